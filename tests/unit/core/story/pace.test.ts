import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { createCalendarPace, createPace } from '../../../../src/core/story'
import { event, journey, life, stay } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN

/** A life of many moves: each year a journey in spring, events in summer, three in one week. */
function busyLife() {
  const stays = []
  const journeys = []
  const events = []
  for (let year = 1890; year < 1930; year++) {
    const [here, there] = year % 2 ? ['london', 'vienna'] : ['vienna', 'london']
    if (year === 1900) {
      stays.push(stay('prison', here, '1900-04-04/1903-04-02', { kind: 'prison' }))
    } else if (year < 1901 || year > 1902) {
      stays.push(stay(`s${year}`, here, `${year}-04-04/${year + 1}-04-02`))
    }
    if (year < 1900 || year > 1902) {
      journeys.push(journey(`j${year}`, there, here, `${year}-04-02/${year}-04-04`))
      for (const [i, date] of ['07-01', '07-01', '07-02', '07-04', '10-20'].entries()) {
        events.push(event(`e${year}-${i}`, here, `${year}-${date}`, i < 2 ? 3 : 1))
      }
    }
  }
  return life({ stays, journeys, events })
}
const busy = busyLife()

describe.each([5, 15, 40])('a story of %d minutes', (minutes) => {
  const pace = createPace(busy, 'ann', { minutes })

  it('lasts as long as asked', () => {
    expect(pace.totalSeconds).toBeCloseTo(minutes * 60, 3)
  })

  it('goes from birth to death and always forward', () => {
    expect(pace.dayAt(0)).toBe(day('1870-01-01'))
    expect(pace.dayAt(pace.totalSeconds)).toBe(day('1931-01-01'))
    for (let s = 0.25; s <= pace.totalSeconds; s += 0.25) {
      expect(pace.dayAt(s)).toBeGreaterThan(pace.dayAt(s - 0.25))
    }
  })

  it('can be read both ways', () => {
    for (let s = 0; s <= pace.totalSeconds; s += 1.7) {
      expect(pace.storyAt(pace.dayAt(s))).toBeCloseTo(s, 6)
    }
  })

  it('never shows the same date, place and caption for four seconds', () => {
    let since = 0
    let shown = ''
    for (let s = 0; s < pace.totalSeconds; s += 0.1) {
      const moment = pace.dayAt(s)
      const { stay: at, journey: on } = whereabouts(busy, 'ann', moment)
      const told = pace.stops.findLast((stop) => stop.seconds <= s)?.id
      const now = [Math.floor(moment), at, on, told].join()
      if (now !== shown) since = s
      shown = now
      expect(s - since).toBeLessThan(4)
    }
  })

  it('stops are in order and lie where the story has them', () => {
    for (const stop of pace.stops) {
      expect(pace.storyAt(stop.day)).toBeCloseTo(stop.seconds, 6)
      expect(stop.dwell).toBeGreaterThan(0)
    }
    expect(pace.stops.map((stop) => stop.seconds)).toEqual(
      pace.stops.map((stop) => stop.seconds).sort((a, b) => a - b),
    )
  })
})

describe('what is told', () => {
  it('the short story leaves out the captions of least weight, the long one none', () => {
    const told = (minutes: number) => createPace(busy, 'ann', { minutes }).stops.map(({ id }) => id)
    expect(told(40)).toContain('e1890-4')
    expect(told(2)).not.toContain('e1890-4')
    expect(told(2)).toContain('e1890-0')
  })

  it('both events of one day are told, one after the other', () => {
    const ids = createPace(busy, 'ann').stops.map(({ id }) => id)
    expect(ids.indexOf('e1895-1') - ids.indexOf('e1895-0')).toBe(1)
  })

  it('empty years shrink, prison years do not vanish', () => {
    const pace = createPace(busy, 'ann')
    const seconds = (from: string, to: string) => pace.storyAt(day(to)) - pace.storyAt(day(from))
    expect(seconds('1872-01-01', '1882-01-01')).toBeLessThan(seconds('1890-01-01', '1892-01-01'))
    expect(seconds('1901-01-01', '1903-04-01')).toBeGreaterThan(2)
  })

  it('says when time is compressed', () => {
    const pace = createPace(busy, 'ann')
    expect(pace.isCompressed(day('1880-01-01'))).toBe(true)
    expect(pace.isCompressed(day('1895-04-03'))).toBe(false)
    expect(pace.compressionAt(day('1880-01-01'))).toBeGreaterThan(10)
  })
})

it('a short life is told in less, rather than standing still', () => {
  const short = life({
    stays: [stay('a', 'london', '1900-01-01/1900-01-10')],
    person: { birth: '1900-01-01', death: '1900-01-10' },
  })
  const pace = createPace(short, 'ann')
  expect(pace.totalSeconds).toBeLessThan(60)
  expect(pace.dayAt(pace.totalSeconds)).toBe(day('1900-01-11'))
})

it('a life without a single stay still runs', () => {
  const pace = createPace(life({}), 'ann', { minutes: 1 })
  expect(pace.stops.map(({ kind }) => kind)).toEqual(['unknown'])
  expect(pace.dayAt(pace.totalSeconds / 2)).toBeGreaterThan(day('1870-01-01'))
})

describe('the even pace', () => {
  it('passes every day alike and is held at its ends', () => {
    const pace = createCalendarPace(100, 199, 10)
    expect(pace.totalSeconds).toBe(10)
    expect([pace.dayAt(-1), pace.dayAt(5), pace.dayAt(99)]).toEqual([100, 150, 200])
    expect(pace.storyAt(150)).toBe(5)
    expect(pace.isCompressed(150)).toBe(false)
    expect(() => createCalendarPace(1, 2, 0)).toThrow(RangeError)
  })
})
