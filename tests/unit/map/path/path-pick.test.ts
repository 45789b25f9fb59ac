import { expect, test } from 'vitest'
import { journeyAt, type Aim } from '../../../../src/map/path/path-pick'
import type { Position } from '../../../../src/core/life/model'
import { at, must, scene } from '../setting'

const moment = at('1917-02-02')
const aim = (where: Position, zoom = 4, whole = false): Aim => ({
  ...{ at: where, zoom, whole },
  ...{ weight: 1, magnified: 1 },
})
const voyage = must(scene.stretches.find(({ journey }) => journey.startsWith('cadiz')))
const middle = must(voyage.line[Math.floor(voyage.line.length / 2)])

test('a line is struck where it is drawn', () => {
  expect(journeyAt(moment, aim(middle), 6)?.journey).toBe(voyage.journey)
})

test('in every copy of the world', () => {
  const far: Position = [middle[0] + 360, middle[1]]
  expect(journeyAt(moment, aim(far), 6)?.journey).toBe(voyage.journey)
})

test('beyond reach nothing is struck', () => {
  expect(journeyAt(moment, aim([middle[0], middle[1] - 20]), 24)).toBeNull()
})

test('what is not drawn is not struck: of what is to come only the next leg', () => {
  const early = at('1885-05-05')
  expect(journeyAt(early, aim(middle), 6)).toBeNull()
  expect(must(journeyAt(early, aim(middle, 4, true), 6)).px).toBeLessThan(2)
  const next = must(scene.stretches[0])
  expect(journeyAt(early, aim(must(next.line[1])), 6)?.journey).toBe(next.journey)
})
