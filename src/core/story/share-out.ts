/** Anything that can have more or less of the time. */
export interface Claimant {
  /** Seconds: never less, wished for, never more. */
  least: number
  want: number
  most: number
}

/** Claimants that follow each other, and the seconds that they must have together. */
export interface Group<T extends Claimant> {
  beats: readonly T[]
  least: number
}

const secondsAt = (beat: Claimant, scale: number) =>
  Math.min(Math.max(beat.want * scale, beat.least), beat.most)

const sumAt = (beats: readonly Claimant[], scale: number) =>
  beats.reduce((total, beat) => total + secondsAt(beat, scale), 0)

/** Halvings after which the seconds are exact to far less than a frame. */
const HALVINGS = 45
const MOST_SCALE = 1e6

/** The smallest scale at which a rising sum of seconds reaches a total. */
function scaleFor(total: number, at: (scale: number) => number): number {
  let [low, high] = [0, 1]
  if (at(0) >= total) return 0
  while (at(high) < total && high < MOST_SCALE) high *= 2
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (at(middle) < total) low = middle
    else high = middle
  }
  return high
}

export interface Share {
  /** For each beat, in order. */
  seconds: number[]
  /** What is needed at the very least. */
  needed: number
}

/**
 * Shares so many seconds out: each beat gets what it wants times one scale, held between its least
 * and its most; a group that would have less than its own least has a greater scale. If even the
 * least is too much all are cut alike; if the most is too little it takes less than asked for.
 */
export function shareOut<T extends Claimant>(groups: readonly Group<T>[], total: number): Share {
  const own = groups.map(({ beats, least }) => scaleFor(least, (scale) => sumAt(beats, scale)))
  const scaleOf = (group: number, scale: number) => Math.max(scale, own[group] ?? 0)
  const at = (scale: number) =>
    groups.flatMap(({ beats }, i) => beats.map((beat) => secondsAt(beat, scaleOf(i, scale))))
  const allAt = (scale: number) =>
    groups.reduce((total, { beats }, i) => total + sumAt(beats, scaleOf(i, scale)), 0)
  const needed = allAt(0)
  if (needed >= total) return { seconds: at(0).map((s) => (s * total) / needed), needed }
  return { seconds: at(scaleFor(total, allAt)), needed }
}
