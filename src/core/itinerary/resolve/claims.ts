import { whenOf, type When } from '../../time/edtf'
import type { Day } from '../../time/day'
import type { Journey, Life, Stay } from '../../life/model'

/** A stay or journey as it enters the resolving: its dates read, its two ends in space. */
export type Claim = {
  when: When
  /** Days on which it may start, and may end: an open side reaches as far as the other lets it. */
  start: [Day, Day]
  end: [Day, Day]
  from: string
  to: string
} & ({ kind: 'stay'; stay: Stay } | { kind: 'journey'; journey: Journey })

function span(when: When): { start: [Day, Day]; end: [Day, Day] } {
  return {
    start: [when.start.earliest, Math.min(when.start.latest, when.end.latest)],
    end: [Math.max(when.end.earliest, when.start.earliest), when.end.latest],
  }
}

/** Every stay and journey of a person, in the order of the files. */
export function claimsOf(life: Life, personId: string): Claim[] {
  const theirs = (item: { who: string[] }) => item.who.includes(personId)
  const stays = life.stays.filter(theirs).map((stay): Claim => {
    const when = whenOf(stay.when)
    return { kind: 'stay', stay, when, ...span(when), from: stay.place, to: stay.place }
  })
  const journeys = life.journeys.filter(theirs).map((journey): Claim => {
    const when = whenOf(journey.when)
    return { kind: 'journey', journey, when, ...span(when), from: journey.from, to: journey.to }
  })
  return [...stays, ...journeys]
}

export function claimId(claim: Claim): string {
  return claim.kind === 'stay' ? claim.stay.id : claim.journey.id
}

/** Whether `a` may have ended before `b` began, as far as their own dates say. */
export function canPrecede(a: Claim, b: Claim): boolean {
  return a.end[0] <= b.start[1]
}

/** Where a claim lies in time when nothing better tells two apart: the middle of its outer days. */
export function middleOf(claim: Claim): number {
  const [from, to] = [claim.start[0], claim.end[1]]
  if (from === -Infinity) return to === Infinity ? 0 : to
  return to === Infinity ? from : (from + to) / 2
}
