import {
  geoAzimuthalEqualArea,
  geoConicEqualArea,
  geoMercator,
  geoOrthographic,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo'
import type { Position } from '../core/life/model'
import { TURN } from '../core/geo/mercator'
import { keptVertices } from '../core/geo/simplify'
import type { Px } from './svg'

/** [west, south, east, north] in degrees; east may exceed 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/**
 * `mercator` for a town or a country, `conic` for a continent, `azimuthal` for half the world; the
 * `globe` is the Earth seen from afar.
 */
export type ProjectionName = 'mercator' | 'conic' | 'azimuthal' | 'globe'

/** What a figure shows, and how large it is. */
export type FigureView = {
  projection: ProjectionName
  /** Px. */
  width: number
  height: number
  /** Px at each edge that what is to be seen keeps off. */
  margin?: number
  /** Px by which outlines may be off; the less, the larger the document. */
  tolerance?: number
} & (
  | { bounds: Bounds }
  /** The zoom of a Mercator map of 512 px to the world; of other projections the one as large at the centre. */
  | { centre: Position; zoom: number }
  /** Whatever holds these. */
  | { around: readonly Position[] }
)

/** A view laid out: how the sphere lies on the picture. */
export interface Plan {
  width: number
  height: number
  /** The zoom at which a Mercator map would be as large in its middle: widths and sizes go by it. */
  zoom: number
  /** Px of a kilometre in the middle. */
  pxPerKm: number
  /** Whether north is up everywhere on the picture. */
  isNorthUp: boolean
  /** Px by which outlines may be off. */
  tolerance: number
  /** Null where the projection has no picture of it, or it lies out of sight of the sphere. */
  project(at: Position): Px | null
  invert(at: Px): Position | null
  projection: GeoProjection
}

/** Px beyond the edge in which lines still run, so that none is seen to end there. */
const BEYOND = 16
/** Px of the whole world round: a Mercator of zoom 0 has so many to a radian. */
const RADIAN = TURN / (2 * Math.PI)
const EARTH_KM = 6371.0088

const rad = (degrees: number) => (degrees * Math.PI) / 180

/** The edge of a box in degrees, in steps that no projection bends. */
function edgeOf([west, south, east, north]: Bounds): Position[] {
  const STEPS = 24
  return Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS).flatMap((t): Position[] => {
    const [lon, lat] = [west + (east - west) * t, south + (north - south) * t]
    return [[lon, south], [lon, north], [west, lat], [east, lat]] // prettier-ignore
  })
}

function boundsAround(positions: readonly Position[]): Bounds {
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

function projectionOf(name: ProjectionName, [lon, lat]: Position, span: number): GeoProjection {
  if (name === 'mercator') return geoMercator().rotate([-lon, 0]).center([0, lat])
  if (name === 'globe') return geoOrthographic().rotate([-lon, -lat]).clipAngle(90)
  if (name === 'azimuthal') return geoAzimuthalEqualArea().rotate([-lon, -lat])
  // Two parallels a sixth from the edges, as Albers had it; never the same on both sides of the equator.
  const off = Math.max(2, span / 3)
  const [south, north] = [lat - off, lat + off]
  const safe = Math.abs(south + north) < 1 ? north + 2 : north
  return geoConicEqualArea().rotate([-lon, 0]).center([0, lat]).parallels([south, safe])
}

/** Degrees of latitude in a picture so many px high. */
const degreesDown = ({ zoom }: { zoom: number }, height: number, latitude: number) =>
  Math.min(120, (height / (RADIAN * 2 ** zoom)) * Math.cos(rad(latitude)) * (180 / Math.PI))

/** Lays a view out. Throws a RangeError where it shows nothing: no size, or no place. */
export function planOf(view: FigureView): Plan {
  const { width, height, margin = 0 } = view
  if (!(width > 0 && height > 0)) throw new RangeError('a figure has a width and a height')
  if ('around' in view && view.around.length === 0) throw new RangeError('a figure shows a place')
  const bounds =
    'bounds' in view ? view.bounds : 'around' in view ? boundsAround(view.around) : null
  const middle: Position = bounds
    ? [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]
    : (view as { centre: Position }).centre
  const span = bounds
    ? bounds[3] - bounds[1]
    : degreesDown(view as { zoom: number }, view.height, middle[1])
  const projection = projectionOf(view.projection, middle, span)
  projection.clipExtent(null)
  if (bounds) {
    const coordinates = 'around' in view ? view.around : edgeOf(bounds)
    const room = [
      [margin, margin],
      [width - margin, height - margin],
    ] as [Px, Px]
    projection.fitExtent(room as [[number, number], [number, number]], {
      type: 'MultiPoint',
      coordinates: coordinates as [number, number][],
    })
  } else {
    const { zoom } = view as { zoom: number }
    const stretch = view.projection === 'mercator' ? 1 : 1 / Math.cos(rad(middle[1]))
    projection.scale(RADIAN * 2 ** zoom * stretch).translate([width / 2, height / 2])
  }
  return laidOut(projection, view)
}

function laidOut(projection: GeoProjection, view: FigureView): Plan {
  const { projection: name, width, height, tolerance = 0.3 } = view
  const [, latitude = 0] = projection.invert?.([width / 2, height / 2]) ?? []
  const shrink = Math.cos(rad(Math.min(80, Math.abs(latitude))))
  // Px to a radian of the ground in the middle of the picture.
  const radian = name === 'mercator' ? projection.scale() / shrink : projection.scale()
  projection.precision(0.35).clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ])
  return {
    width,
    height,
    zoom: Math.log2((radian * shrink) / RADIAN),
    pxPerKm: radian / EARTH_KM,
    tolerance,
    isNorthUp: name === 'mercator',
    project: (at) => projection([...at] as [number, number]),
    invert: (at) => (projection.invert?.([...at] as [number, number]) as Position | null) ?? null,
    projection,
  }
}

/** A shape on the picture: its lines or rings, px, cut where the picture ends. */
export function drawn(plan: Plan, shape: GeoPermissibleObjects): Px[][] {
  const lines: Px[][] = []
  let line: Px[] = []
  const begin = (x: number, y: number) => lines.push((line = [[x, y]]))
  geoPath(plan.projection, {
    beginPath: () => undefined,
    moveTo: begin,
    lineTo: (x, y) => line.push([x, y]),
    closePath: () => line[0] && line.push(line[0]),
    arc: begin,
  })(shape)
  return lines
}

/** The same with no more vertices than tell the line from another by `tolerance` px. */
export const thinned = (line: readonly Px[], tolerance: number): Px[] =>
  keptVertices(line.map(([x, y]) => ({ x, y })), tolerance, Infinity).map((index) => line[index] as Px) // prettier-ignore

/** The least box around a line, px. */
export function extentOf(line: readonly Px[]): {
  left: number
  top: number
  right: number
  bottom: number
} {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of line) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}
