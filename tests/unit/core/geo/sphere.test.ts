import { describe, expect, it } from 'vitest'
import { boundsAround } from '../../../../src/core/geo/around'
import { countUpTo, lastAtMost, legAt } from '../../../../src/core/geo/count'
import { cumulativeKm, distanceKm } from '../../../../src/core/geo'
import { greatCircle } from '../../../../src/core/geo/great-circle'
import { nearestOnLine } from '../../../../src/core/geo/nearest'
import { longitudeNear, unwrap, wrapLongitude } from '../../../../src/core/geo/unwrap'
import type { Position } from '../../../../src/core/life/model'

const degreeKm = (6371.0088 * Math.PI) / 180

describe('the shortest way over the sphere', () => {
  const [london, tokyo]: Position[] = [[-0.13, 51.5], [139.7, 35.7]] // prettier-ignore

  it('is no longer than the sphere has it, and bends to the pole', () => {
    const way = greatCircle(london as Position, tokyo as Position)
    const length = cumulativeKm(way).at(-1) ?? 0
    expect(length).toBeCloseTo(distanceKm(london as Position, tokyo as Position), -0.5)
    expect(Math.max(...way.map(([, lat]) => lat))).toBeGreaterThan(68)
    expect([way[0], way.at(-1)]).toEqual([london, tokyo])
  })

  it('has a vertex at least every three degrees, evenly', () => {
    const way = greatCircle([0, 0], [31, 0])
    expect(way.map(([lon]) => lon)).toEqual([0, 2.8182, 5.6364, 8.4545, 11.2727, 14.0909, 16.9091, 19.7273, 22.5455, 25.3636, 28.1818, 31]) // prettier-ignore
    expect(way.every(([, lat]) => lat === 0)).toBe(true)
    expect(greatCircle([0, 10], [0, 12])).toEqual([[0, 10], [0, 12]]) // prettier-ignore
  })

  it('runs on over the antimeridian', () => {
    const way = greatCircle([170, 50], [-170, 50])
    expect(way.at(-1)).toEqual([190, 50])
    for (const [i, [lon]] of way.entries()) expect(lon).toBeGreaterThanOrEqual(way[i - 1]?.[0] ?? 0)
  })

  it('of one spot, or of opposite ends of the Earth, which have none or all, is a line at least', () => {
    expect(greatCircle([30, 50], [30, 50])).toEqual([[30, 50], [30, 50]]) // prettier-ignore
    expect(greatCircle([0, 0], [180, 0])).toHaveLength(2)
  })
})

describe('opposite ends of the Earth', () => {
  it('are half round it apart, however the roots are rounded', () => {
    expect(distanceKm([0, 90], [0, -90])).toBeCloseTo(180 * degreeKm, 6)
    for (let lat = -60; lat <= 60; lat += 7.3)
      expect(distanceKm([12.3, lat], [-167.7, -lat])).toBeCloseTo(180 * degreeKm, 0)
    expect(distanceKm([NaN, 0], [0, 0])).toBeNaN()
  })
})

describe('where a line comes nearest to a point', () => {
  const line: Position[] = [[0, 50], [10, 50], [10, 55]] // prettier-ignore

  it('is the foot of the point on it, with the way to there', () => {
    const near = nearestOnLine(line, [10.2, 52.5])
    expect(near.km).toBeCloseTo(distanceKm([10, 52.5], [10.2, 52.5]), 3)
    const first = cumulativeKm(line)[1] ?? 0
    expect(near.alongKm).toBeCloseTo(first + 2.5 * degreeKm, 3)
  })

  it('is its end for what lies beyond', () => {
    expect(nearestOnLine(line, [-3, 50])).toEqual({ km: distanceKm([0, 50], [-3, 50]), alongKm: 0 })
    const beyond = nearestOnLine(line, [10, 57])
    expect(beyond.km).toBeCloseTo(2 * degreeKm, 3)
    expect(beyond.alongKm).toBe(cumulativeKm(line).at(-1))
  })

  it('is found on either side of the antimeridian', () => {
    const over: Position[] = [[178, 60], [182, 60]] // prettier-ignore
    const near = nearestOnLine(over, [-179, 61])
    expect(near.km).toBeCloseTo(degreeKm, 3)
    expect(near.alongKm / (cumulativeKm(over).at(-1) ?? 1)).toBeCloseTo(0.75, 6)
  })

  it('weighs a degree of longitude by the latitude', () => {
    // A degree east at 60° north is half as far as a degree north.
    const corner: Position[] = [[1, 60], [1, 58], [-3, 60.9], [3, 60.9]] // prettier-ignore
    expect(nearestOnLine(corner, [0, 60]).km).toBeLessThan(60)
  })

  it('is its only vertex, and of none infinitely far', () => {
    expect(nearestOnLine([[5, 50]], [5, 51])).toEqual({ km: distanceKm([5, 50], [5, 51]), alongKm: 0 }) // prettier-ignore
    expect(nearestOnLine([], [5, 51])).toEqual({ km: Infinity, alongKm: 0 })
  })

  it('passes over vertices that stand twice', () => {
    const twice: Position[] = [[0, 0], [0, 0], [4, 0], [4, 0]] // prettier-ignore
    expect(nearestOnLine(twice, [2, 1]).alongKm).toBeCloseTo(2 * degreeKm, 3)
  })
})

describe('what a map shows around places', () => {
  it('has them all in it, and free what a list at the right covers', () => {
    const [west, south, east, north] = boundsAround([[10, 40], [20, 50]]) // prettier-ignore
    expect([west, south, east, north]).toEqual([8.5, 38.5, 26, 51.5])
  })

  it('has the surroundings of a single place, and stays in the world', () => {
    expect(boundsAround([[30, 50]])).toEqual([29.7, 49.7, 31.2, 50.3])
    const [, south, , north] = boundsAround([[0, 84], [0, -84]]) // prettier-ignore
    expect([south, north]).toEqual([-85, 85])
  })

  it('is a part of the world where there is no place', () => {
    expect(boundsAround([])).toEqual([-30, 30, 90, 70])
  })
})

describe('among things in order', () => {
  const sorted = [2, 4, 4, 7]
  it('the last that is at most so much is found, or none', () => {
    expect([1, 2, 4, 9].map((x) => countUpTo(sorted, x))).toEqual([0, 1, 3, 4])
    expect([1, 4, 9].map((x) => lastAtMost(sorted, x, (each) => each))).toEqual([-1, 2, 3])
  })

  it('a leg is found at its beginning, at the very end, and before the first', () => {
    expect([-1, 0, 5, 10, 15, 20, 25].map((x) => legAt([0, 10, 20], x))).toEqual([0, 0, 0, 1, 1, 1, 1]) // prettier-ignore
    expect(legAt([0], 5)).toBe(0)
  })
})

describe('longitudes', () => {
  it('are brought near another, and into one turn', () => {
    expect([longitudeNear(-179, 179), longitudeNear(179, -179), longitudeNear(10, 370)]).toEqual([181, -181, 370]) // prettier-ignore
    expect([180, -180, 540, 190, -190].map(wrapLongitude)).toEqual([-180, -180, -180, -170, 170])
    expect(unwrap([[400, 1], [41, 2]])).toEqual([[400, 1], [401, 2]]) // prettier-ignore
  })
})
