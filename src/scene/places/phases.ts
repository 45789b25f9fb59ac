/** Where a stretch of a journey stands at a moment; the number is its feature state `phase`. */
export const PHASE = {
  /** Not begun. */
  future: 0,
  /** Travelled, on a journey that is over. */
  past: 1,
  /** Travelled, on the journey under way. */
  done: 2,
  /** The rest of the journey under way, with the stretch he is on. */
  ahead: 3,
} as const
export type Phase = (typeof PHASE)[keyof typeof PHASE]

/** What a place is at a moment; the number is its feature state `phase`. */
export const VISIT = {
  /** Not reached yet. */
  ahead: 0,
  visited: 1,
  /** He is here, or this is where the journey under way began or leads. */
  here: 2,
} as const
export type Visit = (typeof VISIT)[keyof typeof VISIT]
