import { distanceKm } from '../../geo/distance'
import { lineLengthKm } from '../../geo/line'
import { networkOf, nodesWithin, shortestWay, type Network } from '../../geo/network'
import type { Position } from '../../geo/position'
import type { Mode } from '../vocabulary'

/** What a journey can follow: railways, rivers with the lanes of ships, and roads. */
export const LINE_KINDS = ['rail', 'water', 'road'] as const
export type LineKind = (typeof LINE_KINDS)[number]

const KIND_OF: Record<Mode, LineKind | null> = {
  rail: 'rail',
  ship: 'water',
  river: 'water',
  boat: 'water',
  ferry: 'water',
  horse: 'road',
  sledge: 'road',
  foot: 'road',
  car: 'road',
  unknown: null,
}

/** The lines that who goes by these means may follow; null for means that tell nothing of the way. */
export const lineKindOf = (mode: Mode | undefined): LineKind | null => KIND_OF[mode ?? 'unknown']

/** Loose ends that are joined: rivers break at lakes, roads and railways where two lives drew them. */
const JOIN_KM: Record<LineKind, number> = { rail: 4, water: 40, road: 4 }
/** A place lies on a line if it is no farther from a vertex of it; stations stand up to 100 km apart. */
const REACH_KM = 40
/** A way round that is so many times the straight line is none that anybody took. */
const MOST_ROUND = 4

interface KnownFile {
  features: { properties: { kind: LineKind }; geometry: { coordinates: Position[][] } }[]
}

/** Networks of the lines in `geodata/ways/known.geojson`. Throws on what is no such file. */
export function readKnownLines(text: string): ReadonlyMap<LineKind, Network> {
  const { features } = JSON.parse(text) as KnownFile
  return new Map(
    features.map(({ properties: { kind }, geometry }) => [
      kind,
      networkOf(geometry.coordinates, JOIN_KM[kind]),
    ]),
  )
}

/**
 * From one place to another along lines that are known, both places its ends; null where none come
 * near both, do not meet, or lead a long way round.
 */
export function alongKnown(network: Network, from: Position, to: Position): Position[] | null {
  const [starts, goals] = [from, to].map((at) => nodesWithin(network, at, REACH_KM))
  const way = starts && goals && shortestWay(network, starts, goals)
  if (!way || way.length < 2) return null
  const line = [from, ...way, to].filter(
    ([lon, lat], i, all) => i === 0 || lon !== all[i - 1]?.[0] || lat !== all[i - 1]?.[1],
  )
  return lineLengthKm(line) <= MOST_ROUND * distanceKm(from, to) ? line : null
}
