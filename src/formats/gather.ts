import type { Geometry } from 'geojson'
import type { FoundRow } from './csv/cells'
import { checkSwapped } from './check-swapped'
import { FEATURES, type FeatureKind } from './csv/columns'
import { Ids } from './ids'
import type {
  PartialEvent,
  PartialJourney,
  PartialLife,
  PartialPlace,
  PartialSource,
  PartialStay,
} from './partial-life'
import { readPlace } from './read-place'
import { readEvent, readJourney, readStay } from './read-told'
import type { Where } from './reading'

/** A feature as a file has it. */
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

  /** A table without its places still says where things happened: each makes its own place. */
  #placesOfHappenings(): void {
    for (const { found, item } of this.#happened) {
      const { row, geometry, where } = found
      if (geometry === null || (item.place !== undefined && this.#places.has(item.place))) continue
      const title = { title_en: row.name_en ?? row.title_en, title_ru: row.name_ru ?? row.title_ru }
      const id = this.#ids.take(item.place, title.title_en ?? title.title_ru, 'place')
      this.#where.set(id, where)
      this.#places.set(
        id,
        readPlace({ ...title, precision: row.precision ?? null }, geometry, id, where),
      )
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
      sources: new Map((more.sources ?? []).map((source) => [source.id, source])),
    }
    checkSwapped(life, (id) => this.#where.get(id))
    return life
  }
}
