import { describe, expect, it } from 'vitest'
import { dayFromIso, isoFromDay } from '../../../../src/core/time/day'
import { contextOf, stickyLeft, textPx, tickText } from '../../../../src/timeline/axisText'
import { calendarScale } from '../../../../src/timeline/scale'
import { ticksOf, type Tick } from '../../../../src/timeline/lanes/ticks'
import { project } from '../../../../src/timeline/window'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const FIRST = day('1879-11-07')
const LAST = day('1940-08-22')
const SHORT = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  ru: 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
}
const wordsOf = (lang: 'en' | 'ru') => ({
  months: SHORT[lang],
  beforeEra: (n: number) => `${n} BC`,
  territoryAt: () => 'russia' as const,
})

function ticksIn(from: number, to: number, widthPx: number, lang: 'en' | 'ru' = 'en') {
  const window = { from, to }
  const measure = (tick: Pick<Tick, 'day' | 'unit'>) =>
    textPx(tickText(tick, tick.unit, wordsOf(lang)))
  const scale = project(calendarScale(Math.min(FIRST, from), Math.max(LAST, to)), window)
  return { measure, ticks: ticksOf({ scale, window, widthPx, measure, even: true }) }
}

describe.each([
  ['the whole life', FIRST, LAST, 'year'],
  ['ten years', day('1910-01-01'), day('1920-01-01'), 'year'],
  ['a year', day('1917-01-01'), day('1918-01-01'), 'month'],
  ['a month', day('1917-10-20'), day('1917-11-20'), 'day'],
  ['a week', day('1917-11-04'), day('1917-11-11'), 'day'],
] as const)('over %s', (_, from, to, unit) => {
  it.each([1500, 820, 366])('labels do not touch at %d px, in either language', (widthPx) => {
    for (const lang of ['en', 'ru'] as const) {
      const { ticks, measure } = ticksIn(from, to, widthPx, lang)
      const labelled = ticks.filter((tick) => tick.labelled)
      expect(labelled.length).toBeGreaterThan(1)
      labelled.forEach((tick, i) => {
        const next = labelled[i + 1]
        const end = tick.at * widthPx + measure(tick)
        expect(end).toBeLessThanOrEqual(next ? next.at * widthPx : widthPx)
      })
    }
  })

  it(`the finest label is a ${unit}`, () => {
    const { ticks } = ticksIn(from, to, 820)
    const units = new Set(ticks.filter((tick) => tick.labelled).map((tick) => tick.unit))
    expect(units).toContain(unit)
  })
})

it('ticks stand on the first days of their units', () => {
  const { ticks } = ticksIn(day('1917-01-01'), day('1918-01-01'), 820)
  for (const tick of ticks.filter((t) => t.unit === 'month')) {
    expect(isoFromDay(tick.day)).toMatch(/-01$/)
  }
})

it('a life of one day, of two centuries and before our era has ticks', () => {
  expect(ticksIn(day('1900-01-01'), day('1900-01-02'), 366).ticks.length).toBeGreaterThan(0)
  expect(ticksIn(day('1700-01-01'), day('1900-01-01'), 366).ticks.length).toBeGreaterThan(1)
  expect(tickText({ day: 1705426, unit: 'year' }, 'year', wordsOf('en'))).toBe('44 BC')
})

describe('words at a tick', () => {
  const words = wordsOf('en')
  it('names years, months and days', () => {
    expect(tickText({ day: day('1917-01-01'), unit: 'year' }, 'year', words)).toBe('1917')
    expect(tickText({ day: day('1917-01-01'), unit: 'year' }, 'month', words)).toBe('Jan')
    expect(tickText({ day: day('1930-05-06'), unit: 'day' }, 'day', words)).toBe('6')
  })

  it('says both styles where the Julian calendar was in use', () => {
    expect(tickText({ day: day('1917-11-07'), unit: 'day' }, 'day', words)).toBe('25 (7)')
    const first = { day: day('1917-11-01'), unit: 'month' } as const
    expect(tickText(first, 'day', words)).toBe('19 Oct (1 Nov)')
  })
})

it('under the ticks stands what they belong to, and stays in sight', () => {
  const window = { from: day('1917-10-20'), to: day('1917-12-02') }
  expect(contextOf('day', window).map(({ month }) => month)).toEqual([10, 11, 12])
  expect(contextOf('month', window).map(({ year }) => year)).toEqual([1917])
  expect(contextOf('year', window)).toEqual([])
  expect([stickyLeft(-50, 300, 80), stickyLeft(-300, 40, 80), stickyLeft(20, 300, 80)]).toEqual([
    0, -40, 20,
  ])
})
