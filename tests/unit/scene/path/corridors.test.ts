import { expect, test } from 'vitest'
import { mergeCorridors } from '../../../../src/scene/path/corridors'
import { waysOf } from '../../../../src/scene/path/path-geometry'
import { scene } from '../../map/setting'

const way = (end: number, kinds: number[]) => ({
  ...{ end, kinds },
  ...{ surest: [] as number[], coveredFrom: [] as number[] },
})

test('a band is as sure as the surest that has gone there so far, whoever went last', () => {
  const [schematic, attested, inferred] = [way(1, [2]), way(2, [0]), way(3, [1])]
  mergeCorridors([schematic, attested, inferred], [[7], [7], [7]])
  expect([schematic, attested, inferred].map(({ surest }) => surest[0])).toEqual([2, 0, 0])
})

test('a leg gives way to the next on its corridor when that is over, and only there', () => {
  const [first, second] = [way(1, [1, 1]), way(9, [1])]
  mergeCorridors([first, second], [[7, 8], [8]])
  expect(first.coveredFrom).toEqual([Infinity, 9])
  expect(second.coveredFrom).toEqual([Infinity])
})

test('by sea or by land: what counts is how well the way is known', () => {
  const [sea, land] = [way(1, [4 + 1]), way(2, [2])]
  mergeCorridors([sea, land], [[7], [7]])
  expect(land.surest).toEqual([1])
})

test('of the legs that lie on one another exactly one is left in the end', () => {
  const left = new Map<string, number>()
  for (const { line, coveredFrom } of waysOf(scene.stretches))
    coveredFrom.forEach((day, piece) => {
      // There and back along an arc a vertex may differ in its last digits.
      const at = (index: number) =>
        [line[index]?.x, line[index]?.y].map((v) => v?.toFixed(6)).join()
      const ends = [at(piece), at(piece + 1)].sort()
      const key = ends.join()
      left.set(key, (left.get(key) ?? 0) + (day === Infinity ? 1 : 0))
    })
  expect(new Set(left.values())).toEqual(new Set([1]))
})
