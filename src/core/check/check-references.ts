import type { Check, Draft } from './check'
import type { Citation } from '../life/model'
import type { ProblemList } from '../life/problems'

type Refers = (target: string, path: string) => boolean
type Kind = 'person' | 'place' | 'source'

/** Where each kind is written, and whether an item is of use while that file cannot be read. */
const WRITTEN: Record<Kind, { file: string; canBeDoneWithout: boolean }> = {
  person: { file: 'life.json', canBeDoneWithout: true },
  place: { file: 'places.geojson', canBeDoneWithout: false },
  source: { file: 'sources.json', canBeDoneWithout: true },
}

/** Says of a reference whether it leads anywhere, and reports it if not. */
function referrer(
  known: Set<string>,
  file: string,
  id: string,
  kind: Kind,
  problems: ProblemList,
): Refers {
  return (target, path) => {
    if (known.has(target)) return true
    // Said once, of the file: not again for everything that refers to it.
    if (problems.unread.has(WRITTEN[kind].file)) return WRITTEN[kind].canBeDoneWithout
    if (problems.leftOut.has(target)) {
      problems.warning(
        file,
        `${id}.${path}`,
        'reference-to-faulty',
        `refers to the ${kind} "${target}", which was left out because of a fault of its own.`,
        { id: target },
      )
    } else {
      problems.error(
        file,
        `${id}.${path}`,
        'dangling-reference',
        `refers to the ${kind} "${target}", which does not exist; add it or correct the id.`,
        { id: target },
      )
    }
    return false
  }
}

interface Told {
  id: string
  who: string[]
  sources: Citation[]
  alternatives?: { place?: string | undefined; sources: Citation[] }[] | undefined
}

/** Reports every dangling reference; an item with one is left out. */
export const checkReferences: Check = (draft, problems) => {
  const people = new Set(draft.subjects.map((p) => p.id))
  const places = new Set(draft.places.map((p) => p.id))
  const sources = new Set(draft.sources.map((s) => s.id))

  const sound = <T extends Told>(
    items: T[],
    file: string,
    placeKeys: (item: T) => [string, string][],
  ) =>
    items.filter((item) => {
      const who = referrer(people, file, item.id, 'person', problems)
      const place = referrer(places, file, item.id, 'place', problems)
      const source = referrer(sources, file, item.id, 'source', problems)
      const results = [
        ...item.who.map((w, i) => who(w, `who[${i}]`)),
        ...placeKeys(item).map(([target, path]) => place(target, path)),
        ...item.sources.map((c, i) => source(c.source, `sources[${i}].source`)),
        ...(item.alternatives ?? []).flatMap((a, i) => [
          a.place === undefined || place(a.place, `alternatives[${i}].place`),
          ...a.sources.map((c, k) => source(c.source, `alternatives[${i}].sources[${k}].source`)),
        ]),
      ]
      if (results.every(Boolean)) return true
      problems.leftOut.add(item.id)
      return false
    })

  return {
    ...draft,
    subjects: draft.subjects.map((person) => {
      const source = referrer(sources, 'life.json', person.id, 'source', problems)
      const cited = person.sources.filter((c, i) => source(c.source, `sources[${i}].source`))
      return { ...person, sources: cited }
    }),
    gaps: draft.gaps.filter((gap) => {
      const who = referrer(people, 'life.json', gap.id, 'person', problems)
      return gap.who.map((w, i) => who(w, `who[${i}]`)).every(Boolean)
    }),
    places: checkPlaces(draft, { people, places, sources }, problems),
    stays: sound(draft.stays, 'stays.json', (s) => [[s.place, 'place']]),
    journeys: sound(draft.journeys, 'journeys.geojson', (j) => [
      [j.from, 'from'],
      [j.to, 'to'],
      ...j.via.map((v, i): [string, string] => [v, `via[${i}]`]),
    ]),
    events: sound(draft.events, 'events.json', (e) => [[e.place, 'place']]),
  }
}

/** A place stays on the map even if a name's source or person dangles; only the broken link goes. */
function checkPlaces(
  draft: Draft,
  known: { people: Set<string>; places: Set<string>; sources: Set<string> },
  problems: ProblemList,
) {
  return draft.places.map((p) => {
    const who = referrer(known.people, 'places.geojson', p.id, 'person', problems)
    const place = referrer(known.places, 'places.geojson', p.id, 'place', problems)
    const source = referrer(known.sources, 'places.geojson', p.id, 'source', problems)
    const names = p.names.map(({ namedAfter, ...name }, i) => ({
      ...name,
      ...(namedAfter !== undefined && who(namedAfter, `names[${i}].namedAfter`) && { namedAfter }),
      sources: name.sources.filter((c, k) => source(c.source, `names[${i}].sources[${k}].source`)),
    }))
    const within = p.within !== undefined && place(p.within, 'within') ? p.within : undefined
    return { ...p, names, within }
  })
}
