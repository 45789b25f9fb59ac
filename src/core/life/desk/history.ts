/** Steps that can be taken back. */
const MOST = 500

/** What was, is, and was taken back. Never changed in place. */
export interface History<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
  /** What the last step worked on: going on with it makes no new one. */
  readonly on: string | null
}

export const begun = <T>(now: T): History<T> => ({ past: [], now, future: [], on: null })

/** A step; one after another on the same thing (`on`: letters of one field) are one. */
export function changed<T>(history: History<T>, now: T, on: string | null = null): History<T> {
  if (now === history.now) return history
  const goesOn = on !== null && on === history.on && history.past.length > 0
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST)
  return { past, now, future: [], on }
}

/** The step before; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future], on: null }
} // prettier-ignore

/** The step that was taken back, again. */
export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.now], now: next, future, on: null }
}
