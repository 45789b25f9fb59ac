import { expect, test } from 'vitest'
import { must, scene } from '../../map/setting'

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
