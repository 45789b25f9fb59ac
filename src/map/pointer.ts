import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl'
import { PICKABLE_PLACES } from './layers/layers'
import type { SceneMoment, Selection } from '../scene/moment'
import { journeyAt } from './path/path-pick'
import { pickPlace, TOLERANCE, type Candidate, type Px } from './pick'

/** What the pointer can hit. */
export interface Targets {
  shown(): SceneMoment | null
  /** Factor for the width of lines. */
  weight(): number
  isGlobe(): boolean
  /** Whether all that is to come is drawn. */
  isWhole(): boolean
}

/** Clicks, taps and the hovering pointer, as choices of places and journeys. */
export function listenToPointer(
  map: GlMap,
  targets: Targets,
  pick: (target: Selection | null) => void,
): void {
  map.on('click', (event) => pick(targetAt(map, targets, event.point, reachOf(event))))
  map.on('mousemove', (event) => {
    if (map.isMoving()) return
    const target = targetAt(map, targets, event.point, TOLERANCE.mouse / 2)
    map.getCanvas().style.cursor = target ? 'pointer' : ''
  })
}

function reachOf({ originalEvent }: MapMouseEvent): number {
  const touch = (originalEvent as PointerEvent).pointerType === 'touch'
  return touch ? TOLERANCE.touch : TOLERANCE.mouse
}

/** The nearest place within reach, else the nearest journey, else nothing. */
function targetAt(map: GlMap, targets: Targets, point: Px, reach: number): Selection | null {
  const place = pickPlace(placesNear(map, point, reach), point, reach)
  if (place) return place
  const shown = targets.shown()
  if (!shown) return null
  const { lng, lat } = map.unproject([point.x, point.y])
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  // The globe is as large as the flat map at its middle only.
  const magnified = targets.isGlobe() ? cos(lat) / cos(map.getCenter().lat) : 1
  const aim = {
    at: [lng, lat] as [number, number],
    zoom: map.getZoom(),
    weight: targets.weight(),
    whole: targets.isWhole(),
    magnified,
  }
  const struck = journeyAt(shown, aim, reach)
  return struck && { kind: 'journey', id: struck.journey }
}

function placesNear(map: GlMap, { x, y }: Px, reach: number): Candidate[] {
  const layers = PICKABLE_PLACES.filter((layer) => map.getLayer(layer))
  const box: [[number, number], [number, number]] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
  return map.queryRenderedFeatures(box, { layers }).flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return []
    const [lon = 0, lat = 0] = geometry.coordinates
    return [{ id: String(properties['id']), at: map.project([lon, lat]) }]
  })
}
