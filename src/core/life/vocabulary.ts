/** The closed vocabularies of a life. Their words are data and CSS hooks; `i18n` has the words people read. */

export const PLACE_KINDS = [
  'village', 'town', 'city', 'district', 'building', 'prison', 'camp', 'station', 'port', 'ship',
  'island', 'river', 'region', 'country', 'sea', 'street',
] as const // prettier-ignore

export const PRECISIONS = ['building', 'settlement', 'region', 'country', 'sea'] as const

export const NAME_STATUSES = ['official', 'historical', 'exonym', 'romanised'] as const

export const STAY_KINDS = [
  'residence', 'school', 'work', 'prison', 'internment', 'exile', 'hiding', 'conference', 'front',
  'asylum', 'visit', 'transit', 'hospital',
] as const // prettier-ignore

export const EVENT_KINDS = [
  'birth', 'death', 'family', 'study', 'work', 'writing', 'publication', 'speech', 'meeting',
  'congress', 'office', 'arrest', 'trial', 'sentence', 'escape', 'expulsion', 'battle', 'strike',
  'attack', 'negotiation', 'journey', 'naming', 'health', 'memory', 'other',
] as const // prettier-ignore

export const MODES = [
  'rail', 'ship', 'river', 'horse', 'sledge', 'foot', 'car', 'boat', 'ferry', 'unknown',
] as const // prettier-ignore

/** How the way of a journey or leg is known, from best to least. */
export const ROUTE_KINDS = ['attested', 'inferred', 'schematic'] as const

/** Certainty as in the Linked Places format, from surest to least sure. */
export const CERTAINTIES = ['certain', 'less-certain', 'uncertain'] as const

/**
 * How the writer knows: the passage was opened, only a piece of it was seen, it is remembered, or
 * the statement is concluded.
 */
export const BASES = ['read', 'excerpt', 'recalled', 'inferred'] as const

/** Fiction may be named beside other works; it is evidence of nothing. */
export const SOURCE_KINDS = ['primary', 'scholarship', 'reference', 'fiction'] as const

export { CALENDARS, TERRITORIES } from '../time/calendars'
export type { Calendar, Territory } from '../time/calendars'

export type PlaceKind = (typeof PLACE_KINDS)[number]
export type Precision = (typeof PRECISIONS)[number]
export type NameStatus = (typeof NAME_STATUSES)[number]
export type StayKind = (typeof STAY_KINDS)[number]
export type EventKind = (typeof EVENT_KINDS)[number]
export type Mode = (typeof MODES)[number]
export type RouteKind = (typeof ROUTE_KINDS)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type Basis = (typeof BASES)[number]
export type SourceKind = (typeof SOURCE_KINDS)[number]
