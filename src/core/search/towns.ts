import { distanceKm } from '../geo/distance'
import type { Life, Place, Position } from '../life/model'
import type { SearchDocument } from './document'
import { skeleton } from './skeleton'

/** A town that is no place of the life: printed on the map, or of GeoNames' larger ones. */
export interface FoundTown {
  id: string
  at: Position
  /** ISO 3166 code of the country that it lies in today. */
  country: string
  /** Its names, of whatever time and language; the first is told. */
  names: readonly string[]
}

/** `found.json`, written by the build of the towns: id, longitude, latitude, country, names. */
export type TownRow = [id: string, lon: number, lat: number, country: string, ...names: string[]]

export const townsOf = (rows: readonly TownRow[]): FoundTown[] =>
  rows.map(([id, lon, lat, country, ...names]) => ({ id, at: [lon, lat], country, names }))

/** A place of the life within this distance and of the same name is the town itself. */
const SAME_KM = 15
/** The same in degrees of latitude, and some more: what is farther need not be measured. */
const SAME_DEGREES = 0.2

/** Whether the life has a town as a place of its own, under one of its names. */
function isOfLife({ at, names }: FoundTown, places: readonly Place[]): boolean {
  const near = places.filter(
    (place) => Math.abs(place.at[1] - at[1]) < SAME_DEGREES && distanceKm(place.at, at) <= SAME_KM,
  )
  if (near.length === 0) return false
  const sounds = new Set(names.map(skeleton))
  return near.some((place) => place.names.some(({ toponym }) => sounds.has(skeleton(toponym))))
}

/** Towns that the life itself does not tell of, to be found by any of their names. */
export function townDocuments(towns: readonly FoundTown[], life: Life): SearchDocument[] {
  const places = [...life.places.values()]
  return towns
    .filter((town) => !isOfLife(town, places))
    .map(({ id, names }) => ({
      kind: 'town',
      id,
      names: names.map((text) => ({ text })),
      texts: [],
      words: [],
    }))
}
