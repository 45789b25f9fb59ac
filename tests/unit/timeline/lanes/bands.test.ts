import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { bandsOf } from '../../../../src/timeline/lanes/bands'
import { boxOf, fadeStops, inPx, placed } from '../../../../src/timeline/lanes/boxes'
import { chapterAt, chapterSpans } from '../../../../src/core/story/chapters'
import { densityOf, unitFor } from '../../../../src/timeline/lanes/density'
import { calendarScale } from '../../../../src/timeline/scale'
import { nearestPoint } from '../../../../src/timeline/gestures/snapping'
import { storyPoints } from '../../../../src/core/story/points'
import { event, journey, life, stay } from '../../core/made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN

const sample = life({
  stays: [
    stay('vague', 'london', '1890-03/1895~'),
    stay('exact', 'vienna', '1900-02-10/1905-06-01'),
  ],
  journeys: [journey('there', 'london', 'vienna', '1900-02-08/1900-02-10')],
  events: [event('e1', 'vienna', '1901-05-01', 2), event('e2', 'vienna', '1902', 2)],
})
const bands = bandsOf(sample, 'ann')

describe('bands', () => {
  it('a coarse stay rises between its outer and inner bounds', () => {
    const { fade } = bands.stays.find(({ id }) => id.startsWith('vague')) ?? {}
    expect(fade?.from).toBe(day('1890-03-01'))
    expect(fade?.fullFrom).toBeGreaterThan(fade?.from ?? Infinity)
    expect(fade?.fullTo).toBeLessThan(fade?.to ?? -Infinity)
    expect(fade?.to).toBe(day('1896-01-01'))
  })

  it('a stay known to the day has sharp ends', () => {
    const { fade } = bands.stays.find(({ id }) => id.startsWith('exact')) ?? {}
    expect([fade?.from, fade?.to]).toEqual([fade?.fullFrom, fade?.fullTo])
  })

  it('what nothing is known of is hollow', () => {
    expect(bands.unknown.length).toBe(3)
    expect(bands.unknown[0]?.from).toBe(day('1870-01-01'))
  })
})

describe('boxes', () => {
  const frame = calendarScale(0, 100)
  const unheld = { at: (m: number) => m / 100, momentAt: (s: number) => s * 100 }

  it('stand where their time is, and are left out of sight', () => {
    expect(placed({ left: 0.25, right: 0.5 })).toEqual({
      left: '25.000%',
      width: 'max(25.000%, 2px)',
    })
    expect(boxOf(unheld, 150, 160)).toBeNull()
    expect(boxOf(unheld, -1e6, 1e6)).toEqual({ left: -0.1, right: 1.1 })
  })

  it('are never too thin to be seen', () => {
    expect(inPx({ left: 0.5, right: 0.5001 }, 1000)).toEqual({ x: 500, w: 2 })
  })

  it('fade only where their dates leave something open', () => {
    expect(fadeStops(frame, { from: 0, fullFrom: 0, fullTo: 100, to: 100 })).toBeNull()
    const stops = fadeStops(frame, { from: 0, fullFrom: 20, fullTo: 100, to: 100 }) ?? []
    expect(stops.map(([at]) => at)).toEqual([0, 0.2, 1, 1])
    expect(stops[0]?.[1]).toBeLessThan(0.5)
    expect(stops[1]?.[1]).toBe(1)
  })

  it('that reach out of sight are as faint at its edge as their dates are open there', () => {
    const stops = fadeStops(unheld, { from: -900, fullFrom: 100, fullTo: 200, to: 1100 }) ?? []
    expect(stops.map(([at]) => at)).toEqual([-9, 1, 2, 11])
  })
})

describe('density', () => {
  it('counts a date only in units that it names', () => {
    const count = (unit: 'year' | 'month' | 'day') =>
      densityOf(sample, 'ann', unit).bins.reduce((sum, bin) => sum + bin.count, 0)
    expect([count('year'), count('month'), count('day')]).toEqual([5, 4, 3])
  })

  it('has bars that can be told apart', () => {
    expect([unitFor(22_000, 800), unitFor(1500, 800), unitFor(30, 800)]).toEqual([
      'year',
      'month',
      'day',
    ])
  })
})

it('chapters that share a coarse bound meet there', () => {
  const chapter = (id: string, when: string) => {
    const text = { en: id, ru: id }
    return { id, when, title: text, text }
  }
  const chapters = [chapter('b', '1895-08~/1898-02-09'), chapter('a', '1879/1895-08~')]
  const spans = chapterSpans({ ...sample, chapters }, day('1880-01-01'), day('1900-01-01'))
  expect(spans.map((span) => span.chapter.id)).toEqual(['a', 'b'])
  expect(spans[0]?.to).toBe(spans[1]?.from)
  expect(chapterAt(spans, day('1896-01-01'))?.chapter.id).toBe('b')
  expect(chapterAt(spans, day('1899-01-01'))).toBeNull()
})

it('snaps to the recorded thing nearest in time', () => {
  const points = storyPoints(sample, 'ann')
  expect(nearestPoint(points, day('1901-04-20'))?.item.id).toBe('e1')
  expect(nearestPoint([], 5)).toBeNull()
})
