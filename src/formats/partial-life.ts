import type * as life from '../core/life/model'

/**
 * What a file in an open format tells of a life: whatever it has, and no more. A whole life is one
 * of these, so that what was read goes out by the same door as what was written by hand. Chapters,
 * gaps, people's own dates and the edition are in no open format; they stay with the life.
 */

/** A text in the languages that the file has it in. */
export type Words = life.Text

/** A source is named; what was read of it and how surely, where the file says so. */
export type Cited = Pick<life.Citation, 'source'> & Partial<life.Citation>

export type PartialName = Pick<life.Name, 'toponym'> &
  Partial<Omit<life.Name, 'sources'>> & { sources?: Cited[] }

export interface PartialPlace extends Partial<
  Pick<
    life.Place,
    'kind' | 'precision' | 'radiusKm' | 'within' | 'territory' | 'geometry' | 'authorities'
  >
> {
  id: string
  names: PartialName[]
  note?: Words
  located?: Pick<life.Place['located'], 'by' | 'id'> & { note?: Words }
  /** What another gazetteer calls it: a web address, or prefix:name. */
  uri?: string
  /** When a file without stays says that it was there; EDTF each. */
  attested?: string[]
}

export interface PartialTold extends Partial<
  Pick<life.Stay, 'who' | 'when' | 'whenOldStyle' | 'certainty' | 'weight' | 'calendar'>
> {
  id: string
  title?: Words
  text?: Words
  note?: Words
  sources?: Cited[]
  sensitive?: boolean
  alternatives?: life.Stay['alternatives']
}

export interface PartialStay extends PartialTold {
  place?: string
  kind?: life.Stay['kind']
}

export interface PartialEvent extends PartialTold {
  place?: string
  kind?: life.LifeEvent['kind']
}

export interface PartialJourney
  extends
    PartialTold,
    Partial<
      Pick<life.Journey, 'from' | 'to' | 'via' | 'route' | 'exactnessKm' | 'modes' | 'legs'>
    > {
  routeNote?: Words
  /** The way, [longitude, latitude] each; unwrapped across the antimeridian. */
  line?: life.Position[]
}

export type PartialSource = Partial<life.Source> & { id: string }

/** Somebody whom a table names. */
export interface PartialPerson {
  id: string
  name: Words
}

/** A picture: enough to find it, and to say whose it is. */
export type PartialMedium = Pick<life.Medium, 'id' | 'of' | 'file' | 'alt' | 'credit' | 'licence'>

export interface PartialLife {
  /** Of words that the file does not say a language of (BCP 47), as far as it tells. */
  language?: string
  title?: Words
  people?: ReadonlyMap<string, PartialPerson>
  places: ReadonlyMap<string, PartialPlace>
  stays: readonly PartialStay[]
  journeys: readonly PartialJourney[]
  events: readonly PartialEvent[]
  sources: ReadonlyMap<string, PartialSource>
  media?: readonly PartialMedium[] | undefined
  /** Where in the file each item stands: a line, or keys. */
  found?: ReadonlyMap<string, string>
}

/** A life of which nothing is known. */
export const emptyLife = (): PartialLife => ({
  places: new Map(),
  stays: [],
  journeys: [],
  events: [],
  sources: new Map(),
})
