import type { Geometry, Position } from 'geojson'
import { Ids } from '../rows/ids'
import type {
  PartialEvent,
  PartialJourney,
  PartialPerson,
  PartialPlace,
  PartialSource,
  PartialStay,
  PartialTold,
} from '../partial-life'
import { middleOf, withSaid } from '../rows/row-parts'
import { PlacesFound } from '../table/places-found'
import { inLanguage } from './language'
import type { ComposeOptions, Part } from './options'

/** Where an item came from: its file, and the line or keys in it. */
export interface From {
  file: string
  spot: string
}

/** Several files as one: ids of their own, places of one name and spot joined. */
export interface Merged {
  /** Of words that no file says a language of. */
  lang: string
  people: Map<string, PartialPerson>
  places: Map<string, PartialPlace>
  stays: PartialStay[]
  journeys: PartialJourney[]
  events: PartialEvent[]
  sources: Map<string, PartialSource>
  from: Map<string, From>
  ids: Ids
}

/** A place with what another file, or another row, says of it too: what stands there first counts. */
function joined(there: PartialPlace, other: PartialPlace): PartialPlace {
  const known = new Set(there.names.map(({ toponym, lang }) => `${toponym}@${lang ?? ''}`))
  const bare = new Set(there.names.map(({ toponym }) => toponym))
  const more = other.names.filter(({ toponym, lang }) =>
    lang === undefined ? !bare.has(toponym) : !known.has(`${toponym}@${lang}`),
  )
  const note = withSaid(there.note, other.note ?? {})
  const filled = Object.fromEntries(
    Object.entries(there).filter(([, value]) => value !== undefined),
  ) as PartialPlace
  return {
    ...other,
    ...filled,
    names: [...there.names, ...more],
    ...(Object.keys(note).length > 0 && { note }),
  }
}

/** Merges one file after another into what there is. */
class Merging implements Merged {
  lang = 'en'
  people = new Map<string, PartialPerson>()
  places = new Map<string, PartialPlace>()
  stays: PartialStay[] = []
  journeys: PartialJourney[] = []
  events: PartialEvent[] = []
  sources = new Map<string, PartialSource>()
  from = new Map<string, From>()
  ids = new Ids()
  readonly #found = new PlacesFound()
  readonly #persons = new Map<string, string>()
  readonly #works = new Map<string, string>()

  #place(place: PartialPlace): string {
    const [name] = place.names
    const at = middleOf((place.geometry ?? null) as Geometry | null) as Position | null
    const known = name && this.#found.find(name.toponym, at)
    if (known) {
      const there = this.places.get(known.id)
      if (there) this.places.set(known.id, joined(there, place))
      return known.id
    }
    const id = this.ids.take(place.id, name?.toponym, 'place')
    if (name) this.#found.add(name.toponym, at, id)
    this.places.set(id, { ...place, id })
    return id
  }

  #person(id: string, person: PartialPerson | undefined): string {
    const name = person?.name ?? { en: id }
    const key = Object.values(name)[0] ?? id
    const known = this.#persons.get(key)
    if (known !== undefined) return known
    const own = this.ids.take(id, key, 'person')
    this.#persons.set(key, own)
    this.people.set(own, { id: own, name })
    return own
  }

  add({ file, life: read }: Part, lang: string): void {
    const life = inLanguage(read, lang)
    const spot = (id: string) => ({ file, spot: life.found?.get(id) ?? '' })
    const places = new Map<string, string>()
    for (const place of life.places.values()) {
      const id = this.#place(place)
      places.set(place.id, id)
      if (!this.from.has(id)) this.from.set(id, spot(place.id))
    }
    const works = new Map<string, string>()
    for (const source of life.sources.values()) {
      const title = source.title ?? source.id
      const id = this.#works.get(title) ?? this.ids.take(source.id, title, 'source')
      this.#works.set(title, id)
      works.set(source.id, id)
      if (!this.sources.has(id)) this.sources.set(id, { ...source, id })
    }
    const placed = (id: string | undefined) => (id === undefined ? undefined : places.get(id))
    const told = <T extends PartialTold>(item: T, kind: string): T => {
      const id = this.ids.take(item.id, null, kind)
      this.from.set(id, spot(item.id))
      const cited = item.sources?.map((each) => ({ ...each, source: works.get(each.source) ?? each.source }))
      const who = item.who?.map((each) => this.#person(each, life.people?.get(each)))
      return { ...item, id, ...(cited && { sources: cited }), ...(who && { who }) }
    }
    for (const each of life.stays) this.stays.push({ ...told(each, 'stay'), place: placed(each.place) })
    for (const each of life.events) this.events.push({ ...told(each, 'event'), place: placed(each.place) })
    for (const each of life.journeys) {
      const via = each.via?.flatMap((id) => placed(id) ?? [])
      this.journeys.push({ ...told(each, 'journey'), from: placed(each.from), to: placed(each.to), ...(via && { via }) })
    }
    for (const [id, place] of this.places) {
      const within = place.within === undefined ? undefined : (places.get(place.within) ?? place.within)
      const names = place.names.map((name) => ({
        ...name,
        ...(name.sources && { sources: name.sources.map((each) => ({ ...each, source: works.get(each.source) ?? each.source })) }),
      }))
      this.places.set(id, { ...place, names, ...(within !== undefined && this.places.has(within) ? { within } : { within: undefined }) })
    }
  }
} // prettier-ignore

/** The files as one, in the language asked for or that each tells of itself. */
export function merged(parts: readonly Part[], { lang }: Pick<ComposeOptions, 'lang'>): Merged {
  const merging = new Merging()
  merging.lang = lang ?? parts[0]?.life.language ?? 'en'
  for (const part of parts) merging.add(part, lang ?? part.life.language ?? 'en')
  return merging
}
