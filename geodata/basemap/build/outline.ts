/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates that loops vouch for */
/**
 * Shores short enough to be drawn. A line is drawn from one array of at most 65,535 entries, and MapLibre takes ten
 * of them for each point; on the globe it bends the line by points of its own. The shore of Eurasia is longer.
 */
import type { GeoJSONVTFeature } from '@maplibre/geojson-vt'

type Point = [number, number]

/** Points of a line, as the globe bends it; three quarters of what MapLibre takes at most. */
export const MOST_POINTS = 5000
/** On the globe a line gets a point wherever it crosses one of so many meridians or parallels of the map's square. */
const GLOBE_CUTS = 512

/** How many points the globe makes of a line: its own, and one at each cut that it crosses. */
export function pointsOnGlobe(line: Point[], z: number, extent: number): number {
  const cell = (extent * 2 ** z) / GLOBE_CUTS
  const cuts = (from: number, to: number) =>
    Math.abs(Math.floor(to / cell) - Math.floor(from / cell))
  return line.reduce((sum, [x, y], i) => {
    const [u, v] = line[i - 1] ?? [x, y]
    return sum + 1 + cuts(u, x) + cuts(v, y)
  }, 0)
}

/** The areas of a tile; one with too long an outline is marked `apart`, and its shore comes beside it as lines. */
export function outlineApart(
  features: GeoJSONVTFeature[],
  z: number,
  extent: number,
): GeoJSONVTFeature[] {
  return features.flatMap((feature) => {
    const rings = feature.geometry as Point[][]
    if (rings.every((ring) => pointsOnGlobe(ring, z, extent) <= MOST_POINTS)) return [feature]
    const apart = { ...feature, tags: { ...feature.tags, apart: 1 } }
    const lines = rings.flatMap((ring) => piecesOf(ring, z, extent))
    return [apart, { ...feature, type: 2, geometry: lines }] as GeoJSONVTFeature[]
  })
}

/** A line cut into pieces, each beginning where the one before ends. */
function piecesOf(line: Point[], z: number, extent: number): Point[][] {
  const pieces: Point[][] = [[line[0]!]]
  let points = 1
  for (const [i, to] of line.entries()) {
    if (i === 0) continue
    const from = line[i - 1]!
    const more = pointsOnGlobe([from, to], z, extent) - 1
    if (points + more > MOST_POINTS) {
      pieces.push([from])
      points = 1
    }
    pieces.at(-1)!.push(to)
    points += more
  }
  return pieces
}
