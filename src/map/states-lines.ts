import type { Feature, FeatureCollection } from 'geojson'
import {
  bordersOf,
  type Atlas,
  type BorderKind,
  type Ownership,
  type UnitMesh,
} from '../core/atlas'
import type { Position } from '../core/life/model'
import { keptVertices } from './simplify'
import { flat } from './states-body'
import { standingOf } from './states-standing'

const EARTH_KM = 40075.017

/** Px of zoom 0 that a kilometre takes at a latitude. */
const pxOfKm = (lat: number) => 512 / (EARTH_KM * Math.max(0.05, Math.cos((lat * Math.PI) / 180)))

type Line = readonly Position[]

const doubts = new WeakMap<Line, Map<number, Feature>>()

/**
 * The band of doubt along a border. Bends narrower than the band itself would clot in it, and mean
 * nothing within it.
 */
function doubtOf(line: Line, exactnessKm: number): Feature {
  const known = doubts.get(line) ?? new Map<number, Feature>()
  doubts.set(line, known)
  const lat = line[line.length >> 1]?.[1] ?? 0
  const px = exactnessKm * pxOfKm(lat)
  const plane = line.map(flat).map(([x, y]) => ({ x, y }))
  const feature = known.get(exactnessKm) ?? {
    type: 'Feature',
    properties: { kind: 'doubt', band: 2 * px },
    geometry: {
      type: 'LineString',
      coordinates: keptVertices(plane, px, Infinity).flatMap((at) => [line[at] ?? [0, 0]]),
    },
  }
  known.set(exactnessKm, feature as Feature)
  return feature as Feature
}

const borderOf = (line: Line, kind: BorderKind, exactnessKm: number): Feature => ({
  type: 'Feature',
  properties: { kind, exactnessKm },
  geometry: { type: 'LineString', coordinates: line as Position[] },
})

/**
 * The borders of a day. Between lands of one ground a border is an inner one, and where one power
 * held two states the line between these is still shown: an occupation ends no state. With doubts,
 * each border has the band in which the true one may lie.
 */
export function borderLines(
  atlas: Atlas,
  mesh: UnitMesh,
  owners: ReadonlyMap<string, Ownership>,
  withDoubts: boolean,
): FeatureCollection {
  const ground = (row: Ownership) => standingOf(atlas, row).ground
  const features: Feature[] = []
  const draw = (line: Line, kind: BorderKind, km: number) => {
    features.push(borderOf(line, kind, km))
    if (withDoubts && km > 0) features.push(doubtOf(line, km))
  }
  for (const { line, sides, kind, exactnessKm } of bordersOf(mesh, owners, atlas.states)) {
    const isInner = kind === 'state' && ground(sides[0]) === ground(sides[1])
    draw(line, isInner ? 'inner' : kind, exactnessKm)
  }
  mesh.sides.forEach(([first, second], i) => {
    const a = first === undefined ? undefined : owners.get(first)
    const b = second === undefined ? undefined : owners.get(second)
    const line = mesh.arcs[i]
    if (!a || !b || !line || a.state !== b.state || a.status !== b.status) return
    if (ground(a) !== ground(b)) draw(line, 'inner', Math.max(a.exactnessKm, b.exactnessKm))
  })
  return { type: 'FeatureCollection', features }
}
