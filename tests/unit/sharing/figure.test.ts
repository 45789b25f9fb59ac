import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MOST_PX } from '../../../src/figure/figure'
import { faultOfSize, makeFigure, type Order } from '../../../src/figure/asked/made'
import { plainReader } from '../../../src/pages/plainReader'
import { withDensity } from '../../../src/sharing/figure/png'
import { wishOf } from '../../../src/sharing/figure/wish'
import { smallLife } from '../../fixtures/small-life'
import { translations } from '../../fixtures/translations'
import { life as made, stay } from '../core/made-life'

describe('a picture for print', () => {
  it('says how fine it is, and is still the same picture', async () => {
    const plain = await sharp({ create: { width: 3, height: 2, channels: 3, background: '#a51' } }).png().toBuffer() // prettier-ignore
    const bare = Uint8Array.from(plain)
    const fine = withDensity(bare)
    expect(await sharp(fine).metadata()).toMatchObject({ width: 3, height: 2, density: 300 })
    expect(await sharp(fine).raw().toBuffer()).toEqual(await sharp(bare).raw().toBuffer())
  })
})

describe('the size of a figure', () => {
  it('has bounds, and what is no size is refused', () => {
    expect(faultOfSize({ width: MOST_PX, height: 400 })).toBeNull()
    expect(faultOfSize({ width: MOST_PX + 1, height: 400 })).toBe('too-large')
    expect(faultOfSize({ width: 100, height: 400 })).toBe('too-small')
    expect(faultOfSize({ width: NaN, height: 400 })).toBe('too-small')
  })
})

const life = smallLife()
const [day = 0] = [8200]
const reader = plainReader(life, 'ru', day)
const order = (wish: Order['wish'], flavour: Order['flavour'] = 'print'): Order => ({
  ...{ wish, flavour, size: { width: 3200, height: 2000 } },
  asked: { life, who: reader.person.id, lang: 'ru', t: (key, values = {}) => translations('ru').global.t(key, values) }, // prettier-ignore
  groundOf: () => Promise.resolve({ ground: { land: [], coast: [] } }),
})

describe('the figure of a card', () => {
  it('is of what the card is about, with title, date, scale, key and credits in its language', async () => {
    const [journey] = life.journeys
    const wish = wishOf(reader, { kind: 'journey', id: journey?.id ?? '' })
    if (!wish) throw new Error('a journey has a figure')
    const { svg, title } = await makeFigure(order(wish))
    expect(title).toContain(journey?.title.ru)
    expect(svg).toMatch(/width="3200" height="2000"/)
    for (const part of ['км', 'Natural Earth', 'class="key"', 'class="frame"'])
      expect(svg).toContain(part)
  })

  it('of a town tells the years that were lived in its houses', async () => {
    const jailed = made({
      stays: [
        stay('visit', 'petersburg', '1890-02-01/1890-02-10'),
        stay('jail', 'kresty', '1890-04-01/1891-03-31'),
      ],
    })
    const town = jailed.places.get('petersburg')
    if (!town) throw new Error('the town is there')
    const base = order({ kind: 'place', place: town })
    const [who = ''] = jailed.subjects.map(({ id }) => id)
    const { svg } = await makeFigure({ ...base, asked: { ...base.asked, life: jailed, who } })
    expect(svg).toContain('>1890–1891<')
  })

  it('says where north is on a map on which it is not up everywhere', async () => {
    const { svg } = await makeFigure(order({ kind: 'life' }))
    expect(svg).toContain('class="north"')
  })

  it('is one for places, journeys, chapters, stays and events, and none for a source', () => {
    const [place] = life.places.keys()
    const [stay] = life.stays
    expect(wishOf(reader, { kind: 'place', id: place ?? '' })?.kind).toBe('place')
    expect(wishOf(reader, { kind: 'stay', id: stay?.id ?? '' })?.kind).toBe('told')
    expect(wishOf(reader, { kind: 'place', id: 'nowhere' })).toBeNull()
    expect(wishOf(reader, { kind: 'source', id: 'memoir' })).toBeNull()
  })

  it('has no room in a strip', async () => {
    const strip = { ...order({ kind: 'life' }), size: { width: 4000, height: 300 } }
    await expect(makeFigure(strip)).rejects.toThrow(RangeError)
  })
})
