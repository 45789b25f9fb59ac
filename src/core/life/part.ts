import type { Journey, Life, LifeEvent, Name, Stay } from './model'

type Told = Stay | Journey | LifeEvent

/** The places of what is told, and those that they lie in. */
function placesOf(life: Life, told: readonly Told[], more: readonly string[]): Set<string> {
  const wanted = told.flatMap((item) => [
    ...('place' in item ? [item.place] : [item.from, ...item.via, item.to]),
    ...(item.alternatives ?? []).flatMap(({ place }) => place ?? []),
  ])
  const ids = new Set<string>()
  for (const id of [...more, ...wanted]) {
    for (let at: string | undefined = id; at !== undefined && !ids.has(at);) {
      ids.add(at)
      at = life.places.get(at)?.within
    }
  }
  return ids
}

/**
 * What of a life is wanted, as a life of its own that needs nothing of the rest: the items told,
 * their places and those that these lie in, and every source that any of it cites. `places` are
 * kept though nothing is told of them.
 */
export function partOf(
  life: Life,
  isWanted: (item: Told) => boolean,
  places: readonly string[] = [],
): Life {
  const [stays, journeys, events] = [life.stays.filter(isWanted), life.journeys.filter(isWanted), life.events.filter(isWanted)] // prettier-ignore
  const told = [...stays, ...journeys, ...events]
  const ids = placesOf(life, told, places)
  const kept = [...life.places].filter(([id]) => ids.has(id))
  const wanted = new Set(told.map(({ id }) => id))
  const contemporaries = (life.contemporaries ?? [])
    .map((person) => ({ ...person, in: person.in.filter((id) => wanted.has(id)) }))
    .filter((person) => person.in.length > 0)
  const names: readonly Name[] = kept.flatMap(([, { names: own }]) => own)
  const cited = new Set(
    [
      ...told,
      ...told.flatMap(({ alternatives = [] }) => alternatives),
      ...names,
      ...contemporaries,
    ].flatMap(({ sources }) => sources.map(({ source }) => source)),
  )
  return {
    ...life,
    ...(life.contemporaries && { contemporaries }),
    stays,
    journeys,
    events,
    places: new Map(kept),
    sources: new Map([...life.sources].filter(([id]) => cited.has(id))),
  }
}
