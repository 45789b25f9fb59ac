import centroid from '@turf/centroid'
import type { InferOutput } from 'valibot'
import { unwrap } from '../geo/unwrap'
import type { LifeFileName } from './files'
import type {
  Chapter,
  Contemporary,
  Edition,
  Gap,
  Journey,
  JourneyFeature,
  Life,
  LifeEvent,
  Medium,
  Opening,
  Person,
  Place,
  PlaceFeature,
  Position,
  Source,
  Stay,
  Text,
} from './model'
import type { lifeFileSchema } from './schema'
import { MODEL_VERSION } from './files/version'

/** File name → its text; a file that could not be had is missing. */
export type LifeTexts = Partial<Record<LifeFileName, string>>

/** A life whose items are well formed each, but not yet checked against one another. */
export interface Draft {
  id: string
  languages: string[]
  title: Text
  opening?: Opening | undefined
  subjects: Person[]
  contemporaries?: Contemporary[] | undefined
  chapters: Chapter[]
  gaps: Gap[]
  media?: Medium[] | undefined
  edition: Edition
  sources: Source[]
  places: Place[]
  stays: Stay[]
  journeys: Journey[]
  events: LifeEvent[]
}

/** The list that each file holds. */
export const LISTS: Record<Exclude<LifeFileName, 'life.json'>, string> = {
  'sources.json': 'sources',
  'places.geojson': 'features',
  'stays.json': 'stays',
  'journeys.geojson': 'features',
  'events.json': 'events',
}

function placeOf(feature: PlaceFeature): Place {
  const { geometry } = feature
  const at =
    geometry.type === 'Point'
      ? geometry.coordinates
      : (centroid(geometry).geometry.coordinates as Position)
  return { id: feature.id, ...feature.properties, geometry, at }
}

function journeyOf(feature: JourneyFeature): Journey {
  return { id: feature.id, ...feature.properties, line: unwrap(feature.geometry.coordinates) }
}

type Head = Omit<Draft, 'sources' | 'places' | 'stays' | 'journeys' | 'events'>

/** Stands for a life.json that could not be used, so that the other files are checked all the same. */
const NO_HEAD: Head = {
  id: 'unread',
  languages: [],
  title: {},
  subjects: [],
  chapters: [],
  gaps: [],
  edition: { number: '', date: '' },
}

/** What the files hold, each item for itself well formed. */
export interface LifeFiles {
  /** Null if life.json cannot be used. */
  life: InferOutput<typeof lifeFileSchema> | null
  sources: Source[]
  places: PlaceFeature[]
  stays: Stay[]
  journeys: JourneyFeature[]
  events: LifeEvent[]
}

/** The items of the files as the program has them. */
export function draftOf({ life, places, journeys, ...lists }: LifeFiles): Draft {
  const { version: _, ...head } = life ?? { version: MODEL_VERSION, ...NO_HEAD }
  return { ...head, ...lists, places: places.map(placeOf), journeys: journeys.map(journeyOf) }
}

/** The life that a sound draft holds. */
export function lifeOf(sound: Draft): Life {
  return {
    ...sound,
    sources: new Map(sound.sources.map((s) => [s.id, s])),
    places: new Map(sound.places.map((p) => [p.id, p])),
  }
}
