import type { Feature, FeatureCollection } from 'geojson'
import {
  bordersOf,
  type Atlas,
  type BorderKind,
  type Ownership,
  type UnitMesh,
} from '../core/atlas'
import type { Position } from '../core/life/model'
import { standingOf } from './states-standing'

const EARTH_KM = 40075.017

/** Px of zoom 0 that a kilometre takes at a latitude. */
const pxOfKm = (lat: number) => 512 / (EARTH_KM * Math.max(0.05, Math.cos((lat * Math.PI) / 180)))

function feature(line: readonly Position[], kind: BorderKind, exactnessKm: number): Feature {
  const lat = line[line.length >> 1]?.[1] ?? 0
  return {
    type: 'Feature',
    properties: { kind, exactnessKm, band: exactnessKm * 2 * pxOfKm(lat) },
    geometry: { type: 'LineString', coordinates: line as Position[] },
  }
}

/**
 * The borders of a day. Between lands of one ground a border is an inner one, and where one power
 * held two states the line between these is still shown: an occupation ends no state.
 */
export function borderLines(
  atlas: Atlas,
  mesh: UnitMesh,
  owners: ReadonlyMap<string, Ownership>,
): FeatureCollection {
  const ground = (row: Ownership) => standingOf(atlas, row).ground
  const features = bordersOf(mesh, owners, atlas.states).map(
    ({ line, sides: [a, b], kind, exactnessKm }) =>
      feature(line, kind === 'state' && ground(a) === ground(b) ? 'inner' : kind, exactnessKm),
  )
  mesh.sides.forEach(([first, second], i) => {
    const a = first === undefined ? undefined : owners.get(first)
    const b = second === undefined ? undefined : owners.get(second)
    const line = mesh.arcs[i]
    if (!a || !b || !line || a.state !== b.state || a.status !== b.status) return
    if (ground(a) === ground(b)) return
    features.push(feature(line, 'inner', Math.max(a.exactnessKm, b.exactnessKm)))
  })
  return { type: 'FeatureCollection', features }
}
