import { describe, expect, it } from 'vitest'
import { seaLane } from '../../geodata/build/lane'
import { simplified } from '../../geodata/build/simplify'
import { distanceKm } from '../../src/core/geo/distance'
import { lineLengthKm } from '../../src/core/geo/line'
import type { Position } from '../../src/core/life/model'

describe('a sea lane', () => {
  const halifax: Position = [-63.57, 44.65]
  const fairIsle: Position = [-1.6, 59.5]

  it('follows the great circle where nothing is in the way', () => {
    const lane = seaLane([halifax, fairIsle])
    expect(lineLengthKm(lane)).toBeCloseTo(distanceKm(halifax, fairIsle), 0)
    const pieces = lane.slice(1).map((at, i) => distanceKm(lane[i] ?? at, at))
    expect(Math.max(...pieces)).toBeLessThan(160)
  })

  it('keeps its turning points and rounds the corners between them', () => {
    const turns: Position[] = [[-10, 50], [-5, 50], [-5, 55]] // prettier-ignore
    const lane = seaLane(turns)
    for (const [lon, lat] of turns) {
      expect(lane.some((p) => Math.abs(p[0] - lon) < 1e-9 && Math.abs(p[1] - lat) < 1e-9)).toBe(true) // prettier-ignore
    }
    expect(Math.max(...lane.map(([lon]) => lon))).toBeGreaterThan(-4.95)
  })

  it('leaves harbours and straits alone', () => {
    const harbour: Position[] = [[10.5, 59.3], [10.55, 59.49], [10.62, 59.56]] // prettier-ignore
    expect(seaLane(harbour)).toEqual(harbour)
    expect(seaLane([])).toEqual([])
  })
})

describe('a simplified line', () => {
  it('loses what lies within the tolerance, and nothing else', () => {
    const line: Position[] = [[0, 0], [0.01, 0.001], [0.02, 0], [0.03, 0.05], [0.04, 0]] // prettier-ignore
    expect(simplified(line, 0.2)).toEqual([line[0], line[2], line[3], line[4]])
    expect(simplified(line, 0)).toEqual(line)
    expect(simplified(line, 100)).toEqual([line[0], line[4]])
  })

  it('keeps a ring open where it begins', () => {
    const ring: Position[] = [[0, 0], [1, 0], [1, 1], [0, 0]] // prettier-ignore
    expect(simplified(ring, 1)).toEqual(ring)
  })
})
