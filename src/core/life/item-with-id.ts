import type { Gap, Journey, Life, LifeEvent, Place, Source, Stay } from './model'

/** Something that a life tells, with the kind that it is of. */
export type ItemOfLife =
  | { kind: 'place'; item: Place }
  | { kind: 'source'; item: Source }
  | { kind: 'stay'; item: Stay }
  | { kind: 'event'; item: LifeEvent }
  | { kind: 'journey'; item: Journey }
  | { kind: 'gap'; item: Gap }

const LISTS = [
  ['stay', 'stays'],
  ['event', 'events'],
  ['journey', 'journeys'],
  ['gap', 'gaps'],
] as const

/** Whatever in the life bears the id; null where nothing does. */
export function itemWithId(life: Life, id: string): ItemOfLife | null {
  const place = life.places.get(id)
  if (place) return { kind: 'place', item: place }
  const source = life.sources.get(id)
  if (source) return { kind: 'source', item: source }
  for (const [kind, list] of LISTS) {
    const item = life[list].find((each) => each.id === id)
    if (item) return { kind, item } as ItemOfLife
  }
  return null
}
