import { distanceKm } from '../geo/distance'
import type { Life } from '../life/model'

/** Within this distance two places count as the same whereabouts (a prison within its city). */
export const NEAR_KM = 40

/** Whether `inner` is `outer` or lies in it by the chain of `within`. */
export function isWithin(life: Life, inner: string, outer: string): boolean {
  const seen = new Set<string>()
  for (let id: string | undefined = inner; id !== undefined && !seen.has(id);) {
    if (id === outer) return true
    seen.add(id)
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
