import { expect, test } from 'vitest'
import { strandsOf } from '../../../../src/scene/path/strands'
import type { Position } from '../../../../src/core/life/model'

const a: Position = [30, 50]
const b: Position = [31, 50]
const c: Position = [32, 50]
const d: Position = [31, 51]
const lanes = (...lines: Position[][]) => strandsOf(lines).map((of) => of.map(({ lane }) => lane))

test('a way used once is drawn where it lies', () => {
  expect(lanes([a, b, c])).toEqual([[0, 0]])
})

test('a second use keeps to the side, whichever way it goes', () => {
  const [, there, back] = lanes([a, b], [a, b], [b, a])
  expect(there).toEqual([1])
  // To the right of the first traveller is to the left of who comes back.
  expect(back).toEqual([1])
})

test('a line stays on its lane while that is free', () => {
  expect(lanes([a, b], [a, b, c]).at(-1)).toEqual([1, 1])
})

test('a branch that leaves the trunk does not push it aside', () => {
  expect(lanes([a, b, c], [d, b, c]).at(-1)).toEqual([0, 1])
})

test('there and back on one journey are two strands', () => {
  const [there, back] = must(strandsOf([[a, b, a]])[0])
  expect(there).toMatchObject({ lane: 0, again: false })
  expect(back?.corridor).toBe(there?.corridor)
  expect(back?.again).toBe(true)
  expect(back?.lane).not.toBe(0)
})

test('many uses fill few lanes', () => {
  const used = lanes(...Array.from({ length: 19 }, () => [a, b])).flat()
  expect(Math.max(...used)).toBeLessThanOrEqual(2)
  expect(new Set(used).size).toBe(5)
})

test('a vertex beyond the antimeridian is the same vertex', () => {
  const east: Position[] = [[179, 60], [181, 60]] // prettier-ignore
  const west: Position[] = [[-181, 60], [-179, 60]] // prettier-ignore
  expect(strandsOf([east, west]).at(-1)?.[0]?.again).toBe(true)
})

function must<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('not there')
  return found
}
