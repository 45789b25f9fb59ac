import { describe, expect, it } from 'vitest'
import {
  headingAlong,
  cumulativeKm, distanceKm, lineLengthKm, pointAlong, unwrap, wrapLongitude,
} from '../../../../src/core/geo' // prettier-ignore
import type { Position } from '../../../../src/core/life/model'

const degreeKm = (6371.0088 * Math.PI) / 180

describe('along a line', () => {
  const equator: Position[] = [
    [0, 0],
    [10, 0],
    [20, 0],
  ]

  it('lengths add up leg by leg on the sphere', () => {
    expect(lineLengthKm(equator)).toBeCloseTo(20 * degreeKm, 3)
    expect(cumulativeKm(equator)[1]).toBeCloseTo(10 * degreeKm, 3)
    expect(lineLengthKm([[0, 0]])).toBe(0)
    expect(lineLengthKm([])).toBe(0)
  })

  it('a point is found by its distance, and held at the ends', () => {
    expect(pointAlong(equator, 15 * degreeKm).at[0]).toBeCloseTo(15, 6)
    expect(pointAlong(equator, 15 * degreeKm).bearing).toBeCloseTo(90, 6)
    expect(pointAlong(equator, -5).at).toEqual([0, 0])
    expect(pointAlong(equator, 1e6).at).toEqual([20, 0])
  })

  it('the way back points west', () => {
    expect(pointAlong([...equator].reverse(), 1).bearing).toBeCloseTo(270, 6)
  })

  it('the other end of the Earth is half way round it, whatever the rounding', () => {
    const ends: [number, number][] = [
      [0, -74.99999999198496],
      [-179.99999473698577, 74.99999999999982],
    ]
    expect(lineLengthKm(ends)).toBeCloseTo(20_015.1, 1)
    expect(pointAlong(ends, 10_000).at.every(Number.isFinite)).toBe(true)
  })

  it('a line of one vertex stands still, a line of none is refused', () => {
    expect(pointAlong([[5, 5]], 3).at).toEqual([5, 5])
    expect(() => pointAlong([], 0)).toThrow(RangeError)
  })
})

describe('where a line goes on', () => {
  // East along the equator, with a bend to the north in small.
  const bent: Position[] = [[0, 0], [1, 0], [1.01, 0.05], [1.02, 0], [10, 0]] // prettier-ignore

  it('a bend in small does not turn it', () => {
    const inTheBend = lineLengthKm([[0, 0], [1, 0]]) + 1 // prettier-ignore
    expect(pointAlong(bent, inTheBend).bearing).toBeLessThan(20)
    expect(headingAlong(bent, inTheBend, 100)).toBeCloseTo(90, -1)
  })

  it('a turn is taken, and the end is reached as the line arrives', () => {
    const corner: Position[] = [[0, 0], [5, 0], [5, 5]] // prettier-ignore
    expect(headingAlong(corner, 10, 50)).toBeCloseTo(90, 0)
    expect(headingAlong(corner, lineLengthKm(corner), 50)).toBeCloseTo(0, 0)
  })

  it('over the antimeridian it goes the short way, and a point has a heading too', () => {
    expect(headingAlong(unwrap([[178, 0], [-178, 0]]), 100, 300)).toBeCloseTo(90, 3) // prettier-ignore
    expect(headingAlong([[5, 5]], 3, 10)).toBe(0) // prettier-ignore
  })
})

describe('over the antimeridian', () => {
  it('a line runs on beyond 180 degrees', () => {
    expect(unwrap([[179, 0], [-179, 0], [-170, 5]])).toEqual([[179, 0], [181, 0], [190, 5]]) // prettier-ignore
    expect(unwrap([[-179, 0], [179, 0]])).toEqual([[-179, 0], [-181, 0]]) // prettier-ignore
  })

  it('the point goes the short way', () => {
    const line = unwrap([[178, 50], [-178, 50]]) // prettier-ignore
    const half = lineLengthKm(line) / 2
    expect(half * 2).toBeCloseTo(distanceKm([178, 50], [-178, 50]), 6)
    expect(pointAlong(line, half).at[0]).toBeCloseTo(180, 6)
    expect(pointAlong(line, half * 1.5).at[0]).toBeCloseTo(181, 1)
    expect(wrapLongitude(181)).toBe(-179)
    expect(wrapLongitude(180)).toBe(-180)
  })
})
