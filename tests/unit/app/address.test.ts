import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../../src/app/address'
import { dayFromGregorian } from '../../../src/core/calendar/day'
import { smallLife } from '../../fixtures/small-life'

const life = smallLife()
const place = [...life.places.keys()][0] ?? ''
const journey = life.journeys[0]?.id ?? ''

describe('the address', () => {
  it('restores what was written', () => {
    const address = {
      day: dayFromGregorian(1917, 4, 10),
      lang: 'ru' as const,
      who: null,
      selected: { kind: 'place' as const, id: place },
      view: { lat: 45.832, lon: -64.208, zoom: 6.25 },
    }
    expect(readAddress(writeAddress(address), life)).toEqual({ ...address, ignored: [] })
  })

  it('knows journeys', () => {
    expect(readAddress(`?journey=${journey}`, life).selected).toEqual({
      kind: 'journey',
      id: journey,
    })
  })

  it.each([
    ['?date=soon', 'date=soon'],
    ['?date=1917-02-30', 'date=1917-02-30'],
    ['?place=atlantis', 'place=atlantis'],
    ['?who=nobody', 'who=nobody'],
    ['?lang=xx', 'lang=xx'],
    ['?view=91,0,3', 'view=91,0,3'],
    ['?view=1,2', 'view=1,2'],
    ['?view=,,', 'view=,,'],
    ['?colour=red', 'colour=red'],
  ])('ignores %s and says so', (query, ignored) => {
    const address = readAddress(query, life)
    expect(address.ignored).toEqual([ignored])
    expect(address).toMatchObject({ day: null, lang: null, who: null, selected: null, view: null })
  })

  it('is empty for nothing', () => {
    expect(writeAddress({ day: null, lang: null, who: null, selected: null, view: null })).toBe('')
    expect(readAddress('', life).ignored).toEqual([])
  })
})
