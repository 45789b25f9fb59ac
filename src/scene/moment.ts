import type { Lang, Life } from '../core/life/model'
import type { Itinerary } from '../core/itinerary/types'
import { whereabouts, type Whereabouts } from '../core/itinerary/whereabouts'
import { lightsAt, type Lights } from './lights'
import { nowAt, type Now } from './now'
import { agesAt, type PlaceAge } from './places/place-ages'
import { PHASE, VISIT, type Phase, type Visit } from './places/phases'
import { epochAt, namingAt, sceneOf, type Scene } from './scene'
import { townOf } from './places/sojourns'
import { toldLegsAt, type ToldLegs } from './path/told-legs'

export interface Selection {
  kind: 'place' | 'journey'
  id: string
}

/** What is to be seen at a moment. */
export interface SceneMoment {
  scene: Scene
  moment: number
  lang: Lang
  selection: Selection | null
  /** Moments of one epoch differ by `now` alone. */
  epoch: number
  where: Whereabouts
  /** One for each stretch, in the scene's order. */
  phases: Phase[]
  /** One for each sojourn, in the scene's order. */
  visits: Visit[]
  /** Moments of one naming have the same names. */
  naming: number
  /** Ids of the places that are named whatever is around them. */
  here: ReadonlySet<string>
  /** What each place that is to be seen is to the present, by id. */
  ages: ReadonlyMap<string, PlaceAge>
  legs: ToldLegs
  lights: Lights
  now: Now
}

/** The map at a moment. What the epoch settles is taken over from `before` when it is the same. */
export function sceneAt(
  life: Life,
  itinerary: Itinerary,
  moment: number,
  lang: Lang,
  selection: Selection | null = null,
  before: SceneMoment | null = null,
): SceneMoment {
  const scene = sceneOf(life, itinerary)
  const epoch = epochAt(scene, moment)
  const where = whereabouts(life, itinerary.person.id, moment)
  const now = nowAt(scene, moment, where)
  if (before && before.scene === scene && before.epoch === epoch)
    return { ...before, moment, lang, selection, where, now }
  const here = hereOf(scene, where)
  return {
    scene,
    moment,
    lang,
    selection,
    epoch,
    where,
    phases: phasesAt(scene, moment, where.journey),
    visits: visitsAt(scene, moment, here),
    naming: namingAt(scene, moment),
    here,
    ages: agesAt(scene, moment, here),
    legs: toldLegsAt(scene, moment, where),
    lights: lightsAt(scene.lights, moment),
    now,
  }
}

function phasesAt(scene: Scene, moment: number, underWay: string | null): Phase[] {
  return scene.stretches.map(({ journey, end }) => {
    if (journey === underWay) return end <= moment ? PHASE.done : PHASE.ahead
    return end <= moment ? PHASE.past : PHASE.future
  })
}

function visitsAt(scene: Scene, moment: number, here: ReadonlySet<string>): Visit[] {
  return scene.sojourns.map(({ place, first }) => {
    if (here.has(place.id)) return VISIT.here
    return first <= moment ? VISIT.visited : VISIT.ahead
  })
}

/** Where he is; on the way, both ends of the journey; in the dark, where he was seen last. */
function hereOf(scene: Scene, where: Whereabouts): ReadonlySet<string> {
  if (where.state === 'unknown') return new Set(where.lastKnown ? [where.lastKnown.place] : [])
  if (where.state === 'travelling') {
    const stretch = scene.stretches.find(({ journey }) => journey === where.journey)
    const journey = scene.life.journeys.find(({ id }) => id === stretch?.journey)
    return new Set(journey ? [townName(scene, journey.from), townName(scene, journey.to)] : [])
  }
  return new Set(where.place ? [where.place] : [])
}

/** On a journey the town is what matters, not the house it began in. */
function townName(scene: Scene, id: string): string {
  const place = scene.life.places.get(id)
  const town = place && townOf(scene.life, place)
  return town && scene.sojourns.some((s) => s.place.id === town.id) ? town.id : id
}
