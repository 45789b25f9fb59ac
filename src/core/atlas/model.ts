import type { Day } from '../time/day'

/** How a state had a piece of land. */
export const STATUSES = [
  /** Its own, in fact and in law. */
  'sovereign',
  /** One of several lands under one crown or one treaty (Austria-Hungary, Sweden–Norway). */
  'union',
  /** Its own government under another's sovereignty (Finland in the Empire, a dominion). */
  'autonomous',
  /** A state that owes allegiance (Bulgaria before 1908, Bukhara). */
  'vassal',
  'colony',
  'protectorate',
  /** Entrusted by the League of Nations. */
  'mandate',
  'free-city',
  'leased',
  /** Governed by two powers together (the Anglo-Egyptian Sudan, Andorra). */
  'condominium',
  /** Held by another than whose it was in law. */
  'occupied',
  /** Held, and claimed by another. */
  'disputed',
  /** Claimed, and hardly held by anyone. */
  'unsettled',
  /** Fought over: no border existed that could be drawn. */
  'contested',
] as const
export type Status = (typeof STATUSES)[number]

export interface StateName {
  en: string
  ru: string
  /** First day of the name; the first name of a state has none. */
  from: Day
}

export interface State {
  id: string
  /** States of one family (an empire and its colonies) share a tint. */
  family: string
  /** In order of time, never empty. */
  names: StateName[]
}

/** States that are none: `none` where nobody ruled, `contested` where several did. */
export const NO_STATES: readonly string[] = ['none', 'contested']

/** Who had a unit from one day to another. */
export interface Ownership {
  unit: string
  /** Who governed. */
  state: string
  /** First day; -Infinity where open. */
  from: Day
  /** The day after the last one; Infinity where open. */
  until: Day
  status: Status
  /** Whose it was in law; null where nobody's, or where the law was silent. */
  sovereign: string | null
  /** How far the drawn border may lie from the true one. */
  exactnessKm: number
}

/** The same as a row of the table, which says by whom it is attested. */
export interface OwnershipRow extends Ownership {
  /** `source-id` or `source-id: locator`. */
  source: string
  note: string
  /** Of `ownership.csv`. */
  line: number
}

/** Where a work was opened, and what of it bears on the borders. */
export interface SourceCheck {
  /** Address of a lawful or archival copy. */
  at: string
  /** The day on which it was opened. */
  on: string
  /** The document or the work itself, or what another says of it. */
  what: 'text' | 'account'
  says: string
}

export interface AtlasSource {
  id: string
  title: string
  date: string
  /** `recalled` where the work was not opened for this. */
  basis: 'checked' | 'recalled'
  checked?: SourceCheck
}

/** Who had each unit when: what the map and the command line answer from. */
export interface Atlas<Row extends Ownership = Ownership> {
  states: ReadonlyMap<string, State>
  /** The rows of each unit in order of time, without holes or overlaps. */
  owners: ReadonlyMap<string, readonly Row[]>
}

/** The atlas as its tables have it, with the works that each row cites. */
export interface SourcedAtlas extends Atlas<OwnershipRow> {
  sources: ReadonlyMap<string, AtlasSource>
}

export interface AtlasProblem {
  file: string
  line: number
  code: AtlasProblemCode
  message: string
}

export type AtlasProblemCode =
  | 'not-json'
  | 'ragged-row'
  | 'missing-column'
  | 'unknown-unit'
  | 'unknown-state'
  | 'unknown-status'
  | 'unknown-source'
  | 'not-a-date'
  | 'not-a-number'
  | 'ends-before-it-starts'
  | 'two-owners'
  | 'hole'
  | 'no-owner'

/** First and last day that the atlas answers for: 1 January 1879 and 31 December 1940. */
export const ATLAS_DAYS: readonly [Day, Day] = [2407351, 2429995]
