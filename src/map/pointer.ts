import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl'
import type { MapEvents } from './handle'
import { PICKABLE_PLACES } from './layers/layers'
import { INKS } from '../look/inks'
import type { SceneMoment, Selection } from '../scene/moment'
import { journeyAt } from './path/path-pick'
import type { MapState } from './state'
import { pickPlace, pickPlaces, TOLERANCE, type Candidate, type Px } from './pick'

/** What the pointer can hit, and what decides where it lies. */
export interface Targets extends Pick<MapState, 'palette' | 'projection' | 'wholeAhead'> {
  shown: SceneMoment | null
}

/**
 * Clicks, taps, the hovering pointer and Enter, as choices of places and journeys: Enter on the map
 * offers every place in view, the nearest to its middle first.
 */
export function listenToPointer(
  map: GlMap,
  targets: () => Targets,
  { pick, several }: Pick<MapEvents, 'pick' | 'several'>,
): void {
  map.on('click', (event) => {
    const reach = reachOf(event)
    const places = pickPlaces(placesNear(map, event.point, reach), event.point, reach)
    if (places.length > 1) several(places, event.point)
    else pick(targetAt(map, targets(), event.point, reach))
  })
  map.getCanvas().addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return
    const { clientWidth, clientHeight } = map.getContainer()
    const middle = { x: clientWidth / 2, y: clientHeight / 2 }
    const reach = Math.max(middle.x, middle.y)
    const inView = pickPlaces(placesNear(map, middle, reach), middle, Infinity)
    if (inView.length > 0) several(inView, middle)
  })
  map.on('mousemove', (event) => {
    if (map.isMoving()) return
    const target = targetAt(map, targets(), event.point, TOLERANCE.mouse / 2)
    map.getCanvas().style.cursor = target ? 'pointer' : ''
  })
}

function reachOf({ originalEvent }: MapMouseEvent): number {
  const touch = (originalEvent as PointerEvent).pointerType === 'touch'
  return touch ? TOLERANCE.touch : TOLERANCE.mouse
}

/** The nearest place within reach, else the nearest journey, else nothing. */
function targetAt(
  map: GlMap,
  { shown, palette, projection, wholeAhead }: Targets,
  point: Px,
  reach: number,
): Selection | null {
  const place = pickPlace(placesNear(map, point, reach), point, reach)
  if (place) return place
  if (!shown) return null
  const { lng, lat } = map.unproject([point.x, point.y])
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  // The globe is as large as the flat map at its middle only.
  const magnified = projection === 'globe' ? cos(lat) / cos(map.getCenter().lat) : 1
  const aim = {
    at: [lng, lat] as [number, number],
    zoom: map.getZoom(),
    weight: INKS[palette].weight,
    whole: wholeAhead,
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
