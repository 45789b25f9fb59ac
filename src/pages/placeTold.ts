import { distanceKm } from '../core/geo'
import type { Journey, Life, LifeEvent, Place, Stay } from '../core/life/model'
import { toldOf } from '../cards/telling/toldOf'
import { placeAndParts } from '../core/itinerary/place-parts'
import { journeysInOrder } from '../core/story/order'

/** What a place's page tells. */
export interface PlaceTold {
  /** Stays and events at it or within it, by any account and of anybody, in the order of time. */
  happened: readonly ({ kind: 'stay'; item: Stay } | { kind: 'event'; item: LifeEvent })[]
  /** Journeys from it, to it and through it, in the order of time. */
  journeys: readonly Journey[]
  /** Places that lie directly in it. */
  parts: readonly Place[]
  near: readonly { place: Place; km: number }[]
}

const NEAR = { most: 6, km: 400 }

export function placeTold(life: Life, place: Place): PlaceTold {
  const ids = placeAndParts(life, place.id)
  const isHere = (item: Stay | LifeEvent) =>
    ids.has(item.place) ||
    (item.alternatives ?? []).some((other) => other.place !== undefined && ids.has(other.place))
  const happened = toldOf(life, (item) => !('from' in item) && isHere(item)).flatMap((told) =>
    told.kind === 'journey' ? [] : [told],
  )
  const passing = ({ from, via, to }: Journey) => [from, ...via, to].some((id) => ids.has(id))
  const journeys = journeysInOrder(life, life.journeys.filter(passing))
  const all = [...life.places.values()]
  const parts = all.filter(({ within }) => within === place.id)
  // What lies in a town is found on the town's page.
  const near = all
    .filter(
      (other) => !ids.has(other.id) && other.within === undefined && other.id !== place.within,
    )
    .map((other) => ({ place: other, km: distanceKm(place.at, other.at) }))
    .filter(({ km }) => km <= NEAR.km)
    .sort((a, b) => a.km - b.km)
    .slice(0, NEAR.most)
  return { happened, journeys, parts, near }
}
