import type { Life } from '../life/model'

/** Ids of a place and of all that lie within it. */
export function placeAndParts(life: Life, placeId: string): Set<string> {
  const ids = new Set([placeId])
  let grew = true
  while (grew) {
    grew = false
    for (const place of life.places.values()) {
      if (place.within === undefined || !ids.has(place.within) || ids.has(place.id)) continue
      ids.add(place.id)
      grew = true
    }
  }
  return ids
}
