import type { Beat } from './beats'

const secondsAt = (scale: number) => (beat: Beat) =>
  Math.min(Math.max(beat.want * scale, beat.least), beat.most)

const sum = (seconds: readonly number[]) => seconds.reduce((total, s) => total + s, 0)

export interface Share {
  /** For each beat. */
  seconds: number[]
  /** How much of what they want the beats get, apart from those at their least or most. */
  scale: number
}

/**
 * Shares so many seconds out among the beats: each gets what it wants times one scale, held
 * between its least and its most. If even the least is too much all are cut alike; if the most is
 * too little the story is shorter than asked for.
 */
export function shareOut(beats: readonly Beat[], total: number): Share {
  const least = sum(beats.map((beat) => beat.least))
  if (least >= total) {
    return { seconds: beats.map((beat) => (beat.least * total) / least), scale: 0 }
  }
  let [low, high] = [0, 1]
  const at = (scale: number) => sum(beats.map(secondsAt(scale)))
  while (at(high) < total && high < 1e6) high *= 2
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (at(middle) < total) low = middle
    else high = middle
  }
  return { seconds: beats.map(secondsAt(high)), scale: high }
}
