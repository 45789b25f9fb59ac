import type { Life } from '../../life/model'
import { canPrecede, middleOf, type Claim } from './claims'
import { areNear } from '../../life/near'

/** Whether the dates alone put `a` before `b`; contradicting dates go by their middles. */
function mustPrecede(a: Claim, b: Claim): boolean {
  const ab = canPrecede(a, b)
  const ba = canPrecede(b, a)
  return ab === ba ? !ab && middleOf(a) < middleOf(b) : ab
}

/** Where he is before the next claim, and what brought him there; a stay that holds the chain. */
type Here = Pick<Claim, 'to'> & { kind?: Claim['kind'] }

/** The tied claims that begin where he is; not those that a tied journey first leads to. */
function beginningHere(life: Life, tied: Claim[], here: string): Claim[] {
  return tied.filter((claim) => {
    const isLedTo = tied.some((other) => other.kind === 'journey' && other.to === claim.from)
    return claim.from === here || (!isLedTo && areNear(life, claim.from, here))
  })
}

/**
 * Of claims that the dates leave in any order, the one that continues the way through space.
 * `rest` are all claims still to be placed.
 */
function nextOf(life: Life, tied: Claim[], rest: Claim[], last: Here | undefined): Claim {
  const near = (a: string, b: string) => areNear(life, a, b)
  const here = last ? beginningHere(life, tied, last.to) : []
  const beginnings = tied.filter(
    (claim) => !tied.some((other) => other !== claim && near(other.to, claim.from)),
  )
  const pool = here.length > 0 ? here : beginnings.length > 0 ? beginnings : tied
  const earliest = pool.reduce((a, b) => (middleOf(b) < middleOf(a) ? b : a))
  const stay = pool.find((claim) => claim.kind === 'stay')
  const journey = pool.find((claim) => claim.kind === 'journey')
  if (!stay || !journey) return earliest
  // He leaves a place before he is there again, and is there before he leaves it for good.
  const returns = rest.some(
    (other) =>
      other.kind === 'journey' &&
      other !== journey &&
      near(other.to, stay.from) &&
      !mustPrecede(stay, other),
  )
  return last?.kind === 'stay' && returns ? journey : stay
}

/**
 * Claims by their middles, cut wherever the dates alone put all before the cut before all after it:
 * what lies apart need not be compared.
 */
function partsOf(claims: readonly Claim[]): Claim[][] {
  const sorted = [...claims].sort((a, b) => middleOf(a) - middleOf(b))
  // Of all after: the first day by which one may have begun, and have ended.
  const after = sorted.map(() => ({ start: Infinity, end: Infinity }))
  for (let i = sorted.length - 2; i >= 0; i -= 1) {
    const [claim, rest] = [sorted[i + 1], after[i + 1]]
    if (!claim || !rest) continue
    after[i] = { start: Math.min(rest.start, claim.start[1]), end: Math.min(rest.end, claim.end[0]) }
  }
  const parts: Claim[][] = []
  let part: Claim[] = []
  let [ended, begun] = [-Infinity, -Infinity]
  sorted.forEach((claim, i) => {
    part.push(claim)
    ended = Math.max(ended, claim.end[0])
    begun = Math.max(begun, claim.start[1])
    const rest = after[i]
    if (rest && ended <= rest.start && begun < rest.end) {
      parts.push(part)
      part = []
    }
  })
  return part.length > 0 ? [...parts, part] : parts
} // prettier-ignore

/** A part of the chain that follows on `last`, in order. */
function orderPart(life: Life, part: readonly Claim[], last: Here | undefined): Claim[] {
  const rest = [...part]
  const waitsFor = new Map(
    rest.map((claim) => [claim, rest.filter((other) => mustPrecede(other, claim)).length]),
  )
  const chain: Claim[] = []
  while (rest.length > 0) {
    const ready = rest.filter((claim) => waitsFor.get(claim) === 0)
    // Contradicting dates may leave a circle; then the earliest goes first.
    const next = nextOf(
      life,
      ready.length > 0 ? ready : rest.slice(0, 1),
      rest,
      chain.at(-1) ?? last,
    )
    chain.push(next)
    rest.splice(rest.indexOf(next), 1)
    for (const other of rest) {
      if (mustPrecede(next, other)) waitsFor.set(other, (waitsFor.get(other) ?? 0) - 1)
    }
  }
  return chain
}

/**
 * One person's claims in the order in which they happened: by date where the dates tell, by
 * chaining in space where they do not. `from` is the place at which the chain begins, if known.
 */
export function orderChain(life: Life, claims: readonly Claim[], from?: string): Claim[] {
  const first = from === undefined ? undefined : { to: from }
  const chain: Claim[] = []
  for (const part of partsOf(claims)) {
    for (const claim of orderPart(life, part, chain.at(-1) ?? first)) chain.push(claim)
  }
  return chain
}
