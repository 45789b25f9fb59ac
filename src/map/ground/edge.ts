import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection, Point } from 'geojson'
import { SOURCE } from '../layers/sources'

/** Px from one spot of the edge to the next: less than a line of text is high. */
const STEP_PX = 9

/** Nothing to be seen along the edge of the map, so that no name is cut by it. */
export function edgeLayer(): SymbolLayerSpecification {
  return {
    id: 'map-edge',
    type: 'symbol',
    source: SOURCE.edge,
    layout: {
      'icon-image': 'life-space',
      'icon-size': 0.3,
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': 0 },
  }
}

/** Spots all around a window, px. */
export function edgeSpots(width: number, height: number): [x: number, y: number][] {
  const along = (length: number) =>
    Array.from({ length: Math.ceil(length / STEP_PX) + 1 }, (_, at) =>
      Math.min(length, at * STEP_PX),
    )
  return [
    ...along(width).flatMap((x): [number, number][] => [[x, 0], [x, height]]), // prettier-ignore
    ...along(height).flatMap((y): [number, number][] => [[0, y], [width, y]]), // prettier-ignore
  ]
}

/** Lays the spots anew wherever the map comes to rest. */
export function layEdge(map: GlMap): void {
  const { clientWidth, clientHeight } = map.getContainer()
  const features = edgeSpots(clientWidth, clientHeight).map((at) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: map.unproject(at).toArray() },
  }))
  const spots: FeatureCollection<Point> = { type: 'FeatureCollection', features }
  // Rejected only when the map is destroyed meanwhile.
  map.getSource<GeoJSONSource>(SOURCE.edge)?.setData(spots).catch(() => undefined) // prettier-ignore
}
