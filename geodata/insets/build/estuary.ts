/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates that loops vouch for */
/**
 * Rivers where the shore already draws them. The two come from sources that lie up to a kilometre apart, so that in a
 * delta a river would run beside its own arms.
 */
import type { Position } from 'geojson'

/** Degrees of latitude, about 3 km: no river of the source is as short as this. */
const STUB = 0.03

/** A stretch of vertices on land, with the place in its line of the first, and of the one after the last. */
type Run = [from: number, to: number]

/** A river without what lies in the sea, between two arms of it, or beyond it as a stub. */
export function untilSea(line: Position[], isSea: (at: Position) => boolean): Position[][] {
  const wet = line.map(isSea)
  return dryRuns(wet)
    .filter(([from, to]) => {
      const [startsWet, endsWet] = [from > 0, to < line.length]
      if (startsWet && endsWet) return false
      return startsWet === endsWet || !isStub(line.slice(from, to), startsWet)
    })
    .map(([from, to]) => line.slice(Math.max(0, from - 1), to + 1))
    .filter((piece) => piece.length > 1)
}

function dryRuns(wet: boolean[]): Run[] {
  const runs: Run[] = []
  for (const [i, isWet] of wet.entries()) {
    if (isWet) continue
    const last = runs.at(-1)
    if (last?.[1] === i) last[1] = i + 1
    else runs.push([i, i + 1])
  }
  return runs
}

/** Short, and with a free end; at whole degrees the source is cut, and goes on in the next bin. */
function isStub(run: Position[], endIsFree: boolean): boolean {
  const [x, y] = (endIsFree ? run.at(-1) : run[0]) as [number, number]
  const isCut = [x, y].some((degrees) => Math.abs(degrees - Math.round(degrees)) < 1e-6)
  const length = run.reduce((sum, [u, v], i) => {
    const [p, q] = run[i - 1] ?? [u!, v!]
    return sum + Math.hypot((u! - p!) * Math.cos((v! * Math.PI) / 180), v! - q!)
  }, 0)
  return !isCut && length < STUB
}
