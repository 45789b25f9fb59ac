import type { Resolved } from './group'
import type { Segment } from '../types'

/** Shorter than a second: what rounding leaves. */
const NOTHING = 1e-6

function piece(segment: Segment, start: number, end: number): Segment[] {
  return end - start > NOTHING ? [{ ...segment, start, end }] : []
}

/** What counts at each moment: a nested claim wins over the one that holds it, for its time. */
export function flatten(resolved: readonly Resolved[]): Segment[] {
  return resolved.flatMap(({ segment, children }) => {
    const inside = flatten(children)
    let reached = segment.start
    const pieces = inside.flatMap((child) => {
      const before = piece(segment, reached, child.start)
      reached = child.end
      return [...before, child]
    })
    return [...pieces, ...piece(segment, reached, segment.end)]
  })
}

/** Every resolved claim, each before those inside it. */
export function listItems(resolved: readonly Resolved[]): Segment[] {
  return resolved.flatMap(({ segment, children }) => [segment, ...listItems(children)])
}
