/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/**
 * Leaves room for the insets (geodata/insets). Tiles of the last zoom are enlarged beyond it; where an inset draws
 * a finer shore, features come twice: whole, `to` its first zoom, and with the box cut out, `from` it.
 */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt'
import { cutLines, outlineWithin, type Rectangle } from '../../insets/build/lines'
import { tileOf, ZOOMS } from '../../insets/build/tiles'
import type { Box } from '../../insets/build/bins'
import { subtractTileRings } from './clip'

type Point = [number, number]
/** Tile units by which an inset laps over its room, so that no seam shows. */
const LAP = 2
const POLYGON = 3
const LINE = 2

/** The boxes in units of a tile, without those that it and its buffer do not touch. */
export function boxesIn(boxes: Box[], z: number, x: number, y: number, extent: number) {
  const buffer = extent / 64
  return boxes
    .map(([west, south, east, north]): Rectangle => {
      const [left, top] = tileOf(west, north, z)
      const [right, bottom] = tileOf(east, south, z)
      const units = (value: number, origin: number) => Math.round((value - origin) * extent)
      return {
        least: [units(left, x) + LAP, units(top, y) + LAP],
        most: [units(right, x) - LAP, units(bottom, y) - LAP],
      }
    })
    .filter(
      ({ least, most }) =>
        [0, 1].every((axis) => most[axis]! > -buffer) &&
        [0, 1].every((axis) => least[axis]! < extent + buffer),
    )
}

/** A tile's features of one layer, whole for the zooms before the insets, cut for those from them on. */
export function leaveRoom(features: GeoJSONVTFeature[], boxes: Rectangle[]): GeoJSONVTFeature[] {
  if (boxes.length === 0) return features
  const whole = features.map((feature) => tagged(feature, { to: ZOOMS.least }))
  return [...whole, ...features.flatMap((feature) => cut(feature, boxes))]
}

const tagged = (feature: GeoJSONVTFeature, tags: object): GeoJSONVTFeature =>
  ({ ...feature, tags: { ...feature.tags, ...tags } }) as GeoJSONVTFeature

function cut(feature: GeoJSONVTFeature, boxes: Rectangle[]): GeoJSONVTFeature[] {
  const near = tagged(feature, { from: ZOOMS.least })
  const shape = feature.geometry as Point[][]
  if (feature.type === LINE) return withShape(near, LINE, outside(shape, boxes))
  const rings = subtractTileRings(shape, boxes.map(ringOf))
  const shore = boxes.reduce<Point[][]>(
    (lines, box) => outlineWithin(lines, box) as Point[][],
    rings.map((ring) => ring.map(([x, y]): Point => [x, y])),
  )
  return [...withShape(near, POLYGON, rings), ...withShape(near, LINE, shore)]
}

function withShape(
  feature: GeoJSONVTFeature,
  type: number,
  geometry: Point[][],
): GeoJSONVTFeature[] {
  return geometry.length === 0 ? [] : [{ ...feature, type, geometry } as GeoJSONVTFeature]
}

const outside = (lines: Point[][], boxes: Rectangle[]): Point[][] =>
  boxes.reduce((left, box) => cutLines(left, box, 'outside') as Point[][], lines)

const ringOf = ({ least: [left, top], most: [right, bottom] }: Rectangle): Point[] => [
  [left!, top!],
  [right!, top!],
  [right!, bottom!],
  [left!, bottom!],
  [left!, top!],
]
