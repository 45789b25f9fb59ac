import { countUpTo } from '../../geo/count'
import type { Mark } from '../marks'
import { captionSeconds } from '../reading'

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

/** Of each the last one before it that weighs as much or more. */
function nearestBefore(all: readonly Candidate[]): (Candidate | undefined)[] {
  // None that is lighter than one after it can be the nearest of any later one.
  const heavier: Candidate[] = []
  return all.map((own) => {
    while ((heavier.at(-1)?.weight ?? Infinity) < own.weight) heavier.pop()
    const found = heavier.at(-1)
    heavier.push(own)
    return found
  })
}

function candidatesOf(marks: readonly Mark[]): Candidate[] {
  const all = marks.flatMap((mark): Candidate[] =>
    mark.told
      ? [{ mark, weight: mark.told.weight, seconds: captionSeconds(mark.told), alone: 0 }]
      : [],
  )
  const before = nearestBefore(all)
  const after = nearestBefore([...all].reverse()).reverse()
  all.forEach((own, index) => {
    own.alone = Math.min(apart(before[index], own), apart(after[index], own))
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
export function captionChooser(marks: readonly Mark[]): (seconds: number) => Set<string> {
  const all = candidatesOf(marks)
  const ends = endsOf(all, marks)
  const rank = (one: Candidate) => (ends.has(one) ? Infinity : one.weight)
  const order = all
    .map((candidate, at) => ({ candidate, at }))
    .sort(({ candidate: a }, { candidate: b }) =>
      rank(a) === rank(b) ? b.alone - a.alone : rank(b) - rank(a),
    )
  return (seconds) => {
    /** Where those chosen stand among all, ascending. */
    const chosen: number[] = []
    let left = seconds
    for (const { candidate, at } of order) {
      if (candidate.seconds > left) continue
      const place = countUpTo(chosen, at)
      const [before, after] = [all[chosen[place - 1] ?? -1], all[chosen[place] ?? -1]]
      if (!canBeRead(before, candidate) || !canBeRead(candidate, after)) continue
      chosen.splice(place, 0, at)
      left -= candidate.seconds
    }
    return new Set(chosen.flatMap((at) => all[at]?.mark.id ?? []))
  }
}
