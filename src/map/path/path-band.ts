import type { Plane } from '../../core/geo/mercator'
import type { Way } from '../../scene/path/path-geometry'

/** Vertices of a band, whatever the scale. */
const MOST_VERTICES = 1024
/** Vertices to either side over which the line is evened out. */
const REACH = 4

/**
 * A way without the bends that a band of its width cannot follow: drawn broad, a line that winds
 * would fold over itself and show spikes. `halfWidth` of the band in worlds; both ends stay where
 * they are, and so do the fractions.
 */
export function evenedOut(way: Way, halfWidth: number): Way {
  const { line, fractions } = evenSpaced(way, halfWidth / 2)
  return {
    ...{ journey: way.journey, start: way.start, end: way.end },
    ...{ line: averaged(averaged(line)), fractions },
    kinds: line.slice(1).map(() => 0),
    lanes: line.slice(1).map(() => 0),
    again: line.slice(1).map(() => false),
    surest: line.slice(1).map(() => 0),
    coveredFrom: line.slice(1).map(() => Infinity),
  }
}

/** Vertices at even distances along the way, no farther apart than `spacing` if it can be. */
function evenSpaced({ line, fractions }: Way, spacing: number): Pick<Way, 'line' | 'fractions'> {
  const along = [0]
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1] as Plane, line[index] as Plane]
    along.push((along[index - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y))
  }
  const length = along.at(-1) ?? 0
  const pieces = Math.max(1, Math.min(MOST_VERTICES, Math.ceil(length / spacing)))
  const even: Pick<Way, 'line' | 'fractions'> = { line: [], fractions: [] }
  let from = 0
  for (let piece = 0; piece <= pieces; piece++) {
    const at = (length * piece) / pieces
    while (from < line.length - 2 && (along[from + 1] ?? 0) < at) from++
    const [a, b] = [line[from] as Plane, line[from + 1] ?? (line[from] as Plane)]
    const [da, db] = [along[from] ?? 0, along[from + 1] ?? 0]
    const t = db > da ? Math.min(1, (at - da) / (db - da)) : 1
    const [fa, fb] = [fractions[from] ?? 0, fractions[from + 1] ?? 1]
    even.line.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
    even.fractions.push(fa + (fb - fa) * t)
  }
  return even
}

const averaged = (line: readonly Plane[]) => line.map((_, index) => averageAt(line, index))

/** The mean of a vertex and its neighbours, of as many on one side as on the other. */
function averageAt(line: readonly Plane[], index: number): Plane {
  const reach = Math.min(REACH, index, line.length - 1 - index)
  let [x, y, weights] = [0, 0, 0]
  for (let off = -reach; off <= reach; off++) {
    const { x: ox, y: oy } = line[index + off] as Plane
    const weight = reach + 1 - Math.abs(off)
    ;[x, y, weights] = [x + ox * weight, y + oy * weight, weights + weight]
  }
  return { x: x / weights, y: y / weights }
}
