import { dayFromIso } from '../../../src/core/time/day'
import { resolveItinerary } from '../../../src/core/itinerary/resolve'
import { sceneAt, type Selection, type SceneMoment } from '../../../src/scene/moment'
import { sceneOf } from '../../../src/scene/scene'
import { smallLife } from '../../fixtures/small-life'

const life = smallLife()
const itinerary = resolveItinerary(life, 'ada')

export const scene = sceneOf(life, itinerary)

/** What a test needs, or the test fails here. */
export function must<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('not there')
  return found
}

/** Noon of a day. */
export const noon = (iso: string) => must(dayFromIso(iso)) + 0.5

export function at(iso: string, selection: Selection | null = null): SceneMoment {
  return sceneAt(life, itinerary, noon(iso), 'en', selection)
}

/** Ids of the journeys whose stretches are in a phase. */
export function journeysIn(moment: SceneMoment, phase: number): string[] {
  return scene.stretches
    .filter((_, index) => moment.phases[index] === phase)
    .map(({ journey }) => journey)
}
