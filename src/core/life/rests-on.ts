import type { Citation, Contemporary, Journey, Life, LifeEvent, Person, Place, Stay } from './model'
import { peopleOf } from './people'

/** Something of the life that a work is cited for, and where in it. */
export type Resting = { citation: Citation } & (
  | { kind: 'stay'; item: Stay }
  | { kind: 'journey'; item: Journey }
  | { kind: 'event'; item: LifeEvent }
  | { kind: 'person'; item: Person | Contemporary }
  /** Names of a place: when it was called how. */
  | { kind: 'place'; item: Place }
)

/** Citations of what is told, those of other accounts of it among them. */
const citationsOf = (item: Stay | Journey | LifeEvent): Citation[] => [
  ...item.sources,
  ...(item.alternatives ?? []).flatMap(({ sources }) => sources),
]

/**
 * All of a life that rests on a work: stays, journeys, events, people and names of places, in the
 * order of their files; each once, with the first of its citations of that work.
 */
export function restsOn(life: Life, source: string): Resting[] {
  const cites = (citations: readonly Citation[]) => citations.find((each) => each.source === source)
  function resting<K extends string, T>(kind: K, items: Iterable<T>, of: (item: T) => Citation[]) {
    return [...items].flatMap((item) => {
      const citation = cites(of(item))
      return citation ? [{ kind, item, citation }] : []
    })
  }
  return [
    ...resting('stay', life.stays, citationsOf),
    ...resting('journey', life.journeys, citationsOf),
    ...resting('event', life.events, citationsOf),
    ...resting('person', peopleOf(life), ({ sources }) => sources),
    ...resting('place', life.places.values(), ({ names }) => names.flatMap(({ sources }) => sources)), // prettier-ignore
  ] as Resting[]
}
