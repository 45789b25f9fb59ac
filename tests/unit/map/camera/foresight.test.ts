import { expect, test } from 'vitest'
import { createForesight } from '../../../../src/map/camera/foresight'
import { sceneAt } from '../../../../src/scene/moment'
import { at, noon, scene } from '../setting'

const foresight = createForesight((moment) => sceneAt(scene.life, scene.itinerary, moment, 'en'))

/** What comes at a pace of so many days a second. */
function coming(iso: string, daysPerSecond: number) {
  const { soon, later } = foresight.coming(at(iso), (s) => noon(iso) + s * daysPerSecond)
  return { soon: soon.map(({ key }) => key), later: later.map(({ key }) => key) }
}

test('the leg is foreseen before it begins, and however short it is', () => {
  expect(coming('1916-11-28', 1.5).soon).toContain('journey:petersburg--cadiz')
  const hasty = coming('1916-11-01', 60)
  expect(hasty.soon).toEqual(expect.arrayContaining(['journey:petersburg--cadiz', 'journey:cadiz--new-york'])) // prettier-ignore
})

test('what comes later is known before it is soon', () => {
  const { soon, later } = coming('1916-11-24', 1.5)
  expect(soon).toEqual([])
  expect(later).toContain('journey:petersburg--cadiz')
})

test('while the clock stands nothing comes', () => {
  expect(foresight.coming(at('1916-11-30'), () => null)).toEqual({ soon: [], later: [] })
})

test('of one journey only the traveller moves, of the next all is new', () => {
  const [first, then, next] = ['1916-12-05', '1916-12-10', '1916-12-28'].map((iso) =>
    foresight.present(at(iso)),
  )
  expect(then?.box).toBe(first?.box)
  expect(then?.at).not.toEqual(first?.at)
  expect(next?.key).toBe('journey:cadiz--new-york')
})
