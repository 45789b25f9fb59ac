import type { Life } from '../life/model'
import { canPrecede, middleOf, type Claim } from './claims'
import { areNear } from '../life/near'

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
 * One person's claims in the order in which they happened: by date where the dates tell, by
 * chaining in space where they do not. `from` is the place at which the chain begins, if known.
 */
export function orderChain(life: Life, claims: readonly Claim[], from?: string): Claim[] {
  const rest = [...claims].sort((a, b) => middleOf(a) - middleOf(b))
  const waitsFor = new Map(
    rest.map((claim) => [claim, rest.filter((other) => mustPrecede(other, claim)).length]),
  )
  const first = from === undefined ? undefined : { to: from }
  const chain: Claim[] = []
  while (rest.length > 0) {
    const ready = rest.filter((claim) => waitsFor.get(claim) === 0)
    // Contradicting dates may leave a circle; then the earliest goes first.
    const next = nextOf(
      life,
      ready.length > 0 ? ready : rest.slice(0, 1),
      rest,
      chain.at(-1) ?? first,
    )
    chain.push(next)
    rest.splice(rest.indexOf(next), 1)
    for (const other of rest) {
      if (mustPrecede(next, other)) waitsFor.set(other, (waitsFor.get(other) ?? 0) - 1)
    }
  }
  return chain
}
