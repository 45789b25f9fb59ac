import type { Mark } from './marks'
import { captionSeconds } from './reading'

/** Of the time between two captions, what can pass without four seconds of standstill. */
const SECONDS_A_DAY = 3.7

/** A mark that could have a caption, with what decides whether it gets one. */
interface Candidate {
  mark: Mark
  weight: number
  seconds: number
  /** Days to the nearest other one of its weight or more. */
  alone: number
}

const apart = (a: Candidate | undefined, b: Candidate) =>
  a ? Math.abs(a.mark.day - b.mark.day) : Infinity

function candidatesOf(marks: readonly Mark[]): Candidate[] {
  const all = marks.flatMap((mark): Candidate[] =>
    mark.told
      ? [{ mark, weight: mark.told.weight, seconds: captionSeconds(mark.told), alone: 0 }]
      : [],
  )
  all.forEach((own, index) => {
    const before = all.slice(0, index).findLast((other) => other.weight >= own.weight)
    const after = all.slice(index + 1).find((other) => other.weight >= own.weight)
    own.alone = Math.min(apart(before, own), apart(after, own))
  })
  return all
}

/** How a life begins and how it ends: no version of its story does without. */
function endsOf(all: readonly Candidate[], marks: readonly Mark[]): ReadonlySet<Candidate> {
  const death = marks.find(({ kind }) => kind === 'after')?.day ?? Infinity
  const lived = all.filter(({ mark }) => mark.day < death)
  return new Set([...lived.slice(0, 1), ...lived.slice(-1)])
}

/** Whether there is time to read the first before the second comes. */
const canBeRead = (first: Candidate | undefined, then: Candidate | undefined) =>
  !first || !then || first.seconds <= SECONDS_A_DAY * Math.max(1, apart(first, then))

/**
 * Which marks get a caption when there are so many seconds for reading: both ends of the life, then
 * what weighs most, and of equal weight what stands alone (a quiet decade is told, too). None that
 * would have to go before it can be read.
 */
export function chooseCaptions(marks: readonly Mark[], seconds: number): Set<string> {
  const all = candidatesOf(marks)
  const ends = endsOf(all, marks)
  const rank = (one: Candidate) => (ends.has(one) ? Infinity : one.weight)
  const order = [...all].sort((a, b) =>
    rank(a) === rank(b) ? b.alone - a.alone : rank(b) - rank(a),
  )
  const chosen = new Set<Candidate>()
  let left = seconds
  for (const candidate of order) {
    if (candidate.seconds > left) continue
    const at = all.indexOf(candidate)
    const before = all.slice(0, at).findLast((other) => chosen.has(other))
    const after = all.slice(at + 1).find((other) => chosen.has(other))
    if (!canBeRead(before, candidate) || !canBeRead(candidate, after)) continue
    chosen.add(candidate)
    left -= candidate.seconds
  }
  return new Set([...chosen].map(({ mark }) => mark.id))
}
