import { distanceKm } from '../geo/distance'
import type { Life } from './model'

/** Within this distance two places count as the same whereabouts (a prison within its city). */
export const NEAR_KM = 40

/** Whether `inner` is `outer` or lies in it by the chain of `within`. */
export function isWithin(life: Life, inner: string, outer: string): boolean {
  let id: string | undefined = inner
  // No chain is longer than the places are many, unless it goes in a circle.
  for (let left = life.places.size; id !== undefined && left >= 0; left--) {
    if (id === outer) return true
    id = life.places.get(id)?.within
  }
  return false
}

/** Whether two places are one whereabouts: the same, one within the other, or within 40 km. */
export function areNear(life: Life, a: string, b: string): boolean {
  if (isWithin(life, a, b) || isWithin(life, b, a)) return true
  const from = life.places.get(a)
  const to = life.places.get(b)
  return from !== undefined && to !== undefined && distanceKm(from.at, to.at) <= NEAR_KM
}
