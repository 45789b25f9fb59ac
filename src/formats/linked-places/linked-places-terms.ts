import type { PlaceKind } from '../../core/life/vocabulary'

/**
 * Our kinds of place in the Art & Architecture Thesaurus of the Getty, where the subset that Linked
 * Places recommends (its feature-types table of 2023) has them, and as GeoNames feature classes.
 */
export const AAT: Partial<Record<PlaceKind, string>> = {
  village: 'aat:300008372',
  town: 'aat:300008375',
  city: 'aat:300008389',
  district: 'aat:300000705',
  building: 'aat:300004790',
  port: 'aat:300120599',
  island: 'aat:300008791',
  river: 'aat:300008707',
  region: 'aat:300182722',
  country: 'aat:300387506',
  sea: 'aat:300008694',
}

/** A administrative, H water, L area, P populated, R road, S spot or building, T landform. */
export const FEATURE_CLASS: Partial<Record<PlaceKind, string>> = {
  village: 'P',
  town: 'P',
  city: 'P',
  district: 'A',
  building: 'S',
  prison: 'S',
  camp: 'S',
  station: 'S',
  port: 'P',
  island: 'T',
  river: 'H',
  region: 'L',
  country: 'A',
  sea: 'H',
  street: 'R',
}

/** What other programs call a web address, as the schema of the format has it. */
export const WEB_ADDRESS = /^https?:\/\/[a-zA-Z0-9.-]{2,256}\.[a-z]{2,63}(:\d{1,5})?(\/.*)?$/

/** Ids of a life are names in a space of their own. */
export const OWN = 'etape:'
export const BROADER = 'gvp:broaderPartitive'
/** Getty's vocabularies, where the prefixes of types and relations lead. */
export const CONTEXT = [
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
  { etape: 'urn:x-etape:' },
] as const
