import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveItinerary } from '../../../src/core/itinerary/resolve'
import { journeyKm } from '../../../src/core/itinerary/track'
import { lineLengthKm, pointAlong } from '../../../src/core/geo'
import { onSketch, sketchedWays, sketchOf, travelled } from '../../../src/timeline/glimpse/glimpse'
import { journey, life } from '../core/made-life'

const trip = journey('j', 'london', 'vienna', '1902-08-03/1902-08-07', {
  line: [[-0.12, 51.5], [2.35, 48.85], [16.37, 48.2]],
}) // prettier-ignore

describe('the sketch', () => {
  it('lies in the world from west to east and north to south', () => {
    expect(onSketch([-180, 0])).toEqual({ x: 0, y: 5120 })
    expect(onSketch([180, 0])).toEqual({ x: 10240, y: 5120 })
    expect(onSketch([0, 60]).y).toBeLessThan(5120)
  })

  it('draws a line, and nothing for a single point', () => {
    expect(sketchOf(trip.line)).toMatch(/^M\d+ \d+L\d+ \d+L\d+ \d+$/)
    expect(sketchOf([[0, 0]])).toBe('')
  })

  it('has every journey with its end, in order', () => {
    const back = journey('k', 'vienna', 'london', '1901-01-01/1901-01-03')
    const ways = sketchedWays(resolveItinerary(life({ journeys: [trip, back] }), 'ann'))
    expect(ways).toHaveLength(2)
    expect(ways[0]?.end).toBeLessThan(ways[1]?.end ?? 0)
  })
})

describe('what is behind a traveller', () => {
  it.each([0, 0.1, 0.5, 1])('reaches to where he is: %f', (fraction) => {
    const km = fraction * journeyKm(trip)
    const { at } = pointAlong(trip.line, km)
    const behind = travelled(trip, fraction, at)
    expect(behind.at(-1)).toEqual(at)
    expect(lineLengthKm(behind)).toBeCloseTo(km, 0)
  })
})

describe('the outline of the land', () => {
  const { path } = JSON.parse(
    readFileSync(new URL('../../../public/land.json', import.meta.url), 'utf8'),
  ) as { path: string }

  it('is made of closed rings within the world', () => {
    const rings = path.split('z').slice(0, -1)
    expect(rings.length).toBeGreaterThan(100)
    for (const ring of rings) {
      expect(ring).toMatch(/^M\d+ \d+l-?\d+[ -]/)
      let [x = 0, y = 0] = (ring.match(/-?\d+/g) ?? []).map(Number)
      const steps = (ring.match(/-?\d+/g) ?? []).slice(2).map(Number)
      for (let i = 0; i < steps.length; i += 2) {
        x += steps[i] ?? 0
        y += steps[i + 1] ?? 0
        expect(x >= 0 && x <= 10240 && y >= 0 && y <= 10240).toBe(true)
      }
    }
  })

  it('is light', () => {
    expect(path.length).toBeLessThan(30_000)
  })
})
