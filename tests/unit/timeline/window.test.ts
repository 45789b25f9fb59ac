import { describe, expect, it } from 'vitest'
import { calendarScale, mixScales, storyScale } from '../../../src/timeline/scale'
import {
  following,
  LEAST_DAYS,
  panned,
  project,
  windowOf,
  zoomed,
} from '../../../src/timeline/window'

const scale = calendarScale(1000, 2000)
const whole = { from: 1000, to: 2000 }

/** Slow in its first tenth, which takes half of the story. */
const uneven = storyScale({
  totalSeconds: 100,
  storyAt: (day) => (day <= 1100 ? (day - 1000) / 2 : 50 + (day - 1100) / 18),
  dayAt: (seconds) => (seconds <= 50 ? 1000 + seconds * 2 : 1100 + (seconds - 50) * 18),
  compressionAt: () => 1,
  isCompressed: () => false,
  stops: [],
})

describe('scales', () => {
  it.each([
    ['calendar', scale],
    ['story', uneven],
    ['halfway', mixScales(scale, uneven, 0.5)],
  ])('the %s goes both ways', (_, each) => {
    for (let share = 0; share <= 1; share += 0.05) {
      expect(each.at(each.momentAt(share))).toBeCloseTo(share, 6)
    }
    expect([each.momentAt(0), each.momentAt(1)].map(Math.round)).toEqual([1000, 2000])
  })

  it('a life of no length has a usable scale', () => {
    const none = calendarScale(5, 5)
    expect([none.at(5), none.momentAt(0.7)]).toEqual([0, 5])
  })
})

describe('zooming', () => {
  it('keeps the moment under the pointer in its place', () => {
    const window = zoomed(scale, whole, 4, 0.25)
    expect(project(scale, window).momentAt(0.25)).toBeCloseTo(1250, 6)
    expect(window.to - window.from).toBeCloseTo(250, 6)
  })

  it('goes no closer than a week, and no wider than the life', () => {
    const closest = zoomed(scale, whole, 1e9, 0.5)
    expect(closest.to - closest.from).toBeCloseTo(LEAST_DAYS, 6)
    expect(zoomed(scale, closest, 1e-9, 0.5)).toEqual(whole)
  })

  it('stays within the life at its ends', () => {
    const window = zoomed(scale, { from: 1000, to: 1100 }, 0.5, 0.9)
    expect(window.from).toBeGreaterThanOrEqual(1000)
    expect(zoomed(scale, whole, 1e9, 1).to).toBeCloseTo(2000, 6)
  })

  it('holds the pointer in uneven time, too', () => {
    const window = zoomed(uneven, whole, 3, 0.5)
    expect(project(uneven, window).momentAt(0.5)).toBeCloseTo(1100, 6)
  })
})

describe('panning and following', () => {
  const window = { from: 1400, to: 1500 }

  it('moves by shares of the width and stops at the ends', () => {
    expect(panned(scale, window, 0.5)).toEqual({ from: 1450, to: 1550 })
    expect(panned(scale, window, 99)).toEqual({ from: 1900, to: 2000 })
  })

  it('leaves the window as long as the clock is well in sight', () => {
    expect(following(scale, window, 1450)).toBe(window)
  })

  it('goes along at an edge, and centres on what leapt out of sight', () => {
    expect(following(scale, window, 1495).from).toBeCloseTo(1405, 6)
    expect(following(scale, window, 1700)).toEqual({ from: 1650, to: 1750 })
  })

  it('shows a span with something around it', () => {
    const shown = windowOf(scale, 1400, 1500)
    expect(shown.from).toBeLessThan(1400)
    expect(shown.to).toBeGreaterThan(1500)
  })
})
