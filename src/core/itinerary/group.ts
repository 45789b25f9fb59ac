import type { Life } from '../life/model'
import { claimId, type Claim } from './claims'
import type { Nested } from './nest'
import { opennessOf } from './openness'
import { orderChain } from './order'
import { propagate } from './propagate'
import { spread } from './spread'
import type { Openness, Segment } from './types'
import { usualDays } from './usual-days'
import { placeChain, type Placed, type Window } from './windows'

/** A resolved claim with those inside it. */
export interface Resolved {
  segment: Segment
  children: Resolved[]
}

function segmentOf(claim: Claim, start: number, end: number, layer: number): Segment {
  return claim.kind === 'stay'
    ? { kind: 'stay', stay: claim.stay, start, end, layer }
    : { kind: 'journey', journey: claim.journey, start, end, layer }
}

/** Two open sides that face each other (`1900/..`, `../1910`) share what lies between. */
function closeFacingSides(placed: readonly Placed[], from: number, to: number): void {
  placed.forEach((before, index) => {
    const after = placed[index + 1]
    if (!after || before.end || after.start) return
    const [lo, hi] = [before.start?.lo ?? from, after.end?.hi ?? to]
    before.end = after.start = { lo, hi: Math.max(lo, hi), flagged: true }
  })
}

/** The windows of a chain in order, each once, and which of them a journey lies behind. */
function boundsOf(placed: readonly Placed[]) {
  const windows: Window[] = []
  const journeyAfter = new Map<number, number>()
  for (const { claim, start, end } of placed) {
    if (start && windows.at(-1) !== start) windows.push(start)
    if (start && end && claim.kind === 'journey') {
      journeyAfter.set(windows.length - 1, usualDays(claim.journey))
    }
    if (end && windows.at(-1) !== end) windows.push(end)
  }
  return { windows, journeyAfter }
}

/** A stay known to the day lasts the whole of its first and last day, unless something else does. */
function fillDays(placed: readonly Placed[], segments: Segment[], from: number, to: number): void {
  segments.forEach((segment, index) => {
    const { start, end } = placed[index]?.claim.when ?? {}
    if (segment.kind !== 'stay' || !start || !end) return
    const [before, after] = [segments[index - 1]?.end ?? from, segments[index + 1]?.start ?? to]
    if (end.precision === 'day') {
      segment.end = Math.max(segment.end, Math.min(after, end.latest + 1))
    }
    if (start.precision === 'day') {
      segment.start = Math.min(segment.start, Math.max(before, start.earliest))
    }
  })
}

/** Resolves siblings within [from, to], then what lies within each of them. */
export function resolveGroup(
  life: Life,
  group: readonly Nested[],
  from: number,
  to: number,
  openness: Map<string, Openness>,
  layer = 0,
): Resolved[] {
  const nodes = new Map(group.map((node) => [node.claim, node]))
  const placed = placeChain(life, orderChain(life, [...nodes.keys()]), from)
  closeFacingSides(placed, from, to)
  const { windows, journeyAfter } = boundsOf(placed)
  propagate(windows, from, to)
  const moments = spread(windows, (index) => journeyAfter.get(index) ?? null)
  const momentOf = new Map(windows.map((window, index) => [window, moments[index] ?? from]))

  const known = (window: Window | null | undefined) => (window ? momentOf.get(window) : undefined)
  const segments = placed.map((item, index) => {
    const before = placed[index - 1]
    const after = placed[index + 1]
    const start = known(item.start) ?? known(before?.end) ?? known(before?.start) ?? from
    const end = known(item.end) ?? known(after?.start) ?? known(after?.end) ?? to
    openness.set(claimId(item.claim), opennessOf(item))
    return segmentOf(item.claim, start, Math.max(start, end), layer)
  })
  fillDays(placed, segments, from, to)
  return segments.map((segment, index) => {
    const claim = placed[index]?.claim
    const children = (claim && nodes.get(claim)?.children) ?? []
    const inside = resolveGroup(life, children, segment.start, segment.end, openness, layer + 1)
    return { segment, children: inside }
  })
}
