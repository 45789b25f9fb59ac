import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { UnitMesh } from '../core/atlas'
import { flatMesh } from './states-flat'
import { createIndex, EXTENT, type Piece } from './states-index'
import { landsOf } from './states-lands'
import { doubtsOf, linesBetween } from './states-lines'
import type { StatesScene } from './states-scene'
import { shoresOf } from './states-shores'
import { DOUBTS_FROM, type TileId } from './states-tile-id'

/** First zoom of tiles whose units fall short of the coast by more than a hair. */
const SHORES_FROM = 2
/** A band of doubt is wide: its line must reach farther beyond the tile than others. */
const BUFFER_PX = { line: 32, band: 192 }

/** Kinds of geometry, as vector tiles number them. */
const GEOMETRY = { line: 2, polygon: 3 } as const

/** A layer of a vector tile. */
interface TileLayer {
  features: { type: 1 | 2 | 3; tags: object; geometry: [number, number][][] }[]
}

/** Arcs by the kilometres that each may lie off. */
type Doubts = ReadonlyMap<number, readonly number[]>

/** The pieces with the tags that `tagsOf` gives from their own; null leaves one out. */
function tagged<T>(
  type: 2 | 3,
  pieces: readonly Piece<T>[],
  tagsOf: (own: T) => object | null,
): TileLayer['features'] {
  return pieces.flatMap(({ tags: own, lines }) => {
    const tags = tagsOf(own)
    return tags ? [{ type, tags, geometry: lines }] : []
  })
}

/**
 * Cuts a level of the units into vector tiles. A tile is cut once; a day only says which units and
 * lines are drawn in it and how, so that no date has to be merged. With doubts (`linesByDoubt`,
 * asked for once there is a tile in which they show) each border has the band in which the true
 * one may lie. Layers: `lands` (`tint`, `hatch`), `shores` (`shore`),
 * `borders` (`kind`, and `band` in px of zoom 0).
 */
export function createCutter(mesh: UnitMesh, doubtsOfMesh: (() => Doubts) | null) {
  let doubts: Doubts | null = null
  const doubtsAt = (zoom: number) =>
    zoom < DOUBTS_FROM ? null : (doubts ??= doubtsOfMesh?.() ?? null)
  const flats = flatMesh(mesh)
  const lands = createIndex(landsOf(mesh, flats), BUFFER_PX.line)
  const shores = createIndex(shoresOf(mesh, flats), BUFFER_PX.line)
  const lines = createIndex(linesBetween(mesh, flats), BUFFER_PX.line)
  const bands = new Map<number, ReturnType<typeof bandsFor>>()
  const bandsFor = (km: number) =>
    createIndex(doubtsOf(mesh, flats, doubts?.get(km) ?? [], km), BUFFER_PX.band)
  const bandsOf = (km: number) => {
    const known = bands.get(km) ?? bandsFor(km)
    bands.set(km, known)
    return known
  }
  return ({ grounds, borders }: StatesScene, tile: TileId): Uint8Array => {
    const grounded = tagged(GEOMETRY.polygon, lands(tile), ({ unit }) => {
      const { tint, hatch } = grounds.get(unit) ?? { tint: null, hatch: null }
      if (tint === null && hatch === null) return null
      return { ...(tint === null ? {} : { tint }), ...(hatch === null ? {} : { hatch }) }
    })
    const coasts = tile.z < SHORES_FROM ? [] : shores(tile)
    const shored = tagged(GEOMETRY.line, coasts, ({ unit }) => {
      const shore = grounds.get(unit)?.tint ?? null
      return shore === null ? null : { shore }
    })
    const drawn = tagged(GEOMETRY.line, lines(tile), ({ arc }) => {
      const kind = borders.get(arc)?.kind
      return kind ? { kind } : null
    })
    const wide = new Set(
      doubtsAt(tile.z) && [...borders.values()].map(({ exactnessKm }) => exactnessKm),
    )
    wide.delete(0)
    const doubted = [...wide].flatMap((km) =>
      tagged(GEOMETRY.line, bandsOf(km)(tile), ({ arc, band }) =>
        borders.get(arc)?.exactnessKm === km ? { kind: 'doubt', band } : null,
      ),
    )
    const layers: Record<string, TileLayer> = {
      lands: { features: grounded },
      shores: { features: shored },
      borders: { features: [...doubted, ...drawn] },
    }
    return fromGeojsonVt(layers as unknown as Parameters<typeof fromGeojsonVt>[0], {
      version: 2,
      extent: EXTENT,
    })
  }
}
