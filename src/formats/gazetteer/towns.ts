import { distanceKm } from '../../core/geo/distance'
import type { Position } from '../../core/life/model'
import { slug } from '../ids'

/** A town as GeoNames has it, or one of its names at another time. */
export interface Town {
  /** GeoNames number. */
  id?: number
  name: string
  at: Position
  population: number
  /** Two letters, as today. */
  country: string
}

/** Towns by the letters of their names, whatever the script and the accents. */
export type Gazetteer = ReadonlyMap<string, readonly Town[]>

/** By what a name is looked up: "Sankt-Peterburg", «Санкт-Петербург» and "sankt peterburg" are one. */
export const townKey = (name: string): string => slug(name).replaceAll('-', '')

export function gazetteerOf(towns: Iterable<Town>): Map<string, Town[]> {
  const found = new Map<string, Town[]>()
  for (const town of towns) {
    const key = townKey(town.name)
    const same = found.get(key)
    if (same) same.push(town)
    else found.set(key, [town])
  }
  return found
}

/** "Kars, Turkey", "Riga (Latvia)", "г. Пермь": the name itself. */
const bareName = (name: string) =>
  name
    .replace(/\s*[([].*$/, '')
    .replace(/^(?:г|гор|с|д|п|пос|ст)\.\s*/iu, '')
    .split(',')[0]
    ?.trim() ?? name

/** So many kilometres weigh as much as ten times the people. */
const KM_FOR_TEN_TIMES = 400
/** Farther than this nearness tells nothing more. */
const FARTHEST_KM = 4000

/** How likely a town is meant: by its size, and its distance from where they were before and after. */
function likelihood(town: Town, near: readonly Position[]): number {
  const size = Math.log10(Math.max(town.population, 100))
  if (near.length === 0) return size
  const km =
    near.reduce((sum, at) => sum + Math.min(distanceKm(town.at, at), FARTHEST_KM), 0) / near.length
  return size - km / KM_FOR_TEN_TIMES
}

/** Towns of a name, the likeliest first: the larger, and those near what comes before and after. */
export function candidates(
  gazetteer: Gazetteer,
  name: string,
  near: readonly Position[] = [],
): Town[] {
  const towns = gazetteer.get(townKey(name)) ?? gazetteer.get(townKey(bareName(name))) ?? []
  return [...towns].sort((a, b) => likelihood(b, near) - likelihood(a, near))
}
