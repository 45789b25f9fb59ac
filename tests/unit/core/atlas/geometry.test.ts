import { describe, expect, it } from 'vitest'
import {
  borderBetween,
  createMerger,
  landOf,
  mergeUnits,
  readAtlas,
  statesAt,
  unitAt,
} from '../../../../src/core/atlas'
import { joinArcs, linesOf } from '../../../../src/core/atlas/join'
import { nestRings } from '../../../../src/core/atlas/nest'
import { dayFromGregorian } from '../../../../src/core/time/day'
import type { Position } from '../../../../src/core/life/model'
import { texts, threeSquares, WHOLE } from './fixture'

const area = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = ring[i] ?? [x, y]
    return sum + (px * y - x * py) / 2
  }, 0)

describe('joining units', () => {
  it('drops the line between them and keeps one closed ring', () => {
    const parts = mergeUnits(threeSquares(), ['a', 'b', 'c'])
    expect(parts).toHaveLength(1)
    const ring = parts[0]?.[0] ?? []
    expect(ring[0]).toEqual(ring.at(-1))
    expect(area(ring)).toBe(-3)
  })

  it('keeps parts that do not touch apart', () => {
    expect(mergeUnits(threeSquares(), ['a', 'c'])).toHaveLength(2)
  })

  it('remembers a group whose units stay the same', () => {
    const merge = createMerger(threeSquares())
    const before = merge((unit) => (unit === 'c' ? 'z' : 'y'))
    const after = merge((unit) => (unit === 'c' ? 'x' : 'y'))
    expect(after.get('y')).toBe(before.get('y'))
  })

  it('keeps a ring for each part where parts touch in a point', () => {
    const arcs: Position[][] = [
      [
        [1, 1],
        [1, 0],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [1, 2],
        [2, 2],
        [2, 1],
        [1, 1],
      ],
    ]
    expect(joinArcs(linesOf(arcs), [0, 1])).toEqual([[0], [1]])
  })

  it('puts a hole into the part around it', () => {
    const outer: Position[] = [
      [0, 0],
      [0, 9],
      [9, 9],
      [9, 0],
      [0, 0],
    ]
    const hole: Position[] = [
      [4, 4],
      [5, 4],
      [5, 5],
      [4, 5],
      [4, 4],
    ]
    const far: Position[] = [
      [20, 0],
      [20, 1],
      [21, 1],
      [21, 0],
      [20, 0],
    ]
    expect(nestRings([hole, far, outer])).toEqual([[far], [outer, hole]])
  })
})

describe('borders', () => {
  const { atlas } = readAtlas(texts(WHOLE), threeSquares().exactness)
  if (!atlas) throw new Error('the fixture is faulty')
  const between = (year: number, one: string, other: string) => {
    const owners = statesAt(atlas, dayFromGregorian(year, 1, 1))
    const [a, b] = [owners.get(one), owners.get(other)]
    return a && b && borderBetween(a, b, atlas.states)
  }

  it('runs between different owners only', () => {
    expect(between(1900, 'a', 'b')).toBeNull()
    expect(between(1900, 'b', 'c')).not.toBeNull()
  })

  it('tells a border within an empire from a front', () => {
    expect(between(1900, 'b', 'c')?.kind).toBe('inner')
    expect(between(1916, 'a', 'b')?.kind).toBe('loose')
    expect(between(1916, 'b', 'c')?.kind).toBe('loose')
  })

  it('is as inexact as the worse of its sides', () => {
    expect(between(1916, 'a', 'b')?.exactnessKm).toBe(40)
    expect(between(1900, 'b', 'c')?.exactnessKm).toBe(5)
  })
})

describe('whose land a position is', () => {
  const land = landOf(threeSquares())

  it('is that of the unit around it', () => {
    expect(unitAt(land, [1.5, 0.5], 10)).toBe('b')
  })

  it('is that of the nearest land within reach', () => {
    expect(unitAt(land, [-0.05, 0.5], 10)).toBe('a')
    expect(unitAt(land, [2.9, -0.08], 10)).toBe('c')
  })

  it('is nobody’s beyond', () => {
    expect(unitAt(land, [-0.1, 0.5], 10)).toBeNull()
  })
})
