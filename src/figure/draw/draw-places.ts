import type { Feature, Polygon } from 'geojson'
import { geoArea } from 'd3-geo'
import { AREA_EDGE, areaLook } from '../../look/areas'
import { svgMarks } from '../../look/drawing'
import { LOOKS } from '../../look/signs/kinds'
import { lightSign } from '../../look/signs/lights'
import { markerSign } from '../../look/signs/marker'
import type { Inks } from '../../look/inks'
import {
  aheadSign,
  middleSign,
  oldSign,
  RADII,
  signOnMap,
  SPOT,
  spotSign,
} from '../../look/signs/signs'
import { areaOf, circleAround } from '../../scene/places/areas'
import { lightFeatures } from '../../scene/lights'
import type { SceneMoment } from '../../scene/moment'
import { spotsAt } from '../../scene/places/spots'
import { placeSignsAt } from '../../scene/places/place-signs'
import type { FigurePalette } from '../palettes'
import { drawn, type Plan } from '../plan'
import { element, group, pathData, short, type Px } from '../svg'

/** Half the sphere: a ring that holds more is wound the wrong way round. */
const HALF = 2 * Math.PI
/** Zoom from which places inside a town have signs of their own, and those only passed through. */
const [INNER_ZOOM, PASSED_ZOOM] = [7, 4]

/** Signs shrink a little on a map of the world. */
export const signScale = (zoom: number): number =>
  0.7 + 0.3 * Math.min(1, Math.max(0, (zoom - 2) / 3))

/** Rings as d3 winds them, clockwise seen from above; GeoJSON winds them the other way. */
function wound(polygon: Polygon): Polygon {
  if (geoArea(polygon) <= HALF) return polygon
  return { ...polygon, coordinates: polygon.coordinates.map((ring) => [...ring].reverse()) }
}

function area(
  plan: Plan,
  polygon: Polygon,
  state: 'here' | 'visited',
  palette: FigurePalette,
): string {
  const d = drawn(plan, wound(polygon)).map((ring) => pathData(ring.slice(0, -1), true)).join('') // prettier-ignore
  if (d === '') return ''
  const { fill, fillOpacity, edgeOpacity } = areaLook(state, palette.inks)
  const width = AREA_EDGE.width * palette.inks.weight
  const dash = AREA_EDGE.dash.map((of) => short(of * width)).join(' ')
  const edge = { stroke: palette.inks.ink, 'stroke-width': width, 'stroke-dasharray': dash }
  return element('path', {
    ...{ class: `area ${state}`, d, fill, 'fill-opacity': String(fillOpacity) },
    ...{ ...edge, 'stroke-opacity': String(edgeOpacity) },
  })
}

/** Regions and uncertain spots that have been reached, and where he may be now. */
export function drawAreas(plan: Plan, shown: SceneMoment, palette: FigurePalette): string {
  const { ages, scene, where, here } = shown
  const areas = scene.areas.features.filter(({ properties: { id } }) => ages.has(id))
  const own = areas.map(({ geometry, properties: { id } }: Feature<Polygon, { id: string }>) =>
    area(plan, geometry, here.has(id) ? 'here' : 'visited', palette),
  )
  const place = where.place ? scene.life.places.get(where.place) : undefined
  const { at } = where
  const radiusKm = where.radiusKm ?? 0
  // One that the picture does not hold would only tint it: there the marker's broken ring says so.
  const isHeld = radiusKm * plan.pxPerKm < Math.min(plan.width, plan.height) / 2
  const isHalo = where.state === 'staying' && radiusKm >= 1 && isHeld
  if (isHalo && at && !(place && areaOf(place)))
    own.push(area(plan, circleAround(at, radiusKm), 'here', palette))
  return group('areas', own.join(''))
}

/** A sign as it stands on a picture. */
export interface PlacedSign {
  id: string
  at: Px
  /** Px from its middle that it takes. */
  reach: number
  svg: string
}

