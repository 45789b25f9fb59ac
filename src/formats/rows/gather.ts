import type { Geometry } from 'geojson'
import type { Text } from '../../core/life/model'
import { EVENT_KINDS, PLACE_KINDS } from '../../core/life/vocabulary'
import type { FoundRow } from '../csv/cells'
import { checkSwapped } from './check-swapped'
import { FEATURES, type FeatureKind } from '../csv/columns'
import { Ids } from './ids'
import type { PartialEvent, PartialJourney, PartialLife, PartialPerson, PartialPlace, PartialSource, PartialStay } from '../partial-life' // prettier-ignore
import { readPlace } from './read-place'
import { readEvent, readJourney, readStay } from './read-told'
import { isRussian, middleOf, ofPlace, oneOf, reportLeft, saidOf, spotOf, withSaid, words } from './row-parts' // prettier-ignore
import type { Where } from './reading'
import { PlacesFound } from '../table/places-found'
import type { End, ForeignRow } from '../table/row'
import { Works } from './works'

/** A feature as a file of ours has it. */
export interface Found {
  row: FoundRow
  geometry: Geometry | null
  where: Where
}

/** What a row says it is; else what its geometry makes of it. */
function kindOf({ row, geometry, where }: Found): FeatureKind {
  const said = FEATURES.find((kind) => kind === row.feature)
  if (said) return said
  if (row.feature) {
    const message = `"${row.feature}" is none of ${FEATURES.join(', ')}; taken by its geometry.`
    where.problems.error(where.file, where.at('feature'), 'schema', message, {
      expected: FEATURES.join(', '),
      received: row.feature,
    })
  }
  if (geometry?.type === 'LineString') return 'journey'
  // What is dated happened; the place where it did is made of it.
  return row.when || row.start ? 'event' : 'place'
}

/** A life out of flat features, of whatever file; collects them one by one. */
export class Gathering {
  readonly #ids = new Ids()
  readonly #where = new Map<string, Where>()
  readonly #places = new Map<string, PartialPlace>()
  readonly #stays: PartialStay[] = []
  readonly #journeys: PartialJourney[] = []
  readonly #events: PartialEvent[] = []
  /** Where things happened that name a place: it may come later, or not at all. */
  readonly #happened: { found: Found; item: PartialStay | PartialEvent }[] = []
  readonly #found = new PlacesFound()
  /** Places by the ids that the file itself gives them: journeys may name those. */
  readonly #given = new Map<string, string>()
  /** Those that a row of what happened there calls by a name. */
  readonly #named = new Set<string>()
  readonly #people = new Map<string, PartialPerson>()
  readonly #works: Works

  constructor(file = '') {
    this.#works = new Works(this.#ids, file)
  }

  /** An id of its own for a feature: the given one, if it is free. */
  take(
    given: string | null | undefined,
    name: string | null | undefined,
    kind: FeatureKind,
    where: Where,
  ): string {
    if (given && this.#ids.has(given)) {
      const message = `the id "${given}" is used twice in this file; give this one another.`
      where.problems.error(where.file, where.at('id'), 'duplicate-id', message, { id: given })
    }
    const id = this.#ids.take(given, name, kind)
    if (given && given !== id && !this.#ids.has(given)) {
      const message = `"${given}" is no id here (a-z, 0-9 and single hyphens); it becomes "${id}".`
      where.problems.warning(where.file, where.at('id'), 'id-changed', message, {
        id: given,
        to: id,
      })
    }
    this.#where.set(id, where)
    return id
  }

  addPlace(place: PartialPlace): void {
    this.#places.set(place.id, place)
  }

  add(found: Found): void {
    const kind = kindOf(found)
    const { row, geometry, where } = found
    const id = this.take(row.id, row.title_en ?? row.title_ru, kind, where)
    if (kind === 'place') this.addPlace(readPlace(row, geometry, id, where))
    else if (kind === 'journey') this.#journeys.push(readJourney(row, geometry, id, where))
    else if (kind === 'stay') {
      const item = readStay(row, id, where)
      this.#stays.push(item)
      this.#happened.push({ found, item })
    } else {
      const item = readEvent(row, id, where)
      this.#events.push(item)
      this.#happened.push({ found, item })
    }
  }

