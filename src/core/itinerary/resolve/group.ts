import type { Life } from '../../life/model'
import { claimId, type Claim } from './claims'
import type { Nested } from './nest'
import { opennessOf } from './openness'
import { orderChain } from './order'
import { propagate } from './propagate'
import { spread } from './spread'
import type { Bounds, Segment } from '../types'
import { usualDays } from './usual-days'
import { placeChain, type Placed, type Leeway } from './leeway'

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

/** The leeways of a chain in order, each once, and which of them a journey lies behind. */
function boundsOf(placed: readonly Placed[]) {
  const leeways: Leeway[] = []
  const journeyAfter = new Map<number, number>()
  for (const { claim, start, end } of placed) {
    if (start && leeways.at(-1) !== start) leeways.push(start)
    if (start && end && claim.kind === 'journey') {
      journeyAfter.set(leeways.length - 1, usualDays(claim.journey))
    }
    if (end && leeways.at(-1) !== end) leeways.push(end)
  }
  return { leeways, journeyAfter }
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

/** An open side reaches to the neighbour, or to the ends of the group. */
function reachOut(placed: readonly Placed[], segments: Segment[], from: number, to: number): void {
  segments.forEach((segment, index) => {
    if (!placed[index]?.start) segment.start = segments[index - 1]?.end ?? from
    if (!placed[index]?.end) segment.end = segments[index + 1]?.start ?? to
    segment.end = Math.max(segment.start, segment.end)
  })
}

function resolveSiblings(
  placed: readonly Placed[],
  from: number,
  to: number,
  layer: number,
): Segment[] {
  closeFacingSides(placed, from, to)
  const { leeways, journeyAfter } = boundsOf(placed)
  propagate(leeways, from, to)
  const moments = spread(leeways, (index) => journeyAfter.get(index) ?? null)
  const momentOf = new Map(leeways.map((leeway, index) => [leeway, moments[index] ?? from]))
  const segments = placed.map(({ claim, start, end }) => {
    // An open side waits at the other one until the neighbours have filled their days.
    const known = momentOf.get(start ?? end ?? { lo: from, hi: to, flagged: true }) ?? from
    return segmentOf(claim, known, (end && momentOf.get(end)) ?? known, layer)
  })
  fillDays(placed, segments, from, to)
  reachOut(placed, segments, from, to)
  return segments
}

export interface Span {
  from: number
  to: number
  /** The place of the stay that holds the group. */
  place?: string
}

/** Resolves siblings within a span of time, then what lies within each of them. */
export function resolveGroup(
  life: Life,
  group: readonly Nested[],
  { from, to, place }: Span,
  openness: Map<string, Bounds>,
  layer = 0,
): Resolved[] {
  const nodes = new Map(group.map((node) => [node.claim, node]))
  const placed = placeChain(life, orderChain(life, [...nodes.keys()], place), from)
  const segments = resolveSiblings(placed, from, to, layer)
  return placed.flatMap((item, index) => {
    const segment = segments[index]
    if (!segment) return []
    openness.set(claimId(item.claim), opennessOf(item))
    const children = nodes.get(item.claim)?.children ?? []
    const span = { from: segment.start, to: segment.end, place: item.claim.from }
    return { segment, children: resolveGroup(life, children, span, openness, layer + 1) }
  })
}
