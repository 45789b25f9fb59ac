import type { GeoJSONVTFeature, GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, MultiPolygon } from 'geojson'
import type { UnitMesh } from '../core/atlas'
import { ringOf } from '../core/atlas/topology'
import { createIndex, EXTENT } from './states-index'
import { doubtsOf, linesBetween } from './states-lines'
import type { StatesScene } from './states-scene'
import { shoresOf } from './states-shores'
import type { TileId } from './states-tile-id'

/** First zoom of tiles whose units fall short of the coast by more than a hair. */
const SHORES_FROM = 2
/** A band of doubt is wide: its line must reach farther beyond the tile than others. */
const BUFFER_PX = { line: 32, band: 192 }

const landsOf = (mesh: UnitMesh): Feature<MultiPolygon>[] =>
  [...mesh.geometries.values()].map(({ id, arcs }) => ({
    type: 'Feature',
    properties: { unit: id },
    geometry: {
      type: 'MultiPolygon',
      coordinates: arcs.map((rings) => rings.map((ring) => ringOf(mesh, ring))),
    },
  }))

/** The features of a tile with the tags that `tagsOf` gives from their own; null leaves one out. */
function retag<T extends object>(
  index: ReturnType<typeof createIndex>,
  tile: TileId,
  tagsOf: (own: T) => object | null,
): GeoJSONVTFeature[] {
  return index(tile).flatMap((feature) => {
    const tags = tagsOf(feature.tags as T)
    return tags ? [{ ...feature, tags }] : []
  })
}

const layer = (features: GeoJSONVTFeature[]) => ({ features }) as unknown as GeoJSONVTTile

/**
 * Cuts a level of the units into vector tiles. Units and lines are indexed once, when they are first seen;
 * a day only says which of them are drawn and how, so that no date has to be merged. With doubts (`linesByDoubt`)
 * each border has the band in which the true one may lie. Layers: `lands` (`tint`, `hatch`), `shores` (`shore`),
 * `borders` (`kind`, and `band` in px of zoom 0).
 */
export function createCutter(
  mesh: UnitMesh,
  doubts: ReadonlyMap<number, readonly number[]> | null,
) {
  const lands = createIndex(landsOf(mesh), BUFFER_PX.line)
  const shores = createIndex(shoresOf(mesh), BUFFER_PX.line)
  const lines = createIndex(linesBetween(mesh), BUFFER_PX.line)
  const bands = new Map<number, ReturnType<typeof createIndex>>()
  const bandsOf = (km: number) => {
    const known =
      bands.get(km) ?? createIndex(doubtsOf(mesh, doubts?.get(km) ?? [], km), BUFFER_PX.band)
    bands.set(km, known)
    return known
  }
  return ({ grounds, borders }: StatesScene, tile: TileId): Uint8Array => {
    const grounded = retag<{ unit: string }>(lands, tile, ({ unit }) => {
      const { tint, hatch } = grounds.get(unit) ?? { tint: null, hatch: null }
      if (tint === null && hatch === null) return null
      return { ...(tint === null ? {} : { tint }), ...(hatch === null ? {} : { hatch }) }
    })
    const shored = retag<{ unit: string }>(shores, tile, ({ unit }) => {
      const shore = tile.z < SHORES_FROM ? null : (grounds.get(unit)?.tint ?? null)
      return shore === null ? null : { shore }
    })
    const drawn = retag<{ arc: number }>(lines, tile, ({ arc }) => {
      const kind = borders.get(arc)?.kind
      return kind ? { kind } : null
    })
    const wide = new Set(doubts && [...borders.values()].map((one) => one.exactnessKm))
    wide.delete(0)
    const doubted = [...wide].flatMap((km) =>
      retag<{ arc: number; band: number }>(bandsOf(km), tile, ({ arc, band }) =>
        borders.get(arc)?.exactnessKm === km ? { kind: 'doubt', band } : null,
      ),
    )
    return fromGeojsonVt(
      { lands: layer(grounded), shores: layer(shored), borders: layer([...doubted, ...drawn]) },
      { version: 2, extent: EXTENT },
    )
  }
}
