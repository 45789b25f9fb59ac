import type { FeatureCollection, LineString, Polygon } from 'geojson'
import { whenOf } from '../core/time/edtf'
import type { Life } from '../core/life/model'
import type { Itinerary } from '../core/itinerary/types'
import { HANDOVER_DAYS } from './ages'
import { areaFeature, type AreaProperties } from './places/areas'
import { countUpTo } from '../core/geo/count'
import { lightTurns, planLights, type LightPlan } from './lights'
import { nameChanges } from './names/names'
import { runsOf, type RunProperties } from './path/runs'
import { sojournsOf, type Sojourn } from './places/sojourns'
import { stretchesOf, type Stretch } from './path/stretches'

/** What of a life never changes while time runs; a moment only says what state each part is in. */
export interface Scene {
  life: Life
  itinerary: Itinerary
  stretches: Stretch[]
  sojourns: Sojourn[]
  /** Each stretch in one feature, or in several of one id where it changes lanes. */
  journeys: FeatureCollection<LineString, RunProperties>
  areas: FeatureCollection<Polygon, AreaProperties>
  lights: LightPlan
  /** Moments at which anything but the marker changes, ascending. */
  turns: number[]
  /** Those at which a name changes. */
  renamings: number[]
  /** Days on which the chapters of the life begin, ascending. */
  chapters: number[]
}

const cache = new WeakMap<Itinerary, Scene>()

/** The scene of a person's itinerary; built once. */
export function sceneOf(life: Life, itinerary: Itinerary): Scene {
  const known = cache.get(itinerary)
  if (known && known.life === life) return known
  const scene = buildScene(life, itinerary)
  cache.set(itinerary, scene)
  return scene
}

function buildScene(life: Life, itinerary: Itinerary): Scene {
  const sojourns = sojournsOf(life, itinerary)
  const stretches = allStretches(itinerary)
  const lights = planLights(life, itinerary)
  const chapters = ascending(life.chapters.map(({ when }) => whenOf(when).outer[0]))
  return {
    life,
    itinerary,
    stretches,
    sojourns,
    journeys: { type: 'FeatureCollection', features: runsOf(stretches) },
    areas: {
      type: 'FeatureCollection',
      features: sojourns.flatMap((s) => areaFeature(s.place, s.feature)),
    },
    lights,
    turns: turnsOf(itinerary, stretches, sojourns, [
      ...lightTurns(lights),
      ...chapters.flatMap((begin) => [begin, begin + HANDOVER_DAYS]),
    ]),
    renamings: ascending(sojourns.flatMap(({ place }) => nameChanges(place))),
    chapters,
  }
}

function allStretches(itinerary: Itinerary): Stretch[] {
  const all: Stretch[] = []
  for (const segment of itinerary.segments) {
    if (segment.kind !== 'journey') continue
    // A journey that is interrupted has several segments, and one line.
    if (all.some((stretch) => stretch.journey === segment.journey.id)) continue
    const span = itinerary.items.find(
      (item) => item.kind === 'journey' && item.journey.id === segment.journey.id,
    )
    const { start, end } = span ?? segment
    all.push(...stretchesOf(segment.journey, start, end, all.length + 1))
  }
  return all
}

function turnsOf(
  itinerary: Itinerary,
  stretches: Stretch[],
  sojourns: Sojourn[],
  others: readonly number[],
): number[] {
  const turns = new Set(others)
  for (const { start, end } of itinerary.segments) turns.add(start).add(end)
  for (const { start, end } of stretches) turns.add(start).add(end)
  for (const { place, first } of sojourns) {
    turns.add(first)
    for (const day of nameChanges(place)) turns.add(day)
  }
  return ascending(turns)
}

const ascending = (days: Iterable<number>) =>
  [...days].filter(Number.isFinite).sort((a, b) => a - b)

/** How many turns lie at or before a moment: equal epochs look alike but for the marker. */
export const epochAt = (scene: Scene, moment: number) => countUpTo(scene.turns, moment)

/** How many names have changed until a moment: between equal numbers the map reads the same. */
export const namingAt = (scene: Scene, moment: number) => countUpTo(scene.renamings, moment)
