import { describe, expect, it } from 'vitest'
import {
  boxOf, fromPlane, middle, together, toPlane, TURN, zoomToFit,
} from '../../../../src/core/geo/mercator' // prettier-ignore
import { keptVertices } from '../../../../src/core/geo/simplify'
import type { Position } from '../../../../src/core/life/model'

describe('the Mercator plane', () => {
  it('is a square of the whole world, with its middle at no longitude and no latitude', () => {
    expect(toPlane([0, 0])).toEqual({ x: TURN / 2, y: TURN / 2 })
    expect(toPlane([-180, 0]).x).toBe(0)
    expect(toPlane([90, 0]).x).toBe(0.75 * TURN)
    // 60° north lies as far up as ln(2 + √3) of a radian says.
    const up = (Math.log(2 + Math.sqrt(3)) / (2 * Math.PI)) * TURN
    expect(toPlane([0, 60]).y).toBeCloseTo(TURN / 2 - up, 9)
    expect(toPlane([0, -60]).y).toBeCloseTo(TURN / 2 + up, 9)
  })

  it('ends before the poles: what lies beyond is on its edge, nowhere at infinity', () => {
    for (const [beyond, edge] of [
      [90, 85.05],
      [-90, -85.05],
    ])
      // prettier-ignore
      expect(toPlane([10, beyond ?? 0])).toEqual(toPlane([10, edge ?? 0]))
    expect(toPlane([0, 85.05]).y).toBeCloseTo(0, 0)
  })

  it('is left again at the place where it was entered', () => {
    for (const at of [
      [30.5, 50.45],
      [-74, 40.71],
      [151.2, -33.87],
    ] as Position[]) {
      // prettier-ignore
      const back = fromPlane(toPlane(at))
      expect(back[0]).toBeCloseTo(at[0], 9)
      expect(back[1]).toBeCloseTo(at[1], 9)
    }
  })
})

describe('a box on the plane', () => {
  it('holds all that it is asked to hold, and is none of nothing', () => {
    const [nw, se] = [toPlane([-10, 60]), toPlane([30, 40])]
    const box = boxOf([[30, 60], [-10, 50], [5, 40]]) // prettier-ignore
    expect(box).toEqual({ west: nw.x, east: se.x, north: nw.y, south: se.y })
    expect(boxOf([])).toBeNull()
  })

  it('together with others takes each where it is nearest: Alaska beside Kamchatka', () => {
    const box = (west: number, east: number) => ({ west, east, north: 100, south: 120 })
    const kamchatka = { ...box(480, 500), north: 90 }
    const alaska = { ...box(10, 30), south: 150 }
    expect(together([kamchatka, alaska])).toEqual({ west: 480, east: TURN + 30, north: 90, south: 150 }) // prettier-ignore
    expect(together([alaska, kamchatka])).toEqual({ west: 480 - TURN, east: 30, north: 90, south: 150 }) // prettier-ignore
    expect(together([box(200, 220), box(240, 250)])).toEqual(box(200, 250))
    expect(() => together([])).toThrow(RangeError)
  })

  it('fits into a window by whichever side is tighter', () => {
    const box = { west: 100, east: 200, north: 50, south: 75 }
    expect(middle(box)).toEqual({ x: 150, y: 62.5 })
    expect(zoomToFit(box, 800, 800)).toBe(3)
    expect(zoomToFit(box, 1600, 100)).toBe(2)
    const spot = { west: 1, east: 1, north: 1, south: 1 }
    expect(Number.isFinite(zoomToFit(spot, 800, 600))).toBe(true)
  })
})

describe('a line told by fewer vertices', () => {
  const line = (...points: [number, number][]) => points.map(([x, y]) => ({ x, y }))

  it('keeps its ends and what leaves the straight line, and drops the rest', () => {
    const bent = line([0, 0], [1, 0.01], [2, 0], [3, 2], [4, 0])
    expect(keptVertices(bent, 0.1, Infinity)).toEqual([0, 2, 3, 4])
    expect(keptVertices(bent, 3, Infinity)).toEqual([0, 4])
    expect(keptVertices(line([0, 0], [1, 1]), 0.1, Infinity)).toEqual([0, 1])
  })

  it('tells how far a vertex is off by the piece, not by the straight line beyond its ends', () => {
    // The second lies on the straight line through both ends, but far behind the first.
    expect(keptVertices(line([0, 0], [-5, 0], [2, 0]), 1, Infinity)).toEqual([0, 1, 2])
    expect(keptVertices(line([0, 0], [7, 0], [2, 0]), 1, Infinity)).toEqual([0, 1, 2])
  })

  it('keeps the way out of one that comes back to where it began', () => {
    expect(keptVertices(line([0, 0], [3, 4], [0, 0]), 1, Infinity)).toEqual([0, 1, 2])
    expect(keptVertices(line([5, 5], [5, 9], [5, 5]), 4, Infinity)).toEqual([0, 2])
  })

  it('leaves no piece longer than is allowed, where there are vertices for it', () => {
    const straight = line([0, 0], [1, 0], [2, 0], [3, 0], [4, 0])
    expect(keptVertices(straight, 0.1, 2)).toEqual([0, 2, 4])
    expect(keptVertices(straight, 0.1, 4)).toEqual([0, 4])
    expect(keptVertices(line([0, 0], [0, 3], [0, 6]), 0.1, 5)).toEqual([0, 1, 2])
  })
})
