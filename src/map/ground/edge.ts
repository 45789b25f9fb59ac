import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection, Point } from 'geojson'
import type { Inks } from '../../look/inks'
import { spacePx } from '../layers/images'
import { SOURCE } from '../layers/sources'

/** Px from one spot of the edge to the next: less than a line of text is high. */
const STEP_PX = 9
/** Of the sign that shows nothing: how much of it lies on the edge. */
const ON_EDGE = 0.3
/** Px about the window in which the map still places names: none may go there to be out of the way. */
export const BEYOND_PX = 100

/** Nothing to be seen along the edge of the map and beyond it, so that no name is cut or lost there. */
export function edgeLayer(inks: Inks): SymbolLayerSpecification {
  return {
    id: 'map-edge',
    type: 'symbol',
    source: SOURCE.edge,
    layout: {
      'icon-image': 'life-space',
      'icon-size': ['case', ['get', 'beyond'], BEYOND_PX / spacePx(inks), ON_EDGE],
      'icon-allow-overlap': true,
      'icon-padding': 0,
      'symbol-z-order': 'source',
    },
    paint: { 'icon-opacity': 0 },
  }
}

/** A spot about a window, px; those beyond it keep off a square of `BEYOND_PX`. */
export type EdgeSpot = readonly [x: number, y: number, beyond: boolean]

/** Spots all around a window: close ones along its edge, and great ones beyond it. */
export function edgeSpots(width: number, height: number): EdgeSpot[] {
  const far = BEYOND_PX / 2
  return [
    ...around(0, 0, width, height, STEP_PX).map(([x, y]): EdgeSpot => [x, y, false]),
    // They touch one another, and what lies along the edge.
    ...around(-far, -far, width + far, height + far, BEYOND_PX).map(([x, y]): EdgeSpot => [x, y, true]), // prettier-ignore
  ]
}

/** Points along a frame, its corners among them, no farther from one to the next than a step. */
function around(left: number, top: number, right: number, bottom: number, step: number) {
  const along = (from: number, to: number) =>
    Array.from({ length: Math.ceil((to - from) / step) + 1 }, (_, at) =>
      Math.min(to, from + at * step),
    )
  return [
    ...along(left, right).flatMap((x): [number, number][] => [[x, top], [x, bottom]]), // prettier-ignore
    ...along(top, bottom).flatMap((y): [number, number][] => [[left, y], [right, y]]), // prettier-ignore
  ]
}

/** Lays the spots anew wherever the map comes to rest. */
export function layEdge(map: GlMap): void {
  const { clientWidth, clientHeight } = map.getContainer()
  const features = edgeSpots(clientWidth, clientHeight).map(([x, y, beyond]) => ({
    type: 'Feature' as const,
    properties: { beyond },
    geometry: { type: 'Point' as const, coordinates: map.unproject([x, y]).toArray() },
  }))
  const spots: FeatureCollection<Point> = { type: 'FeatureCollection', features }
  // Rejected only when the map is destroyed meanwhile.
  map.getSource<GeoJSONSource>(SOURCE.edge)?.setData(spots).catch(() => undefined) // prettier-ignore
}
