import { greatCircle } from '../../geo/great-circle'
import type { Position } from '../../geo/position'
import { withLine } from './bend'
import { languagesOf, type Desk, type DeskJourney, type DeskPlace, type DeskSource, type ListName } from './desk' // prettier-ignore
import { headWithout } from './links'
import type { Row } from './rows'

/** Changes of a desk, each giving a new one; what they do not touch stays the same object. */

type ItemOf<K extends ListName> = Desk[K][number]

/** An item of a list changed. */
export function withItem<K extends ListName>(
  desk: Desk,
  list: K,
  id: string,
  change: (item: ItemOf<K>) => ItemOf<K>,
): Desk {
  const items: readonly ItemOf<K>[] = desk[list]
  return { ...desk, [list]: items.map((item) => (item.id === id ? change(item) : item)) }
}

/** What stays, journeys and events have in common. */
type Told = Partial<Omit<DeskJourney['properties'], 'from' | 'to'>>

/** Fields of something told changed; a field that is undefined is taken away. */
export function withTold(desk: Desk, list: Row['list'], id: string, fields: Told): Desk {
  const merge = <T extends object>(item: T): T =>
    Object.fromEntries(
      Object.entries({ ...item, ...fields }).filter(([, value]) => value !== undefined),
    ) as T
  if (list === 'journeys') {
    return withItem(desk, list, id, (item) => ({ ...item, properties: merge(item.properties) }))
  }
  return list === 'stays' ? withItem(desk, list, id, merge) : withItem(desk, list, id, merge)
}

/** An item more, after another of its list or at the end. */
export function withNew<K extends ListName>(desk: Desk, list: K, item: ItemOf<K>, after?: string): Desk {
  const items: readonly ItemOf<K>[] = desk[list]
  const at = after === undefined ? -1 : items.findIndex(({ id }) => id === after)
  const i = at < 0 ? items.length : at + 1
  return { ...desk, [list]: [...items.slice(0, i), item, ...items.slice(i)] }
} // prettier-ignore

/** Without an item, and without what pointed to it from the people and pictures of the life. */
export function without(desk: Desk, list: ListName, id: string): Desk {
  const items: readonly { id: string }[] = desk[list]
  const head = headWithout(desk.head, id)
  return { ...desk, head, [list]: items.filter((item) => item.id !== id) }
}

/** The point of a place; an area has its first corner, where a line may end. */
export function pointOf(desk: Desk, id: string | undefined): Position | null {
  const geometry = desk.places.find((place) => place.id === id)?.geometry
  if (geometry?.type === 'Point') return geometry.coordinates
  return geometry?.coordinates[0]?.[0] ?? null
}

const lineOf = (journey: DeskJourney): readonly Position[] => journey.geometry?.coordinates ?? []

/** A journey along another line, its legs with it. */
export function withWay(journey: DeskJourney, line: readonly Position[], legs: DeskJourney['properties']['legs']): DeskJourney {
  return {
    ...journey,
    geometry: { type: 'LineString', coordinates: [...line] },
    properties: { ...journey.properties, ...(legs && { legs }) },
  }
} // prettier-ignore

/** Along the shortest way between its ends, and called schematic; without a line where one is nowhere. */
export function straightened(desk: Desk, journey: DeskJourney): DeskJourney {
  const { from, to } = journey.properties
  const [a, b] = [pointOf(desk, from), pointOf(desk, to)]
  if (!a || !b) return { ...journey, geometry: null }
  const { legs: old } = journey.properties
  const { line, legs } = withLine({ line: [], legs: old }, greatCircle(a, b))
  const way = withWay(journey, line, legs)
  return { ...way, properties: { ...way.properties, route: 'schematic' } }
}

/** A line whose ends follow their places; what is schematic, or has none, is drawn anew. */
function refitted(desk: Desk, journey: DeskJourney): DeskJourney {
  const { from, to, route, legs } = journey.properties
  const line = lineOf(journey)
  const [a, b] = [pointOf(desk, from), pointOf(desk, to)]
  if (line.length < 2 || route === 'schematic' || !a || !b) return straightened(desk, journey)
  return withWay(journey, [a, ...line.slice(1, -1), b], legs)
}

const refittedAt = (desk: Desk, place: string): Desk => ({
  ...desk,
  journeys: desk.journeys.map((journey) => {
    const { from, to } = journey.properties
    return from === place || to === place ? refitted(desk, journey) : journey
  }),
})

/** A journey from and to other places: its line goes there. */
export function withEnds(desk: Desk, id: string, ends: { from?: string; to?: string }): Desk {
  return withItem(desk, 'journeys', id, (journey) =>
    refitted(desk, { ...journey, properties: { ...journey.properties, ...ends } }),
  )
}

/** Where a place is, and how that is known; the ends of journeys go with it. */
export function withPlaceAt(
  desk: Desk,
  id: string,
  at: Position,
  { located, radiusKm }: Pick<DeskPlace['properties'], 'located' | 'radiusKm'>,
): Desk {
  const moved = withItem(desk, 'places', id, (place) => {
    const { radiusKm: _, ...others } = place.properties
    return {
      ...place,
      geometry: { type: 'Point', coordinates: at },
      properties: { ...others, located, ...(radiusKm !== undefined && { radiusKm }) },
    }
  })
  return refittedAt(moved, id)
}

/** The place of that name, whatever its letters' size; null where there is none. */
export function placeNamed({ places }: Desk, name: string): DeskPlace | null {
  const key = name.trim().toLocaleLowerCase()
  const isIt = (place: DeskPlace) =>
    (place.properties.names ?? []).some(({ toponym }) => toponym.toLocaleLowerCase() === key)
  return places.find(isIt) ?? null
}

/** Where something told is: at another place; of a journey, one of its ends. */
export function withPlaceOf(desk: Desk, row: Pick<Row, 'list' | 'id'>, end: number, place: string): Desk {
  if (row.list === 'journeys') return withEnds(desk, row.id, end === 0 ? { from: place } : { to: place })
  return row.list === 'stays'
    ? withItem(desk, 'stays', row.id, (stay) => ({ ...stay, place }))
    : withItem(desk, 'events', row.id, (event) => ({ ...event, place }))
} // prettier-ignore

/** The works of the life with these as well; one of the same title is the same. */
export function withSources(desk: Desk, more: readonly DeskSource[]): Desk {
  const known = new Set(desk.sources.map(({ title }) => title))
  return { ...desk, sources: [...desk.sources, ...more.filter(({ title }) => !known.has(title))] }
}

/** An id that nothing on the desk has, after a wish. */
export function freeId(desk: Desk, wish: string): string {
  const { places, stays, journeys, events, sources } = desk
  const taken = new Set([...places, ...stays, ...journeys, ...events, ...sources].map(({ id }) => id))
  const base = wish || 'item'
  if (!taken.has(base)) return base
  let n = 2
  while (taken.has(`${base}-${n}`)) n += 1
  return `${base}-${n}`
} // prettier-ignore

/** The life said to be in one language more (BCP 47); its texts in it come one by one. */
export function withLanguage(desk: Desk, tag: string): Desk {
  const known = languagesOf(desk)
  return known.includes(tag)
    ? desk
    : { ...desk, head: { ...desk.head, languages: [...known, tag] } }
}
