import { countUpTo } from '../../geo/count'
import type { Life } from '../../life/model'
import { canPrecede, type Claim } from './claims'
import { areNear, isWithin } from '../../life/near'

/** A claim with those that lie inside it in time: a prison within the stay in its city. */
export interface Nested {
  claim: Claim
  children: Nested[]
}

const FINENESS = ['country', 'sea', 'region', 'settlement', 'building']

function liesIn(inner: Claim, outer: Claim): boolean {
  return inner.start[0] >= outer.start[0] && inner.end[1] <= outer.end[1]
}

function sameDays(a: Claim, b: Claim): boolean {
  return a.start[0] === b.start[0] && a.end[1] === b.end[1]
}

/** Of two stays with the same outer days, whether `a` is the finer place. */
function isFiner(life: Life, a: Claim, b: Claim): boolean {
  if (a.from === b.from) return false
  if (isWithin(life, a.from, b.from)) return true
  const fineness = (id: string) => FINENESS.indexOf(life.places.get(id)?.precision ?? '')
  return !isWithin(life, b.from, a.from) && fineness(a.from) > fineness(b.from)
}

/**
 * A journey on the very day on which a stay begins or ends leads to it or away from it; of coarser
 * dates, one that comes from elsewhere at the bound to which it leads, or goes there.
 */
function touchesBound(journey: Claim, stay: Claim): boolean {
  const { start, end } = stay.when
  const isOneWay = journey.from !== journey.to
  const arrives = isOneWay && journey.to === stay.from
  const leaves = isOneWay && journey.from === stay.from
  return (
    ((start.precision === 'day' || arrives) && journey.start[0] <= start.earliest) ||
    ((end.precision === 'day' || leaves) && journey.end[1] >= end.latest)
  )
}

function isChild(life: Life, claim: Claim, parent: Claim): boolean {
  if (claim === parent || !liesIn(claim, parent)) return false
  if (parent.kind === 'stay') {
    const near = areNear(life, claim.from, parent.from) && areNear(life, claim.to, parent.from)
    if (near && claim.kind === 'journey') return !touchesBound(claim, parent)
    if (near) return !sameDays(claim, parent) || isFiner(life, claim, parent)
  }
  // In two places at once: `check` reports it; the narrower claim is shown rather than none.
  const surelyInside = claim.start[0] >= parent.start[1] && claim.end[1] <= parent.end[0]
  const clash = !canPrecede(claim, parent) && !canPrecede(parent, claim)
  return surelyInside && clash && !sameDays(claim, parent)
}

/** The claims as a forest: each under the shortest claim that holds it. */
export function nest(life: Life, claims: readonly Claim[]): Nested[] {
  const length = (claim: Claim) => claim.end[1] - claim.start[0]
  const nodes = claims
    .map((claim): Nested => ({ claim, children: [] }))
    .sort((a, b) => length(a.claim) - length(b.claim))
  const rank = new Map(nodes.map((node, i) => [node.claim, i]))
  const begun = [...claims].sort((a, b) => a.start[0] - b.start[0])
  const starts = begun.map(({ start }) => start[0])
  // How long one of those up to each lasts at most: beyond that nobody need look back.
  let last = -Infinity
  const lasts = begun.map(({ end }) => (last = Math.max(last, end[1])))
  const roots: Nested[] = []
  for (const node of nodes) {
    const { start, end } = node.claim
    let least = Infinity
    for (let i = countUpTo(starts, start[0]) - 1; i >= 0 && (lasts[i] ?? 0) >= end[1]; i -= 1) {
      const other = begun[i]
      if (other && isChild(life, node.claim, other))
        least = Math.min(least, rank.get(other) ?? least)
    }
    const parent = nodes[least]
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  return roots
}
