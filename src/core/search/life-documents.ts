import { yearOf } from './years'
import { isContemporary, peopleOf } from '../life/people'
import type {
  Contemporary,
  Journey,
  Life,
  LifeEvent,
  Person,
  Source,
  Stay,
  Text,
} from '../life/model'
import type { Form, SearchDocument } from './document'

/** What a thing is, in the reader's words: "ship", "prison". */
export type KindWords = (
  vocabulary: 'placeKind' | 'mode' | 'stay' | 'event' | 'sourceKind',
  word: string,
) => string

/** A text in all its languages. */
export const formsOf = (text: Text | undefined): Form[] =>
  Object.entries(text ?? {}).map(([lang, said]) => ({ text: said, lang }))

type Told = Stay | Journey | LifeEvent

const told = (item: Told, kind: SearchDocument['kind'], words: string[]): SearchDocument => ({
  kind,
  id: item.id,
  names: formsOf(item.title),
  texts: [
    ...formsOf(item.text),
    ...formsOf(item.note),
    ...(item.alternatives ?? []).flatMap(({ text }) => formsOf(text)),
  ],
  words: [...words, ...yearOf(item.when)],
})

/** A title without what explains it: "My Life" of "My Life: An Attempt at an Autobiography". */
const shortTitle = (title: string) => title.split(/\s*[:.(]/)[0] ?? title

function sourceDocument(source: Source, kind: string): SearchDocument {
  const { id, title, titles, author, lang, publisher, isbn, doi, note, year } = source
  const own = [title, shortTitle(title)].map((text) => ({ text, lang }))
  const called = [...own, ...formsOf(titles)]
  const numbers = [isbn?.replaceAll('-', ''), doi, year === undefined ? '' : String(year)]
  return {
    kind: 'source',
    id,
    names: author ? [...called, { text: author }, { text: `${author} ${title}` }] : called,
    texts: formsOf(note),
    words: [id, kind, publisher, ...numbers].flatMap((word) => word || []),
  }
}

function personDocument(person: Person | Contemporary): SearchDocument {
  const { forms = [] } = person
  const text = isContemporary(person) ? person.text : {}
  const others = forms.flatMap((form) =>
    personNames({ und: form }).map((each) => ({ text: each.text })),
  )
  return {
    kind: 'person',
    id: person.id,
    names: [...personNames(person.name), ...others],
    texts: formsOf(text),
    words: [person.birth, person.death].flatMap((when) => (when === undefined ? [] : yearOf(when))),
  }
}

/** Of a person's name also each part of it alone: people are asked for by their surname. */
function personNames(name: Text): Form[] {
  return formsOf(name).flatMap(({ text, lang }) => [
    { text, lang },
    ...text
      .split(/\s+/)
      .slice(1)
      .map((part) => ({ text: part, lang })),
  ])
}

/** All that a life has to be found: its places, people, journeys, events, stays, chapters, gaps and sources. */
export function lifeDocuments(life: Life, kindWord: KindWords): SearchDocument[] {
  const placeWords = (id: string) => life.places.get(id)?.names.map(({ toponym }) => toponym) ?? []
  return [
    ...[...life.places.values()].map((place): SearchDocument => ({
      kind: 'place',
      id: place.id,
      names: place.names.map(({ toponym, lang }) => ({ text: toponym, lang })),
      texts: formsOf(place.note),
      words: [kindWord('placeKind', place.kind)],
    })),
    ...peopleOf(life).map(personDocument),
    ...life.journeys.map((item) =>
      told(item, 'journey', [
        ...item.modes.map((mode) => kindWord('mode', mode)),
        ...[item.from, ...item.via, item.to].flatMap(placeWords),
      ]),
    ),
    ...life.events.map((item) =>
      told(item, 'event', [kindWord('event', item.kind), ...placeWords(item.place)]),
    ),
    ...life.stays.map((item) =>
      told(item, 'stay', [kindWord('stay', item.kind), ...placeWords(item.place)]),
    ),
    ...life.chapters.map(({ id, title, text, when }): SearchDocument => ({
      kind: 'chapter',
      id,
      names: formsOf(title),
      texts: formsOf(text),
      words: yearOf(when),
    })),
    ...life.gaps.map(({ id, reason, when }): SearchDocument => ({
      kind: 'gap',
      id,
      names: [],
      texts: formsOf(reason),
      words: yearOf(when),
    })),
    ...[...life.sources.values()].map((source) =>
      sourceDocument(source, kindWord('sourceKind', source.kind)),
    ),
  ]
}
