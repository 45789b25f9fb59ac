import type * as v from 'valibot'
import type { Position } from '../geo/position'
import type * as s from './schema'
import type * as t from './schema/tour'

/** The life as the program knows it: read from its files, checked, and flattened from GeoJSON. */

/** A text of the life by its languages (BCP 47), at least one; `textIn` reads it. */
export type Text = v.InferOutput<typeof s.textSchema>
export type { Lang } from '../time/lang'
export type Citation = v.InferOutput<typeof s.citationSchema>
export type Name = v.InferOutput<typeof s.nameSchema>
export type { Position }

export type PlaceFeature = v.InferOutput<typeof s.placeSchema>
export type JourneyFeature = v.InferOutput<typeof s.journeySchema>

export type Place = PlaceFeature['properties'] & {
  id: string
  geometry: PlaceFeature['geometry']
  /** The point itself, or the centre of the polygon: [longitude, latitude]. */
  at: Position
}
export type Stay = v.InferOutput<typeof s.staySchema>
export type LifeEvent = v.InferOutput<typeof s.eventSchema>
export type Journey = JourneyFeature['properties'] & {
  id: string
  /** The way taken, [longitude, latitude] each; unwrapped across the antimeridian. */
  line: Position[]
}
export type Chapter = v.InferOutput<typeof s.chapterSchema>
export type Gap = v.InferOutput<typeof s.gapSchema>
export type Source = v.InferOutput<typeof s.sourceSchema>
export type Person = v.InferOutput<typeof s.personSchema>
/** Somebody who is no subject of the life, and whom it touches. */
export type Contemporary = v.InferOutput<typeof s.contemporarySchema>
export type Opening = NonNullable<v.InferOutput<typeof s.lifeFileSchema>['opening']>
/** A picture of a place, a stay, a journey, an event. */
export type Medium = v.InferOutput<typeof s.mediumSchema>
export type Edition = v.InferOutput<typeof s.lifeFileSchema>['edition']

/** A lesson or walk through the life; its steps point to items. */
export type Tour = v.InferOutput<typeof t.tourSchema>
export type TourStep = v.InferOutput<typeof t.tourStepSchema>

/** A journey as written in routes.json, before its line is drawn. */
export type RouteElement = string | Position

export interface Life {
  id: string
  languages: string[]
  title: Text
  opening?: Opening | undefined
  subjects: Person[]
  contemporaries?: Contemporary[] | undefined
  places: Map<string, Place>
  stays: Stay[]
  journeys: Journey[]
  events: LifeEvent[]
  chapters: Chapter[]
  gaps: Gap[]
  sources: Map<string, Source>
  media?: Medium[] | undefined
  edition: Edition
}

/** Something wrong with data, as a value: the interface finds the words for the code. */
export interface Problem {
  /** Stable, e.g. `dangling-reference`. */
  code: string
  severity: 'error' | 'warning'
  /** File name within the life's folder, e.g. `stays.json`. */
  file: string
  /** Where in the file, e.g. `stays[12].place` or a line number `:14`. */
  path: string
  /** English, complete: what is wrong and how to mend it. */
  message: string
  /** Values for the translated message. */
  values?: Record<string, string | number>
}