/** The signs of the places that are to be seen, long stays below. */
export function placeSigns(
  plan: Plan,
  shown: SceneMoment,
  { inks }: FigurePalette,
  whole: boolean,
): PlacedSign[] {
  // prettier-ignore
  const scale = signScale(plan.zoom) * inks.weight
  return [
    ...spots(plan, shown, inks, scale),
    ...placeSignsAt(shown, whole).features.flatMap(({ geometry, properties }) => {
      const { id, size, family, old, ahead, inner, passed } = properties
      if ((inner && plan.zoom < INNER_ZOOM) || (passed && plan.zoom < PASSED_ZOOM)) return []
      const radius = RADII[size] ?? RADII[0]
      const [lon = 0, lat = 0] = geometry.coordinates
      const at = plan.project([lon, lat])
      if (!at || isBeyond(plan, at, radius * 2)) return []
      const sign = ahead ? aheadSign(radius, inks) : old ? oldSign(LOOKS[family].shape, radius, inks) : signOnMap(family, radius, inks) // prettier-ignore
      const selected = shown.selection?.kind === 'place' && shown.selection.id === id
      const disc = selected ? element('circle', { r: radius + 7, fill: inks.selected, 'fill-opacity': '0.65' }) : '' // prettier-ignore
      return [{ id, at, reach: radius * scale * 1.2, svg: stood(at, scale, disc + svgMarks(sign)) }]
    }),
  ]
}

/** The dots of places that have no sign, below those that have. */
function spots(plan: Plan, shown: SceneMoment, inks: Inks, scale: number): PlacedSign[] {
  if (plan.zoom < PASSED_ZOOM) return []
  return spotsAt(shown).features.flatMap(({ geometry, properties: { id, inner, wide } }) => {
    const [lon = 0, lat = 0] = geometry.coordinates
    const at = inner && plan.zoom < INNER_ZOOM ? null : plan.project([lon, lat])
    if (!at || isBeyond(plan, at, 2 * SPOT.radius)) return []
    const sign = (wide ? middleSign : spotSign)(inks)
    return [{ id, at, reach: SPOT.radius * scale, svg: stood(at, scale, svgMarks(sign)) }]
  })
}

const isBeyond = ({ width, height }: Plan, [x, y]: Px, px: number) =>
  x < -px || y < -px || x > width + px || y > height + px

/** A drawing about its middle, put on a spot. */
const stood = ([x, y]: Px, scale: number, marks: string, more = '') =>
  element('g', { transform: `translate(${short(x)} ${short(y)})${more}scale(${String(+scale.toFixed(3))})` }, marks) // prettier-ignore

/** Signs; where a page wants it, each can be reached and is named. */
export function drawSigns(signs: readonly PlacedSign[], nameOf?: (id: string) => string): string {
  const each = signs.map(({ id, svg }) => {
    const live = nameOf && { role: 'button', tabindex: '-1', 'aria-label': nameOf(id) }
    return element('g', { 'data-place': id, ...live }, svg)
  })
  return group('places', each.join(''))
}

/** What is lit though he is not there: places that bear his name, and after his death what is told. */
export function drawLights(plan: Plan, shown: SceneMoment, { inks }: FigurePalette): string {
  const { scene, lights, moment, lang, here } = shown
  const scale = signScale(plan.zoom) * inks.weight ** 0.75
  const lit = lightFeatures(scene.lights, lights, moment, lang, here).features
  const marks = lit.map(
    ({
      geometry: {
        coordinates: [lon = 0, lat = 0],
      },
      properties,
    }) => {
      if (properties.inner && plan.zoom < INNER_ZOOM) return ''
      const at = plan.project([lon, lat])
      if (!at || isBeyond(plan, at, 20)) return ''
      return stood(at, scale, svgMarks(lightSign(properties.sign, inks)))
    },
  )
  return group('lights', marks.join(''))
}

/** Px that names keep off the middle of the marker. */
export const MARKER_PX = 17

/** Where he is, how sure, and by what means he is on the way; where nobody knows, hollow rings. */
export function drawMarker(
  plan: Plan,
  shown: SceneMoment,
  { inks }: FigurePalette,
): { svg: string; at: Px[] } {
  // prettier-ignore
  const scale = inks.weight ** 0.75
  const spots: Px[] = []
  const parts = shown.now.marker.map(({ sign, at: where, turned, mirrored }) => {
    const at = plan.project(where)
    if (!at || isBeyond(plan, at, 30)) return ''
    spots.push(at)
    const north = turned === null ? '' : `rotate(${short(turned + northOf(plan, where, at))})`
    return stood(
      at,
      scale,
      svgMarks(markerSign(sign, inks)),
      north + (mirrored ? 'scale(-1 1)' : ''),
    )
  })
  return { svg: parts.join(''), at: spots }
}

/** Degrees clockwise by which north is turned at a spot: on a cone the meridians lean. */
function northOf(plan: Plan, [lon, lat]: readonly [number, number], [x, y]: Px): number {
  const up = plan.project([lon, Math.min(89.9, lat + 0.1)])
  return up ? (Math.atan2(up[0] - x, y - up[1]) * 180) / Math.PI : 0
}
