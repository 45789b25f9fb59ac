import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection, Point } from 'geojson'
import type { Position } from '../../core/life/model'
import type { MarkerPart } from '../../scene/marker-now'
import { SOURCE } from '../layers/sources'

/** Of the sign that shows nothing (22 px): as large as the disc of somebody under way, with its ring. */
const SIZE = 1.5
/** Ms for which the marker stands before names make room: under way it passes over them. */
const REST_MS = 300

/** Nothing to be seen where the marker stands on its way, so that names in layers below keep off it. */
export function markerRoomLayer(): SymbolLayerSpecification {
  return {
    id: 'life-marker-room',
    type: 'symbol',
    source: SOURCE.markerRoom,
    layout: {
      'icon-image': 'life-space',
      'icon-size': SIZE,
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
    paint: { 'icon-opacity': 0 },
  }
}

/** Where somebody is under way; at a place the name of the place keeps off the marker itself. */
const underWay = (parts: readonly MarkerPart[]): Position | null =>
  parts.find(({ sign }) => sign.startsWith('travel-'))?.at ?? null

const spots = (at: Position | null): FeatureCollection<Point> => ({
  type: 'FeatureCollection',
  features: at
    ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: at } }]
    : [],
})

/** Makes room among the names where the marker comes to rest, and gives it up when it moves on. */
export function createMarkerRoom(map: GlMap): {
  follow(parts: readonly MarkerPart[]): void
  /** The map has forgotten what it was told, or is about to. */
  forget(): void
} {
  let kept: Position | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  function keep(at: Position | null): void {
    if (at === kept) return
    kept = at
    // Rejected only when the map is destroyed meanwhile.
    map.getSource<GeoJSONSource>(SOURCE.markerRoom)?.setData(spots(at)).catch(() => undefined) // prettier-ignore
  }
  function forget(): void {
    clearTimeout(waiting)
    kept = null
  }
  return {
    follow(parts) {
      clearTimeout(waiting)
      keep(null)
      const at = underWay(parts)
      if (at) waiting = setTimeout(() => keep(at), REST_MS)
    },
    forget,
  }
}
