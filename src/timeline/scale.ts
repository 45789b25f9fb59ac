import type { Pace } from '../core/story'

/** A monotone map of a stretch of the calendar onto 0 to 1; what lies outside is held to its ends. */
export interface Scale {
  at(moment: number): number
  momentAt(share: number): number
}

const held = (share: number) => Math.min(Math.max(share, 0), 1)

/** Every day as wide as any other. A stretch without length is all at its beginning. */
export function calendarScale(first: number, last: number): Scale {
  const days = Math.max(last - first, 1e-9)
  return {
    at: (moment) => held((moment - first) / days),
    momentAt: (share) => first + held(share) * (last - first),
  }
}

/** So much of the track at most belongs to what came after the death. */
const MOST_AFTER = 0.16

/**
 * The calendar of a record: every day of the life as wide as any other, and every day after the
 * death (the first moment after it), but these are narrower where they would take too much.
 */
export function recordScale(first: number, death: number, last: number): Scale {
  const share = Math.min((last - death) / (last - first), MOST_AFTER)
  if (!(share > 0)) return calendarScale(first, last)
  const [life, after] = [calendarScale(first, death), calendarScale(death, last)]
  return {
    at: (moment) =>
      moment < death ? life.at(moment) * (1 - share) : 1 - share + after.at(moment) * share,
    momentAt: (at) =>
      at < 1 - share ? life.momentAt(at / (1 - share)) : after.momentAt((at - 1 + share) / share),
  }
}

/** Each moment where the story has it: wide where it dwells. */
export function storyScale(pace: Pace): Scale {
  const seconds = Math.max(pace.totalSeconds, 1e-9)
  return {
    at: (moment) => pace.storyAt(moment) / seconds,
    momentAt: (share) => pace.dayAt(held(share) * seconds),
  }
}

/** Halvings after which what is left of sixty years is less than a second. */
const HALVINGS = 40

/** Part of one scale and part of another: what is seen while the track changes from one to the other. */
export function mixScales(a: Scale, b: Scale, part: number): Scale {
  if (part <= 0) return a
  if (part >= 1) return b
  const at = (moment: number) => a.at(moment) * (1 - part) + b.at(moment) * part
  const momentAt = (share: number) => {
    const wanted = held(share)
    let [low, high] = [a.momentAt(0), a.momentAt(1)]
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2
      if (at(middle) < wanted) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  return { at, momentAt }
}
