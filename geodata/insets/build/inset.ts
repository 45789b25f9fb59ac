/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** What one inset draws, as GeoJSON by layer. */
import type { Feature, Position } from 'geojson'
import { difference, intersection } from '../../basemap/build/clip'
import type { DepthBand } from '../../basemap/build/depth'
import { isInRing } from '../../basemap/build/measure'
import { linesOf, type Rings } from '../../basemap/build/sources'
import type { Bin, Box } from './bins'
import { untilSea } from './estuary'
import { cutLines, outlineWithin, type Rectangle } from './lines'
import { regionOf, ringOf } from './regions'

export const LAYERS = ['ocean', 'depth', 'lakes', 'coast', 'rivers'] as const
export type InsetFeatures = Record<(typeof LAYERS)[number], Feature[]>

/** The ranks of the basemap's rivers for those of WDB II: double-lined, major, lesser, minor. */
const RIVER_RANKS: Record<number, number> = { 1: 4, 2: 6, 3: 8, 4: 10 }

/** `rivers` are the bins of the rivers, `bands` the sea floor of the whole world. */
export function insetFeatures(
  box: Box,
  shores: Bin[],
  rivers: Bin[],
  bands: DepthBand[],
): InsetFeatures {
  const ocean = difference([[ringOf(box)]], regionOf(1, shores, box))
  const islands = regionOf(3, shores, box)
  const lakes = difference(regionOf(2, shores, box), islands)
  const isSea = (at: Position) =>
    ocean.some((rings) => rings.filter((ring) => isInRing(at, ring)).length % 2 === 1)
  const frame: Rectangle = { least: [box[0], box[1]], most: [box[2], box[3]] }
  return {
    ocean: ocean.map((rings) => polygon(rings)),
    depth: bands.flatMap(({ depth, polygons }) =>
      intersection(intersection(polygons, [[ringOf(box)]]), ocean).map((rings) =>
        polygon(rings, { depth }),
      ),
    ),
    lakes: lakes.map((rings) => polygon(rings)),
    coast: [
      ...ocean.map((rings) => lines(outlineWithin(waterRight(rings), frame), { of: 'sea' })),
      ...lakes.map((rings) => lines(outlineWithin(waterRight(rings), frame), { of: 'lake' })),
    ].filter((feature) => linesOf(feature.geometry).length > 0),
    rivers: rivers.flatMap((bin) => riversIn(bin, frame, isSea)),
  }
}

function riversIn(
  { segments }: Bin,
  frame: Rectangle,
  isSea: (at: Position) => boolean,
): Feature[] {
  return segments.flatMap(({ level, points }) => {
    const rank = RIVER_RANKS[level]
    const inside = cutLines([points], frame, 'inside').flatMap((line) => untilSea(line, isSea))
    return rank === undefined || inside.length === 0 ? [] : [lines(inside, { rank })]
  })
}

/** Rings turned so that the water lies to the right, the side on which the wash along the shore goes. */
function waterRight([outer, ...holes]: Rings): Rings {
  return [turned(outer!, true), ...holes.map((hole) => turned(hole, false))]
}

function turned(ring: Position[], clockwise: boolean): Position[] {
  const twiceArea = ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!
    return sum + x! * v! - u! * y!
  }, 0)
  return twiceArea < 0 === clockwise ? ring : [...ring].reverse()
}

const polygon = (coordinates: Rings, properties: object = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})

const lines = (coordinates: Position[][], properties: object): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates },
})
