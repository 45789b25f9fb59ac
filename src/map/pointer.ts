import type { Map as GlMap, MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl'
import { PICKABLE } from './layers'
import type { Selection } from './moment'
import { pickFrom, TOLERANCE, type Candidate, type Px } from './pick'

/** Clicks, taps and the hovering pointer, as choices of places and journeys. */
export function listenToPointer(map: GlMap, pick: (target: Selection | null) => void): void {
  map.on('click', (event) => pick(targetAt(map, event.point, reachOf(event))))
  map.on('mousemove', (event) => {
    if (map.isMoving()) return
    const target = targetAt(map, event.point, TOLERANCE.mouse / 2)
    map.getCanvas().style.cursor = target ? 'pointer' : ''
  })
}

function reachOf({ originalEvent }: MapMouseEvent): number {
  const touch = (originalEvent as PointerEvent).pointerType === 'touch'
  return touch ? TOLERANCE.touch : TOLERANCE.mouse
}

function targetAt(map: GlMap, point: Px, reach: number): Selection | null {
  const candidates = (['place', 'journey'] as const).flatMap((kind) =>
    near(map, point, reach, [...PICKABLE[kind]]).map((feature) => candidate(map, kind, feature)),
  )
  return pickFrom(candidates, point, reach)
}

function near(map: GlMap, { x, y }: Px, reach: number, layers: string[]): MapGeoJSONFeature[] {
  const there = layers.filter((layer) => map.getLayer(layer))
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
  return map.queryRenderedFeatures(box, { layers: there })
}

function candidate(map: GlMap, kind: Selection['kind'], feature: MapGeoJSONFeature): Candidate {
  const { geometry } = feature
  const id = String(feature.properties['id'])
  const project = ([lon = 0, lat = 0]: number[]): Px => map.project([lon, lat])
  if (geometry.type === 'Point') return { kind, id, at: [project(geometry.coordinates)] }
  if (geometry.type === 'LineString') return { kind, id, at: geometry.coordinates.map(project) }
  if (geometry.type === 'MultiLineString')
    return { kind, id, at: geometry.coordinates.flat().map(project) }
  return { kind, id, at: [] }
}
