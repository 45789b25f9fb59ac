/** The units, their shores, their common lines and their hatches as features, each under its number. */
import type { Feature, LineString, MultiLineString, MultiPolygon, Position } from 'geojson'
import type { PageAtlas, UnitMesh } from '../../../src/core/atlas'
import { indexOf } from '../../../src/core/atlas/join'
import { ringOf } from '../../../src/core/atlas/topology'
import { doubtFeature, hatchFeature, LINE_KINDS } from '../../../src/borders/picture'
import { hatchNames } from '../../../src/borders/hatch'
import type { Fates } from './fates'
import { straightened } from './thin'

const EARTH_KM = 40075.017
/** Px of zoom 0 that a kilometre takes at a latitude. */
const pxOfKm = (lat: number) => 512 / (EARTH_KM * Math.max(0.05, Math.cos((lat * Math.PI) / 180)))

/** How the outlines go into the tiles of a zoom. */
export interface ZoomOutlines {
  mesh: UnitMesh
  hasShores: boolean
  hasDoubts: boolean
}

const lines = (id: number, coordinates: Position[][], properties: object) =>
  ({
    type: 'Feature',
    id,
    properties,
    geometry: { type: 'MultiLineString', coordinates },
  }) satisfies Feature<MultiLineString>

/** The units; a ring that has been thinned to nothing is none. */
function landsOf(mesh: UnitMesh): Feature<MultiPolygon>[] {
  return [...mesh.geometries.values()].map(({ arcs }, id) => {
    const parts = arcs.map((rings) => rings.map((ring) => ringOf(mesh, ring)))
    const coordinates = parts
      .map((rings) => rings.filter(({ length }) => length > 3))
      .filter((rings, i) => rings[0] === parts[i]?.[0])
    return {
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: coordinates as Position[][][] },
    }
  })
}

/**
 * The lines with land on one side only, for a margin of the tint off the coast: simplified units
 * fall short of the coast of the ground here and there, and the sea masks what is too much. Each
 * runs with its land on the right hand. Where the map ends at the antimeridian there is no shore.
 */
function shoresOf(mesh: UnitMesh): Feature<MultiLineString>[] {
  const isShore = (arc: number) =>
    mesh.sides[indexOf(arc)]?.length === 1 &&
    !(mesh.arcs[indexOf(arc)] ?? []).every(([lon]) => Math.abs(lon) > 179.99)
  return [...mesh.geometries.values()].flatMap(({ arcs }, id) => {
    const shores = arcs.flat(2).filter(isShore)
    return shores.length > 0
      ? [
          lines(
            id,
            shores.map((arc) => ringOf(mesh, [arc])),
            {},
          ),
        ]
      : []
  })
}

/** The lines of each pair of units, by its number. */
function linesOf(mesh: UnitMesh, atlas: PageAtlas): Position[][][] {
  const numbers = new Map(
    atlas.pairs.map(([a, b], pair) => [`${atlas.units[a] ?? ''} ${atlas.units[b] ?? ''}`, pair]),
  )
  const found: Position[][][] = atlas.pairs.map(() => [])
  mesh.sides.forEach(([a = '', b = ''], arc) => {
    const pair = numbers.get(`${a} ${b}`) ?? numbers.get(`${b} ${a}`)
    if (pair !== undefined) found[pair]?.push([...(mesh.arcs[arc] ?? [])])
  })
  return found
}

/** The features of one zoom, by the layer of the tiles; those that are never seen are left out. */
export function featuresOf(
  { mesh, hasShores, hasDoubts }: ZoomOutlines,
  atlas: PageAtlas,
  fates: Fates,
): Record<string, Feature[]> {
  const lands = landsOf(mesh)
  const names = hatchNames()
  const hatches = fates.hatches.flatMap((own, unit) =>
    [...own].flatMap((hatch): Feature[] => {
      const land = lands[unit]
      const properties = { hatch: names[hatch] }
      return land ? [{ ...land, id: hatchFeature(unit, hatch), properties }] : []
    }),
  )
  const between = linesOf(mesh, atlas)
  const borders = fates.lines.flatMap((kinds, pair) => {
    if (kinds.size === 0) return []
    const properties = Object.fromEntries([...kinds].map((kind) => [LINE_KINDS[kind], true]))
    return [lines(pair, between[pair] ?? [], properties)]
  })
  const doubts = fates.doubts.flatMap((kms, pair) =>
    [...kms].flatMap((km) =>
      (between[pair] ?? []).map((line): Feature<LineString> => {
        // Bends narrower than the band itself would clot in it, and mean nothing within it.
        const px = km * pxOfKm(line[line.length >> 1]?.[1] ?? 0)
        return {
          type: 'Feature',
          id: doubtFeature(pair, km),
          properties: { band: Math.round(2 * px * 1e4) / 1e4 },
          geometry: { type: 'LineString', coordinates: straightened(line, px) },
        }
      }),
    ),
  )
  return {
    lands,
    ...(hasShores ? { shores: shoresOf(mesh) } : {}),
    hatches,
    borders,
    ...(hasDoubts ? { doubts } : {}),
  }
}