  #person(name: string): string {
    const known = this.#people.get(name)
    if (known) return known.id
    const id = this.#ids.take(null, name, 'person')
    this.#people.set(name, { id, name: words(name) })
    return id
  }

  /** The place of that name there: one that is known, or a new one; null where nothing is said of it. */
  #placeOf(name: string | undefined, geometry: Geometry | null, where: Where, row: FoundRow = {}) {
    if (name === undefined && !geometry) return undefined
    const at = middleOf(geometry)
    const known = name === undefined ? null : this.#found.find(name, at)
    if (known) {
      // What is no geometry is said, and not by the first row of the place only.
      if (geometry && !at) readPlace({}, geometry, known.id, where)
      const place = this.#places.get(known.id)
      if (place && known.isNowFound) {
        const read = readPlace({}, geometry, known.id, where)
        this.#places.set(known.id, { ...place, geometry: read.geometry })
      }
      return known.id
    }
    const id = this.take(row.id, name ?? null, 'place', where)
    if (name !== undefined) this.#found.add(name, at, id)
    const named = isRussian(name ?? '') ? { title_ru: name } : { title_en: name }
    this.addPlace(readPlace({ ...row, ...named }, geometry, id, where))
    return id
  }

  /** What another row says of a place, once. */
  #note(id: string, said: Text): void {
    const place = this.#places.get(id)
    if (place && Object.keys(said).length > 0)
      this.#places.set(id, { ...place, note: withSaid(place.note, said) }) // prettier-ignore
  }

  #endOf({ name, at }: End, where: Where): string | undefined {
    return (
      this.#given.get(name) ?? this.#placeOf(name, at && { type: 'Point', coordinates: at }, where)
    )
  }

  /** A row of anybody's table: a journey, something that happened, or a place, as it tells. */
  addForeign({ row, geometry, people, works, isDated, journey }: ForeignRow, where: Where): void {
    const name = row.name_en ?? row.name_ru ?? undefined
    const title = row.title_en ?? row.title_ru ?? name
    const more = {
      ...(people.length > 0 && { who: people.map((each) => this.#person(each)) }),
      ...(works.length > 0 && { sources: works.map((each) => this.#works.cite(each)) }),
    }
    if (journey || geometry?.type === 'LineString') {
      const [from, to] = journey
        ? [this.#endOf(journey.from, where), this.#endOf(journey.to, where)]
        : []
      const shown = title ?? (journey ? `${journey.from.name} → ${journey.to.name}` : null)
      const line = geometry?.type === 'LineString' ? geometry : null
      const id = this.take(row.id, shown, 'journey', where)
      const titled = isRussian(shown ?? '') ? { title_ru: shown } : { title_en: shown }
      const item = readJourney({ ...row, ...titled }, line, id, where)
      this.#journeys.push({ ...item, ...more, ...(from && { from }), ...(to && { to }) })
      return
    }
    // What is dated, or about somebody, happened; the place where it did is made of it.
    if (!isDated && people.length === 0) {
      const kind = oneOf(PLACE_KINDS, row.kind)
      const bare = { ...row, text_en: null, text_ru: null, note_en: null, note_ru: null }
      const id = this.#placeOf(name ?? title, geometry, where, { ...bare, kind })
      const said = saidOf(row, name)
      if (id !== undefined && row.id) this.#given.set(row.id, id)
      if (id !== undefined) this.#note(id, said)
      else reportLeft(said, where)
      const place = id === undefined ? undefined : this.#places.get(id)
      if (place && more.sources && place.names.length > 0) {
        const names = place.names.map((each) => ({
          ...each,
          sources: each.sources ?? more.sources,
        }))
        this.#places.set(place.id, { ...place, names })
      }
      return
    }
    // What has coordinates is somewhere, and called so; a title alone is no place.
    const placeName = name ?? (geometry ? title : undefined) ?? undefined
    const place = this.#placeOf(placeName, geometry, where, ofPlace(row))
    const id = this.take(row.id, title, 'event', where)
    const item = readEvent({ ...row, place: null, kind: oneOf(EVENT_KINDS, row.kind) }, id, where)
    this.#events.push({ ...item, ...more, ...(place && { place }) })
  }

  /** A table without its places still says where things happened: each makes its own place, of all that its rows tell of it. */
  #placesOfHappenings(): void {
    const given = new Set(this.#places.keys())
    for (const { found, item } of this.#happened) {
      const { row, geometry, where } = found
      if (item.place !== undefined && given.has(item.place)) continue
      const named = { title_en: row.name_en, title_ru: row.name_ru }
      const isNamed = Boolean(row.name_en ?? row.name_ru)
      const made = item.place === undefined ? undefined : this.#places.get(item.place)
      if (geometry === null && !isNamed) continue
      // What happened there is its name only as long as no row names it.
      const titles = isNamed ? named : { title_en: row.title_en, title_ru: row.title_ru }
      const id = made?.id ?? this.#ids.take(item.place, titles.title_en ?? titles.title_ru, 'place')
      const read = readPlace({ ...titles, precision: row.precision ?? null }, geometry, id, where)
      const isBetter = isNamed && !this.#named.has(id)
      if (isNamed) this.#named.add(id)
      if (!made) this.#where.set(id, where)
      this.#places.set(id, { ...read, ...made, geometry: made?.geometry ?? read.geometry, ...((isBetter || !made) && { names: read.names }) }) // prettier-ignore
      item.place = id
    }
  }

  #checkReferences(): void {
    const check = (id: string, field: string, to: string | undefined) => {
      const where = this.#where.get(id)
      if (to === undefined || !where || this.#places.has(to)) return
      const message = `refers to the place "${to}", which is not in this file; add it or correct the id.`
      where.problems.error(where.file, where.at(field), 'dangling-reference', message, { id: to })
    }
    for (const { id, within } of this.#places.values()) check(id, 'within', within)
    for (const { id, place } of [...this.#stays, ...this.#events]) check(id, 'place', place)
    for (const { id, from, to, via } of this.#journeys) {
      check(id, 'from', from)
      check(id, 'to', to)
      for (const place of via ?? []) check(id, 'via', place)
    }
  }

  /** All of it, checked as a whole. */
  life(
    more: { title?: PartialLife['title']; sources?: readonly PartialSource[] } = {},
  ): PartialLife {
    this.#placesOfHappenings()
    this.#checkReferences()
    const life: PartialLife = {
      ...(more.title && { title: more.title }),
      places: this.#places,
      stays: this.#stays,
      journeys: this.#journeys,
      events: this.#events,
      ...(this.#people.size > 0 && {
        people: new Map([...this.#people.values()].map((person) => [person.id, person])),
      }),
      sources: new Map(
        [...(more.sources ?? []), ...this.#works.all()].map((source) => [source.id, source]),
      ),
    }
    life.found = new Map([...this.#where].map(([id, { at }]) => [id, spotOf(at(''))]))
    checkSwapped(life, (id) => this.#where.get(id))
    return life
  }
}
