import { describe, expect, it } from 'vitest'
import { nearestNode, networkOf, nodesWithin, shortestWay } from '../../../../src/core/geo/network'
import type { Position } from '../../../../src/core/geo/position'

// A square whose south side is broken in the midst, and a line far away.
const NORTH: Position[] = [[0, 0], [0, 1], [1, 1], [1, 0]] // prettier-ignore
const SOUTH: Position[][] = [[[0, 0], [0.4, 0]], [[0.5, 0], [1, 0]]] // prettier-ignore
const AWAY: Position[] = [[40, 0], [41, 0]] // prettier-ignore
const wayOf = (joinKm: number, to: Position) => {
  const network = networkOf([NORTH, ...SOUTH, AWAY], joinKm)
  return shortestWay(network, nearestNode(network, [0, 0]), nearestNode(network, to))
}

describe('the shortest way through lines', () => {
  it('goes round where they are broken, and over the break where that is joined', () => {
    expect(wayOf(5, [1, 0])).toEqual(NORTH)
    expect(wayOf(20, [1, 0])).toEqual(SOUTH.flat())
  })

  it('stays on a line that is there rather than over a break, though it is longer', () => {
    const loop: Position[] = [[0.4, 0], [0.45, 0.03], [0.5, 0]] // prettier-ignore
    const network = networkOf([...SOUTH, loop], 20)
    const way = shortestWay(network, nearestNode(network, [0, 0]), nearestNode(network, [1, 0]))
    expect(way).toContainEqual([0.45, 0.03])
  })

  it('is none where they do not meet', () => {
    expect(wayOf(5, [41, 0])).toBeNull()
    expect(nearestNode(networkOf([], 5), [0, 0]).size).toBe(0)
  })

  it('begins at the line that leads there, though another is nearer', () => {
    const blind: Position[] = [[0, 0.1], [-1, 0.1]] // prettier-ignore
    const network = networkOf([blind, NORTH], 0)
    const near = (at: Position) => nodesWithin(network, at, 40)
    expect(shortestWay(network, near([0, 0.09]), near([1, 0]))).toEqual(NORTH)
    expect(near([5, 5]).size).toBe(0)
  })
})
