import { expect, test } from 'vitest'
import { PIECE_FLOATS, pathGeometry, waysOf } from '../../../../src/scene/path/path-geometry'
import { rangeOf } from '../../../../src/map/path/path-store'
import { keptVertices } from '../../../../src/core/geo/simplify'
import { must, noon, scene } from '../../map/setting'

const ways = waysOf(scene.stretches)
const base = Math.floor(must(ways[0]).start)
const whole = pathGeometry(ways, base, 0)
const piece = (index: number) =>
  whole.pieces.slice(index * PIECE_FLOATS, (index + 1) * PIECE_FLOATS)

test('each journey is one way, whatever it was travelled by', () => {
  expect(new Set(ways.map(({ journey }) => journey)).size).toBe(ways.length)
  expect(ways.length).toBeLessThan(scene.stretches.length)
})

test('a way lasts as long as its stretches', () => {
  for (const { journey, start, end } of ways) {
    const of = scene.stretches.filter((stretch) => stretch.journey === journey)
    expect(start).toBeCloseTo(must(of[0]).start, 6)
    expect(end).toBeCloseTo(must(of.at(-1)).end, 6)
  }
})

test('pieces are sorted by time', () => {
  expect([...whole.begins]).toEqual([...whole.begins].sort((x, y) => x - y))
  expect([...whole.endsBy]).toEqual([...whole.endsBy].sort((x, y) => x - y))
})

test('a journey’s pieces join without a gap', () => {
  const [first, last] = must(whole.spans[0])
  for (let index = first; index < last; index++) {
    expect([...piece(index + 1).slice(0, 2)]).toEqual([...piece(index).slice(2, 4)])
    expect(piece(index + 1)[8]).toBe(piece(index)[9])
  }
})

test('past and future leave nothing out between them', () => {
  for (const iso of ['1885-05-05', '1902-10-10', '1917-01-05', '1940-01-01']) {
    const [, past] = rangeOf(whole, 'past', noon(iso))
    const [future] = rangeOf(whole, 'future', noon(iso))
    expect(future).toBeLessThanOrEqual(past)
  }
})

test('a small map needs less, and keeps each journey whole', () => {
  const coarse = pathGeometry(ways, base, 0.002)
  expect(coarse.count).toBeLessThan(whole.count)
  expect(coarse.spans.every(([first, last]) => last >= first)).toBe(true)
})

test('a straight line is two vertices, a bent one is not', () => {
  const straight = [0, 1, 2, 3].map((x) => ({ x, y: 0 }))
  expect(keptVertices(straight, 0.1, Infinity)).toEqual([0, 3])
  const bent = straight.map(({ x }) => ({ x, y: x === 2 ? 1 : 0 }))
  expect(keptVertices(bent, 0.1, Infinity)).toEqual([0, 1, 2, 3])
})

test('no piece grows longer than a globe can bear', () => {
  const straight = [0, 1, 2, 3, 4].map((x) => ({ x, y: 0 }))
  expect(keptVertices(straight, 0.1, 2)).toEqual([0, 2, 4])
})
