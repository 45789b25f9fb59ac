import { expect, test } from 'vitest'
import { waysOf } from '../../../../src/scene/path/path-geometry'
import { runsOf } from '../../../../src/scene/path/runs'
import { must, scene } from '../../map/setting'

const runs = runsOf(scene.stretches)
const ways = waysOf(scene.stretches)

test('the runs of a stretch join without a gap and make it whole', () => {
  for (const { feature, line } of scene.stretches) {
    const of = runs.filter(({ id }) => id === feature)
    const joined = of.flatMap(({ geometry }, index) => geometry.coordinates.slice(index ? 1 : 0))
    expect(joined).toEqual(line)
  }
})

test('a run keeps to one lane, that of its strand', () => {
  for (const { journey, lanes } of ways) {
    const of = runs.filter(({ properties }) => properties.id === journey)
    const laid = of.flatMap(({ geometry, properties }) =>
      geometry.coordinates.slice(1).map(() => properties.lane),
    )
    expect(laid).toEqual(lanes)
  }
})

test('where a way is gone a second time its run says so', () => {
  const again = runs.filter(({ properties }) => properties.again)
  expect(again.length).toBeGreaterThan(0)
  expect(must(runs[0]).properties.again).toBe(false)
})
