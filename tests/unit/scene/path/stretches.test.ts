import { expect, test } from 'vitest'
import { stretchesOf } from '../../../../src/scene/path/stretches'
import { must, scene } from '../../map/setting'
import { smallLife } from '../../../fixtures/small-life'

const farmToOdessa = scene.stretches.filter(({ journey }) => journey === 'farm--odessa')

test('a journey has a stretch for each leg, which share its time by length', () => {
  const [byHorse, byRail] = farmToOdessa
  expect([byHorse?.mode, byRail?.mode]).toEqual(['horse', 'rail'])
  expect(byHorse?.from).toBe(0)
  expect(byRail?.to).toBeCloseTo(1)
  expect(byHorse?.end).toBe(byRail?.start)
})

test('the stretches of a journey meet in one vertex', () => {
  const [byHorse, byRail] = farmToOdessa
  expect(byHorse?.line.at(-1)).toEqual(byRail?.line[0])
})

test('numeric feature ids are unique and ascending from 1', () => {
  expect(scene.stretches.map(({ feature }) => feature)).toEqual(
    scene.stretches.map((_, index) => index + 1),
  )
})

test('long pieces bend along the great circle', () => {
  const crossing = must(scene.stretches.find(({ journey }) => journey === 'cadiz--new-york'))
  expect(crossing.sea).toBe(true)
  expect(crossing.line.length).toBeGreaterThan(20)
  expect(crossing.vertexFractions).toHaveLength(crossing.line.length)
})

test('each leg is as sure as itself: a river that is told lies whole where the road to it is concluded', () => {
  const journey = must(smallLife().journeys.find(({ legs }) => legs.length > 1))
  const legs = journey.legs.map((leg, index) => (index === 0 ? { ...leg, route: 'attested' as const } : leg)) // prettier-ignore
  const drawn = stretchesOf({ ...journey, route: 'inferred', legs }, 0, 1, 1)
  expect(drawn.map(({ route }) => route)).toEqual(legs.map((_, index) => (index === 0 ? 'attested' : 'inferred'))) // prettier-ignore
})
