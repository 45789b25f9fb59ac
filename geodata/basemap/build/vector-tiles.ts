/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Cuts the waters and the sea floor into vector tiles. */
import { readFileSync } from 'node:fs'
import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, FeatureCollection } from 'geojson'
import { leadOutside, type TileEdges } from './antimeridian'
import { intersectTileRings } from './clip'
import type { DepthBand } from './depth'
import { boxesIn, leaveRoom } from './leave-room'
import { ringAreaSquareKm } from './measure'
import { outlineApart } from './outline'
import { readBoxes } from '../../insets/build/boxes'
import type { Tile } from './pmtiles-writer'
import type { Rings, Scale } from './sources'
import type { Waters } from './waters'
import { DEPTHS, ZOOM_PLANS, type ZoomPlan } from './zoom-plan'

export const LAYERS = ['ocean', 'depth', 'lakes', 'rivers', 'dikes'] as const
type LayerName = (typeof LAYERS)[number]
const BOXES = readBoxes()
/** Dikes show where the map is large enough for rivers of this rank. */
const DIKES_WITH_RIVERS = 6
const readDikes = (): Feature[] =>
  (
    JSON.parse(readFileSync(new URL('dikes.geojson', import.meta.url), 'utf8')) as FeatureCollection
  ).features.map((feature) => ({ ...feature, properties: { built: feature.properties?.built } }))

type Index = Record<LayerName, GeoJSONVT>

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})
const polygon = (coordinates: Rings, properties: object = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})

function featuresFor(
  plan: ZoomPlan,
  { ocean, lakes, rivers }: Waters,
  bands: DepthBand[],
): Record<LayerName, Feature[]> {
  return {
    ocean: ocean.map(([outer, ...islands]) =>
      polygon([outer!, ...islands.filter((ring) => ringAreaSquareKm(ring) >= plan.islandSquareKm)]),
    ),
    depth: bands.map(({ depth, polygons }) => ({
      type: 'Feature',
      properties: { depth },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
    lakes: lakes
      .filter(({ rings }) => ringAreaSquareKm(rings[0]!) >= plan.lakeSquareKm)
      .map(({ rings, damYear }) => polygon(rings, damYear === undefined ? {} : { dam: damYear })),
    rivers: rivers
      .filter(({ rank }) => rank <= plan.riverRank)
      .map(({ rank, built, lines }) => ({
        type: 'Feature',
        properties: built === undefined ? { rank } : { rank, built },
        geometry: { type: 'MultiLineString', coordinates: lines },
      })),
    dikes: plan.riverRank >= DIKES_WITH_RIVERS ? readDikes() : [],
  }
}

/** All tiles of all zooms of the plan; `bands` holds the sea floor by the halvings of its grid. */
export function vectorTiles(waters: Record<Scale, Waters>, bands: DepthBand[][]): Tile[] {
  return ZOOM_PLANS.flatMap((plan, z) => {
    const features = featuresFor(plan, waters[plan.scale], bands[plan.floorHalvings]!)
    const index = Object.fromEntries(
      LAYERS.map((name) => [name, indexOf(features[name], z, plan, name)]),
    ) as Index
    return tilesOfZoom(index, z, plan.extent)
  })
}

/** The floor is drawn with a freer hand than the shore: its source knows less. */
const FLOOR_TOLERANCE = 3

function indexOf(
  features: Feature[],
  z: number,
  { extent, tolerance }: ZoomPlan,
  name: LayerName,
): GeoJSONVT {
  const units = (tolerance * extent) / 512
  return new GeoJSONVT(collection(features), {
    maxZoom: z,
    indexMaxZoom: 0,
    indexMaxPoints: 0,
    extent,
    buffer: bufferOf(extent),
    tolerance: name === 'depth' ? units * FLOOR_TOLERANCE : units,
  })
}

const bufferOf = (extent: number): number => extent / 64

function tilesOfZoom(index: Index, z: number, extent: number): Tile[] {
  const tiles: Tile[] = []
  for (let x = 0; x < 2 ** z; x++) {
    for (let y = 0; y < 2 ** z; y++) {
      const data = encodeTile(index, z, x, y, extent)
      if (data !== undefined) tiles.push({ z, x, y, data })
    }
  }
  return tiles
}

function encodeTile(
  index: Index,
  z: number,
  x: number,
  y: number,
  extent: number,
): Uint8Array | undefined {
  const found = LAYERS.map((name) => [name, index[name].getTile(z, x, y)?.features ?? []] as const)
  const features = Object.fromEntries(found) as unknown as Record<LayerName, GeoJSONVTFeature[]>
  const edges = {
    west: x === 0,
    east: x === 2 ** z - 1,
    north: y === 0,
    extent,
    buffer: bufferOf(extent),
  }
  features.ocean = features.ocean.map((feature) => outsideEdges(feature, edges)).filter(hasGeometry)
  features.depth = cutToOcean(features.depth, features.ocean, extent)
  features.ocean = outlineApart(features.ocean, z, extent)
  const isLast = z === ZOOM_PLANS.length - 1
  const insets = isLast ? boxesIn(BOXES, z, x, y, extent) : []
  for (const name of LAYERS) features[name] = leaveRoom(features[name], insets)
  const layers = Object.entries(features).filter(([, list]) => list.length > 0)
  if (layers.length === 0) return undefined
  const source = Object.fromEntries(layers.map(([name, list]) => [name, { features: list }]))
  return fromGeojsonVt(source as unknown as Parameters<typeof fromGeojsonVt>[0], {
    version: 2,
    extent,
  })
}

const hasGeometry = (feature: GeoJSONVTFeature): boolean => feature.geometry.length > 0

function outsideEdges(feature: GeoJSONVTFeature, edges: TileEdges): GeoJSONVTFeature {
  if (!edges.west && !edges.east && !edges.north) return feature
  const geometry = (feature.geometry as TileRings).map((ring) => leadOutside(ring, edges))
  return { ...feature, geometry: geometry.filter((ring) => ring !== undefined) } as GeoJSONVTFeature
}

type TileRings = [number, number][][]

/** The floor comes from a coarser source than the coast; without the cut it would spill on to the land. */
function cutToOcean(
  depths: GeoJSONVTFeature[],
  ocean: GeoJSONVTFeature[],
  extent: number,
): GeoJSONVTFeature[] {
  const water = ocean.flatMap((feature) => feature.geometry as TileRings)
  const speck = (extent / 512) ** 2 * 4
  // Near 180° a depth comes in two pieces that overlap; taken together they leave no seam.
  return DEPTHS.map((depth) => depths.filter((feature) => feature.tags?.depth === depth))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => {
      const rings = pieces.flatMap((piece) => piece.geometry as TileRings)
      return { ...pieces[0], geometry: intersectTileRings(rings, water, speck) } as GeoJSONVTFeature
    })
    .filter(hasGeometry)
}
