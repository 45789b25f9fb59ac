import type {
  Journey, Life, LifeEvent, Name, Person, Place, Position, Stay, Gap,
} from '../../../src/core/life/model' // prettier-ignore

/** Small lives made for one test each: what is not said is plain and certain. */

const sources = [{ source: 'my-life', basis: 'read' as const }]
const told = {
  who: ['ann'],
  certainty: 'certain' as const,
  sources,
  weight: 2 as const,
}
const text = (en: string) => ({ en, ru: en })

export function name(toponym: string, lang = 'en', more: Partial<Name> = {}): Name {
  return { toponym, lang, status: 'official', sources, ...more }
}

export function place(id: string, at: Position, more: Partial<Place> = {}): Place {
  return {
    id,
    at,
    geometry: { type: 'Point', coordinates: at },
    kind: 'town',
    precision: 'settlement',
    names: [name(id)],
    located: { by: 'hand' },
    ...more,
  }
}

export function stay(id: string, placeId: string, when: string, more: Partial<Stay> = {}): Stay {
  const own = { id, place: placeId, when, kind: 'residence' as const }
  return { ...told, ...own, title: text(id), text: text(id), ...more }
}

/** A journey in a straight line between places of `PLACES`. */
export function journey(
  id: string,
  from: string,
  to: string,
  when: string,
  more: Partial<Journey> = {},
): Journey {
  const at = (which: string) => PLACES.find((known) => known.id === which)?.at ?? [0, 0]
  return {
    ...told,
    id,
    from,
    to,
    when,
    via: [],
    route: 'inferred',
    exactnessKm: 5,
    modes: ['rail'],
    legs: [{ mode: 'rail', to: 1 }],
    line: [at(from), at(to)],
    title: text(id),
    text: text(id),
    ...more,
  }
}

export function event(id: string, placeId: string, when: string, weight: 1 | 2 | 3 = 2): LifeEvent {
  const own = { id, place: placeId, when, kind: 'other' as const, weight }
  return { ...told, ...own, title: text(id), text: text(`${id} `.repeat(20)) }
}

export const PLACES: Place[] = [
  place('london', [-0.12, 51.5]),
  place('paris', [2.35, 48.85]),
  place('vienna', [16.37, 48.2], { radiusKm: 3 }),
  place('petersburg', [30.3, 59.95]),
  place('kresty', [30.37, 59.95], { within: 'petersburg', precision: 'building' }),
  place('smolny', [30.4, 59.95], { within: 'petersburg', precision: 'building' }),
  place('kronstadt', [29.77, 59.99]),
]

export interface Parts {
  stays?: Stay[]
  journeys?: Journey[]
  events?: LifeEvent[]
  gaps?: Gap[]
  places?: Place[]
  person?: Partial<Person>
}

export function life(parts: Parts): Life {
  const person = { id: 'ann', name: text('Ann'), birth: '1870-01-01', death: '1930-12-31', sources }
  return {
    id: 'made',
    languages: ['en', 'ru'],
    title: text('A made life'),
    subjects: [{ ...person, ...parts.person }],
    places: new Map([...PLACES, ...(parts.places ?? [])].map((each) => [each.id, each])),
    stays: parts.stays ?? [],
    journeys: parts.journeys ?? [],
    events: parts.events ?? [],
    chapters: [],
    gaps: parts.gaps ?? [],
    sources: new Map(),
    edition: { number: '1', date: '2020' },
  }
}
