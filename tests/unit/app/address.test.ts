import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../../src/app/address/address'
import { dayFromGregorian, isoFromDay } from '../../../src/core/time/day'
import { whenOf } from '../../../src/core/time/edtf'
import { smallLife } from '../../fixtures/small-life'

const life = smallLife()
const place = [...life.places.keys()][0] ?? ''
const journey = life.journeys[0]?.id ?? ''
const sources = [{ source: 'memoir', basis: 'read' as const }]
const [stay] = life.stays
if (!stay) throw new Error('the small life has no stay')
stay.alternatives = [
  { when: '1900', sources },
  { when: '1901', sources },
]
const chapter = 'youth'
life.chapters = [
  { id: chapter, when: '1880/1900', title: { en: '', ru: '' }, text: { en: '', ru: '' } },
]
const none = {
  life: null,
  day: null,
  lang: null,
  who: null,
  selected: null,
  span: null,
  view: null,
  embed: false,
}

describe('the address', () => {
  it('restores what was written', () => {
    const address = {
      life: 'small',
      day: dayFromGregorian(1917, 4, 10),
      lang: 'ru' as const,
      who: null,
      selected: { kind: 'place' as const, id: place },
      accounts: new Map([[stay.id, 2]]),
      span: { from: dayFromGregorian(1917, 5, 17), to: dayFromGregorian(1923, 1, 1) },
      sieve: {
        documented: true,
        chosen: new Map([['means' as const, new Set(['ship', 'rail'])]]),
      },
      view: { lat: 45.832, lon: -64.208, zoom: 6.25 },
      embed: true,
    }
    expect(readAddress(writeAddress(address), life)).toEqual({
      ...address,
      missing: null,
      ignored: [],
    })
  })

  it.each([
    ['1917', dayFromGregorian(1917, 1, 1)],
    ['1917-04', dayFromGregorian(1917, 4, 1)],
    ['1902-10~', dayFromGregorian(1902, 10, 1)],
  ])('understands a coarse date, %s, as its first day', (date, day) => {
    expect(readAddress(`?date=${date}`, life)).toMatchObject({ day, ignored: [] })
  })

  it('goes to the birth for a year in which the life begins', () => {
    const born = whenOf(life.subjects[0]?.birth ?? '').outer[0]
    expect(readAddress(`?date=${isoFromDay(born).slice(0, 4)}`, life).day).toBe(born)
  })

  it('takes the days of a part of the life in either order', () => {
    const days = { from: dayFromGregorian(1917, 5, 17), to: dayFromGregorian(1923, 1, 1) }
    expect(readAddress('?span=1917-05-17,1923-01-01', life).span).toEqual(days)
    expect(readAddress('?span=1923-01-01,1917-05-17', life).span).toEqual(days)
  })

  it('takes whole years and months as ends of a part of the life', () => {
    const days = { from: dayFromGregorian(1917, 1, 1), to: dayFromGregorian(1918, 2, 28) }
    expect(readAddress('?span=1917,1918-02', life).span).toEqual(days)
  })

  it('knows chapters', () => {
    const { span, ignored } = readAddress(`?span=${chapter}`, life)
    expect(span).toEqual({ chapter })
    expect(ignored).toEqual([])
    expect(writeAddress({ ...none, accounts: new Map(), span })).toBe(`?span=${chapter}`)
  })

  it('follows the accounts that there are, and says which there are not', () => {
    const query = `?account=${stay.id}:1,nobody:1,${stay.id}:3,${stay.id}`
    const { accounts, ignored } = readAddress(query, life)
    expect([...accounts]).toEqual([[stay.id, 1]])
    expect(ignored).toEqual(['account=nobody:1', `account=${stay.id}:3`, `account=${stay.id}`])
  })

  it('knows journeys', () => {
    expect(readAddress(`?journey=${journey}`, life).selected).toEqual({
      kind: 'journey',
      id: journey,
    })
  })

  it.each([
    [`?stay=${stay.id}`, { kind: 'stay', id: stay.id }],
    ['?chapter=youth', { kind: 'chapter', id: 'youth' }],
    [`?person=${life.subjects[0]?.id ?? ''}`, { kind: 'person', id: life.subjects[0]?.id }],
    ['?state=germany', { kind: 'state', id: 'germany' }],
    ['?find=Alma%20Ata', { kind: 'find', id: 'Alma Ata' }],
  ])('opens the card of %s', (query, selected) => {
    const address = readAddress(query, life)
    expect(address).toMatchObject({ selected, missing: null, ignored: [] })
    expect(writeAddress(address)).toBe(query)
  })

  it('says what it was asked for by an id that the life does not have', () => {
    const { selected, missing, ignored } = readAddress('?event=no-such-thing', life)
    expect([selected, missing]).toEqual([null, { kind: 'event', id: 'no-such-thing' }])
    expect(ignored).toEqual(['event=no-such-thing'])
  })

  it.each([
    ['?date=soon', 'date=soon'],
    ['?date=1917-02-30', 'date=1917-02-30'],
    ['?date=1917-13', 'date=1917-13'],
    ['?date=1917/1918', 'date=1917/1918'],
    ['?date=', 'date='],
    ['?place=atlantis', 'place=atlantis'],
    ['?who=nobody', 'who=nobody'],
    ['?lang=xx', 'lang=xx'],
    ['?view=91,0,3', 'view=91,0,3'],
    ['?view=1,2', 'view=1,2'],
    ['?view=,,', 'view=,,'],
    ['?account=', 'account='],
    ['?account=nobody:1', 'account=nobody:1'],
    [`?account=${stay.id}:0`, `account=${stay.id}:0`],
    ['?span=1917-05-17', 'span=1917-05-17'],
    ['?span=1917-05-17,soon', 'span=1917-05-17,soon'],
    ['?span=atlantis', 'span=atlantis'],
    ['?only=nothing', 'only=nothing'],
    ['?only=means:', 'only=means:'],
    ['?colour=red', 'colour=red'],
  ])('ignores %s and says so', (query, ignored) => {
    const address = readAddress(query, life)
    expect(address.ignored).toEqual([ignored])
    expect(address).toMatchObject(none)
    expect(address.accounts.size).toBe(0)
  })

  it('is empty for nothing', () => {
    expect(writeAddress({ ...none, accounts: new Map() })).toBe('')
    expect(readAddress('', life).ignored).toEqual([])
  })
})
