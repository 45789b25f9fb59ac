import type { Draft } from '../check'
import type { Citation } from '../../life/model'
import type { Certainty } from '../../life/vocabulary'

/** Something that a life says, and who says so. */
export interface Claim {
  /** The file and the place in it, as a problem names them. */
  file: string
  path: string
  /** Of a name and of a person's dates there is none. */
  certainty?: Certainty | undefined
  /** How much the story dwells on it; of another account there is none. */
  weight?: number | undefined
  /** The date, EDTF; of an alternative that gives none, that of the main account. */
  when?: string | undefined
  sources: Citation[]
}

type Told = Pick<
  Draft['stays'][number],
  'id' | 'when' | 'certainty' | 'weight' | 'sources' | 'alternatives'
>

const toldIn = (file: string, items: readonly Told[]): Claim[] =>
  items.flatMap(({ id, when, certainty, weight, sources, alternatives = [] }) => [
    { file, path: id, when, certainty, weight, sources },
    ...alternatives.map((other, i) => ({
      file,
      path: `${id}.alternatives[${i}]`,
      when: other.when ?? when,
      certainty: other.certainty,
      sources: other.sources,
    })),
  ])

/** Stays, journeys and events, and what other accounts make of them. */
export const toldClaims = ({ stays, journeys, events }: Draft): Claim[] => [
  ...toldIn('stays.json', stays),
  ...toldIn('journeys.geojson', journeys),
  ...toldIn('events.json', events),
]

/** Everything that cites: what is told, the names of places, the dates of people, pictures. */
export const allClaims = (draft: Draft): Claim[] => [
  ...toldClaims(draft),
  ...draft.places.flatMap(({ id, names }) =>
    names.map(({ sources }, i) => ({
      file: 'places.geojson',
      path: `${id}.names[${i}]`,
      sources,
    })),
  ),
  ...[...draft.subjects, ...(draft.contemporaries ?? []), ...(draft.media ?? [])].map(
    ({ id, sources }) => ({
      file: 'life.json',
      path: id,
      sources,
    }),
  ),
]
