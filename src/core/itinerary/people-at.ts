import { placeOf } from '../life/accounts/account'
import { once } from '../life/once'
import type { Journey, Life, LifeEvent, Stay } from '../life/model'

function placesOf(item: Stay | Journey | LifeEvent): string[] {
  const own = 'from' in item ? [item.from, ...item.via, item.to] : [item.place]
  return [...own, ...(item.alternatives ?? []).map(({ place }) => place ?? placeOf(item))]
}

const peopleByPlace = once((life: Life) => {
  const people = new Map<string, Set<string>>()
  const note = (placeId: string, who: readonly string[]) => {
    const there = people.get(placeId) ?? new Set()
    people.set(placeId, there)
    for (const person of who) there.add(person)
  }
  for (const item of [...life.stays, ...life.journeys, ...life.events]) {
    for (const each of placesOf(item)) {
      // Whoever is in a house is in its town; a ring of places would not end.
      const around = new Set<string>()
      for (let id: string | undefined = each; id !== undefined && !around.has(id);) {
        around.add(id)
        note(id, item.who)
        id = life.places.get(id)?.within
      }
    }
  }
  return people
})

/** Ids of all whom the record brings to a place or into it, by any account. Cached by life. */
export function peopleAt(life: Life, placeId: string): ReadonlySet<string> {
  return peopleByPlace(life).get(placeId) ?? new Set()
}
