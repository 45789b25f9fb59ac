import type { Position } from '../../core/life/model'
import type { Candidate } from '../gazetteer/gazetteer'
import type { PartialLife } from '../partial-life'

/** A place that a gazetteer offers for a name. */
export interface Located {
  at: Position
  by: 'geonames' | 'literature' | 'hand'
  /** GeoNames number. */
  id?: number
  name: string
  /** Whether nothing else of that name comes near it. */
  isSure?: boolean
  /** Where it is not sure, how far off it may be. */
  radiusKm?: number
  /** The town itself. */
  town?: Candidate
  /** Others that it may be, the likeliest first. */
  others?: readonly Candidate[]
}

/** Finds a place by its name; `near` are those that come before and after it in time. */
export type PlaceFinder = (name: string, near: readonly Position[]) => Located | null

/** A file that was read, to be made part of a life. */
export interface Part {
  file: string
  life: PartialLife
}

export interface ComposeOptions {
  /** BCP 47, of words that no file says a language of. */
  lang?: string
  /** Of the life; else what the files say, else the name of the first. */
  title?: string
  /** Whose life it is, where the files name nobody. */
  person?: string
  /** The day on which it is made, `2026-11-29`. */
  today: string
  find?: PlaceFinder
  /** Where the reader says that a name lies; null: he does not know either. */
  picks?: Readonly<Record<string, Located | null>>
  /** Of a table of stops: he stayed at each until the next, or is known there on its dates only. */
  stops: 'until-next' | 'as-dated'
}

/** What was done with the files, said to whoever brought them. */
export interface Remark {
  code:
    | 'stops-made' | 'journeys-straight' | 'kinds-assumed' | 'mode-unknown' | 'place-found'
    | 'place-unfound' | 'left-undated' | 'left-unplaced' | 'nothing-dated' | 'person-assumed'
    | 'overlap-left' | 'between-filled' | 'place-doubtful' | 'towns-missing'
  /** How many, or which. */
  values: Record<string, string | number>
} // prettier-ignore
