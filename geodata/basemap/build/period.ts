/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** What was water between 1879 and 1940: leaves out younger reservoirs, mends what has changed since. */
import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { intersection, union } from './clip'
import { curveThrough } from './curve'
import { shareInside } from './measure'
import type { Rings } from './sources'

/** The last year of the life; a lake that a dam made later is not on its map. */
export const LAST_YEAR = 1940

export interface Lake {
  names: string[]
  rings: Rings
  /** Year of the dam; undefined for a lake of nature and where the source is silent. */
  damYear: number | undefined
}

interface ReservoirList {
  newer: Record<string, number>
  /** Lakes without a name in the source, by a spot near them. */
  newerUnnamed: Record<string, [longitude: number, latitude: number]>
  /** Where the source is silent about the year. */
  builtInPeriod: Record<string, number>
  naturalThoughDammed: string[]
  dryMostYears: string[]
}

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
const list = read<ReservoirList>('reservoirs.json')
/** Drawn with few points; the curve through them is the shore. */
const corrections = read<FeatureCollection<Polygon>>('period-waters.geojson').features.map(
  (feature) => ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: feature.geometry.coordinates.map(curveThrough) },
  }),
)

const speaksOf = (lake: Lake) => (word: string) => lake.names.some((name) => name.includes(word))

const NEAR_DEGREES = 0.25

function isNewerUnnamed({ names, rings }: Lake): boolean {
  if (names.length > 0) return false
  return Object.values(list.newerUnnamed).some(([longitude, latitude]) =>
    rings[0]!.some(([x, y]) => Math.hypot(x! - longitude, y! - latitude) < NEAR_DEGREES),
  )
}

/** Whether the lake lay there in 1940 with water in it. */
export function existedInPeriod(lake: Lake): boolean {
  const isNamed = speaksOf(lake)
  if (isNewerUnnamed(lake)) return false
  if (list.dryMostYears.some(isNamed)) return false
  if (list.naturalThoughDammed.some(isNamed)) return true
  const listed = Object.keys(list.newer).find(isNamed)
  return listed === undefined && (lake.damYear ?? 0) <= LAST_YEAR
}

/** The year from which a reservoir is there; undefined for a lake of nature, also where a dam raised it. */
export function yearOfDam(lake: Lake): number | undefined {
  const isNamed = speaksOf(lake)
  if (list.naturalThoughDammed.some(isNamed)) return undefined
  const listed = Object.keys(list.builtInPeriod).find(isNamed)
  return listed === undefined ? lake.damYear : list.builtInPeriod[listed]
}

/**
 * The lakes of the period. The coarser scales carry no years, so a lake there also goes
 * when most of it lies in a lake that went at the finest scale, and takes the year of the dam
 * of one that it lies in.
 */
export function lakesOfPeriod(lakes: Lake[], finest: Lake[]): Lake[] {
  const gone = finest.filter((lake) => !existedInPeriod(lake)).map((lake) => lake.rings[0]!)
  const dated = finest.filter((lake) => existedInPeriod(lake) && yearOfDam(lake) !== undefined)
  const isMostlyIn = (lake: Lake, ring: Position[]) => shareInside(lake.rings[0]!, ring) > 0.5
  const yearOf = (lake: Lake) => {
    const own = yearOfDam(lake)
    if (own !== undefined) return own
    const same = dated.find(({ rings }) => isMostlyIn(lake, rings[0]!))
    return same && yearOfDam(same)
  }
  return lakes
    .filter(existedInPeriod)
    .filter((lake) => !gone.some((ring) => isMostlyIn(lake, ring)))
    .map((lake) => ({ ...lake, damYear: yearOf(lake) }))
    .flatMap(mendLake)
}

function mendLake(lake: Lake): Lake[] {
  const isNamed = speaksOf(lake)
  const found = corrections.find(({ properties }) => isNamed(properties?.name as string))
  if (found === undefined) return [lake]
  const within = found.properties?.keepWithin !== undefined
  const mended = (within ? intersection : union)([lake.rings], [found.geometry.coordinates])
  return mended.map((rings) => ({ ...lake, rings }))
}

/** The ocean with the seas that have been dammed off since. */
export function oceanOfPeriod(polygons: Rings[]): Rings[] {
  const added = corrections.filter((feature: Feature) => feature.properties?.adds_to === 'ocean')
  return union(
    polygons,
    added.map((feature) => feature.geometry.coordinates),
  )
}
