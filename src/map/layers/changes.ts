import type { KeepOff } from '../../scene/names/keep-off'
import { labelsAt, type Labels } from '../../scene/names/labels'
import { lightFeatures, litIds, sameLights, type LightFeatures } from '../../scene/lights'
import type { SceneMoment } from '../../scene/moment'
import { keepOffOf } from '../../scene/names/obstacles'
import { looksTheSame, type Now } from '../../scene/now'
import { sameAges } from '../../scene/places/place-ages'
import type { Visit } from '../../scene/places/phases'
import { toldRuns, type ToldRuns } from '../../scene/path/runs'
import { sameLegs } from '../../scene/path/told-legs'

/** What crosses to the map between two moments; what is absent stays as it is. */
export interface Changes {
  /** The scene itself: all static sources, and every state, anew. */
  scene: boolean
  visits: [feature: number, visit: Visit][]
  selected: { add: Marked; remove: Marked } | null
  labels: Labels | null
  /** The legs that carry arrows. */
  told: ToldRuns | null
  /** Whether a place may have been reached, or grown old. */
  places: boolean
  lights: LightFeatures | null
  keepOff: KeepOff | null
  /** The marker, and how far the path is drawn. */
  now: Now | null
}

/** Numeric feature ids that carry the state `selected`. */
export interface Marked {
  journeys: number[]
  places: number[]
}

/**
 * The least that makes the map show `next` after it showed `before` (null: after nothing).
 * `quantum`: degrees of longitude below which a movement is not worth a frame.
 */
export function changesBetween(
  before: SceneMoment | null,
  next: SceneMoment,
  quantum: number,
): Changes {
  const scene = before?.scene !== next.scene
  const last = scene ? null : before
  // Names laid out afresh cost a worker's time: a turn that leaves them alone is none.
  const relabel =
    !last ||
    last.naming !== next.naming ||
    !sameIds(last.here, next.here) ||
    (last.where.state === 'unknown') !== (next.where.state === 'unknown') ||
    !sameAges(last.ages, next.ages) ||
    !sameLights(last.lights, next.lights) ||
    last.lang !== next.lang
  const retell = !last || !sameLegs(last.legs, next.legs)
  const still = last && last.epoch === next.epoch && looksTheSame(last.now, next.now, quantum)
  return {
    scene,
    visits: states(last?.visits ?? [], next.visits, next.scene.sojourns),
    selected: sameSelection(last, next)
      ? null
      : { add: marked(next), remove: last ? marked(last) : { journeys: [], places: [] } },
    told: last && sameTold(last, next) ? null : toldOf(next),
    places: last?.epoch !== next.epoch,
    labels: relabel ? labelsOf(next) : null,
    lights: relabel ? lightsOf(next) : null,
    keepOff: retell ? keepOffOf(next) : null,
    now: still ? null : next.now,
  }
}

const labelsOf = ({ scene, moment, lang, ages, lights, where }: SceneMoment) =>
  labelsAt(scene, {
    ...{ moment, lang, ages },
    lit: litIds(lights),
    isLost: where.state === 'unknown',
  })

const lightsOf = ({ scene, moment, lang, here, lights }: SceneMoment) =>
  lightFeatures(scene.lights, lights, moment, lang, here)

/** Id of the journey that is chosen. */
export const chosenOf = ({ selection }: SceneMoment): string | null =>
  selection?.kind === 'journey' ? selection.id : null

const sameTold = (a: SceneMoment, b: SceneMoment) =>
  a.now.path.underWay === b.now.path.underWay && chosenOf(a) === chosenOf(b)

const toldOf = (moment: SceneMoment) =>
  toldRuns(moment.scene.journeys.features, moment.now.path.underWay, chosenOf(moment))

const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a === b || (a.size === b.size && [...a].every((id) => b.has(id)))

/** States that differ; without an earlier one, those that differ from 0, the default. */
function states<S extends number>(
  before: readonly S[],
  next: readonly S[],
  of: readonly { feature: number }[],
): [number, S][] {
  if (before === next) return []
  return of.flatMap(({ feature }, index): [number, S][] => {
    const state = next[index]
    return state === undefined || state === (before[index] ?? 0) ? [] : [[feature, state]]
  })
}

function sameSelection(last: SceneMoment | null, next: SceneMoment): boolean {
  const [a, b] = [last?.selection ?? null, next.selection]
  return a?.kind === b?.kind && a?.id === b?.id
}

function marked({ scene, selection }: SceneMoment): Marked {
  const features = (found: { feature: number }[]) => found.map(({ feature }) => feature)
  return {
    journeys: features(
      selection?.kind === 'journey'
        ? scene.stretches.filter(({ journey }) => journey === selection.id)
        : [],
    ),
    places: features(
      selection?.kind === 'place'
        ? scene.sojourns.filter(({ place }) => place.id === selection.id)
        : [],
    ),
  }
}
