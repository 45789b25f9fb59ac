import { distanceKm } from '../../core/geo/distance'
import type { LifeTexts } from '../../core/life/draft'
import type { Person, Position } from '../../core/life/model'
import { parseWhen } from '../../core/time/edtf'
import { isoFromDay, dayFromIso, type Day } from '../../core/time/day'
import { slug } from '../rows/ids'
import type { PartialTold } from '../partial-life'
import { Citing } from './cite'
import { Finishing, type UnplacedFeature } from './finish'
import { greatCircle } from '../../core/geo/great-circle'
import { merged as mergedOf, type Merged } from './merge'
import type { ComposeOptions, Part, Remark } from './options'
import { locate, type Lookup } from './locate'
import { placeEnds } from './ends'
import { fillBetween, stopsToStays } from './stops'

export type { ComposeOptions, Part, Remark } from './options'
export type { Lookup } from './locate'

/** A life that was made of files, as the texts of its folder, and what was done to make it. */
export interface Composed {
  id: string
  texts: Required<LifeTexts>
  remarks: Remark[]
  /** The names that had no coordinates, and where they were placed. */
  lookups: Lookup[]
  counts: { places: number; unplaced: number; stays: number; journeys: number; events: number }
}

const stem = (file: string) => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]+$/, '')
const isRussian = (text: string) => /\p{Script=Cyrillic}/u.test(text)

const pointOf = (merged: Merged, id: string | undefined): Position | null => {
  const geometry = id === undefined ? undefined : merged.places.get(id)?.geometry
  if (!geometry) return null
  return geometry.type === 'Point' ? geometry.coordinates : (geometry.coordinates[0]?.[0] ?? null)
}

type Dated<T> = T & { when: string }

/** What has a date; the rest is left, named, and its words stay with its place. */
function dated<T extends PartialTold & { place?: string; from?: string }>(items: readonly T[], merged: Merged, remarks: Remark[]): Dated<T>[] {
  return items.flatMap((item) => {
    if (item.when !== undefined) return [{ ...item, when: item.when }]
    const words = [item.title, item.text, item.note].flatMap((text) => Object.entries(text ?? {}))
    const said = words.map(([, text]) => text).join('. ')
    const place = merged.places.get(item.place ?? item.from ?? '')
    if (place && said) {
      const tag = words[0]?.[0] ?? 'en'
      const note = { ...place.note, [tag]: [place.note?.[tag], said].filter(Boolean).join('\n') }
      merged.places.set(place.id, { ...place, note })
    }
    remarks.push({ code: 'left-undated', values: { id: said.slice(0, 80) || item.id } })
    return []
  })
} // prettier-ignore

/** Days from 1970 to a year of more than four figures, which no life is dated by. */
const FARTHEST = 2_900_000

/** The first and last day that anything names, for a life of which birth and death are not told. */
function span(items: readonly { when: string }[], today: string): [string, string] {
  const days = items.flatMap(({ when }): Day[] => {
    const parsed = parseWhen(when)
    return parsed.ok ? parsed.when.outer.filter((day) => Math.abs(day) < FARTHEST) : []
  })
  const first = days.reduce((a, b) => Math.min(a, b), Infinity)
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity)
  if (days.length === 0) return [today, today]
  return [isoFromDay(first), isoFromDay(last)]
}

/** Who is told of: those whom the files name, else whoever the reader says, else the title. */
function peopleOf(merged: Merged, o: ComposeOptions, title: string, remarks: Remark[]) {
  if (merged.people.size === 0) {
    const name = o.person ?? title
    const id = merged.ids.take(null, name, 'person')
    merged.people.set(id, { id, name: { [isRussian(name) ? 'ru' : (o.lang ?? 'en')]: name } })
    if (o.person === undefined) remarks.push({ code: 'person-assumed', values: { name } })
  }
  // Somebody without a name is somebody all the same, and needs a word to be known by.
  return [...merged.people.values()].map((person) =>
    Object.values(person.name).some((name) => name.trim() === '')
      ? { ...person, name: { [o.lang ?? 'en']: `? (${person.id})` } }
      : person,
  )
}

function languagesOf(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (
      ['title', 'text', 'note', 'name', 'routeNote'].includes(key) &&
      typeof inner === 'object' &&
      inner !== null
    ) {
      for (const tag of Object.keys(inner)) found.add(tag)
    } else languagesOf(inner, found)
  }
}

/** Items between two words of how far it is. */
const TOLD_EVERY = 500

/**
 * One life out of one or many files, whatever they are. What a life needs and no file says is the
 * least that can be said, and named in `remarks`; nothing is certain that the files do not call so.
 * A place that nobody could place has no geometry, and stays. `progress` is told from 0 to 1 how far
 * it is, by phases that take about so long for a table of 20,000 rows.
 */
export function composeLife(parts: readonly Part[], o: ComposeOptions, progress: (share: number) => void = () => undefined): Composed {
  const remarks: Remark[] = []
  const merged = mergedOf(parts, o)
  progress(0.2)
  const [first] = parts
  const titles = parts.flatMap(({ life }) => (life.title ? Object.values(life.title) : []))
  const title = o.title ?? titles.find((each) => each.trim() !== '') ?? stem(first?.file ?? 'life')
  const lang = o.lang ?? first?.life.language ?? (isRussian(title) ? 'ru' : 'en')
  const people = peopleOf(merged, o, title, remarks)
  const who = people[0]?.id ?? ''
  placeEnds(merged)
  const lookups = locate(merged, o, remarks)
  for (const { id } of people) {
    const has = (items: readonly PartialTold[]) => items.some((item) => (item.who ? item.who.includes(id) : id === who))
    if (has(merged.stays)) continue
    if (has(merged.journeys)) fillBetween(merged, id, remarks)
    else stopsToStays(merged, id, o, remarks)
  }
  progress(0.4)
  const citing = new Citing(merged, lang)
  const finishing = new Finishing(merged, citing, { lang, who })
  const known = <T extends { place?: string }>(item: T): item is T & { place: string } => item.place !== undefined
  const [stays, events, ways] = [
    dated(merged.stays, merged, remarks),
    dated(merged.events, merged, remarks),
    dated(merged.journeys, merged, remarks),
  ]
  for (const { id, title: said } of [...stays, ...events].filter((item) => !known(item))) {
    remarks.push({ code: 'left-unplaced', values: { id: Object.values(said ?? {})[0] ?? id } })
  }
  const journeys = ways.flatMap((journey, i) => {
    if (i % TOLD_EVERY === 0) progress(0.4 + (0.3 * i) / ways.length)
    const [a, b] = [pointOf(merged, journey.from), pointOf(merged, journey.to)]
    const { from, to } = journey
    const line = journey.line ?? (a && b && (distanceKm(a, b) > 0 ? greatCircle(a, b) : null))
    if (from === undefined || to === undefined || (a && b && !line)) {
      remarks.push({ code: 'left-unplaced', values: { id: Object.values(journey.title ?? {})[0] ?? journey.id } })
      return []
    }
    return [finishing.journey({ ...journey, from, to }, line || null, journey.line !== undefined)]
  })
  progress(0.7)
  const doneStays = stays.filter(known).map((stay) => finishing.stay(stay))
  const doneEvents = events.filter(known).map((event) => finishing.event(event))
  const places: UnplacedFeature[] = [...merged.places.values()].map((place) => finishing.place(place))
  const all = [...doneStays, ...doneEvents, ...journeys.map(({ properties }) => properties)]
  if (all.length === 0) remarks.push({ code: 'nothing-dated', values: {} })
  const subjects = people.map((person): Person => {
    const own = all.filter((item) => item.who.includes(person.id))
    const [from, to] = span(own.length > 0 ? own : all, o.today)
    merged.from.set(person.id, { file: first?.file ?? '', spot: '' })
    return { ...person, birth: `../${from}`, death: `${to}/..`, sources: [{ ...citing.ofFile(person.id), basis: 'inferred' }] }
  })
  if (finishing.kindless > 0) remarks.push({ code: 'kinds-assumed', values: { n: finishing.kindless } })
  if (finishing.modeless > 0) remarks.push({ code: 'mode-unknown', values: { n: finishing.modeless } })
  if (finishing.straight > 0) remarks.push({ code: 'journeys-straight', values: { n: finishing.straight } })
  progress(0.85)
  const tags = new Set([lang])
  languagesOf([subjects, places, doneStays, doneEvents, journeys], tags)
  const id = slug(title).slice(0, 60) || 'life'
  const today = dayFromIso(o.today) === null ? '2000-01-01' : o.today
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  return {
    id,
    remarks,
    lookups,
    counts: {
      places: places.length,
      unplaced: places.filter(({ geometry }) => geometry === null).length,
      stays: doneStays.length,
      journeys: journeys.length,
      events: doneEvents.length,
    },
    texts: {
      'life.json': json({
        version: 1, id, languages: [...tags], title: { [lang]: title }, subjects, chapters: [], gaps: [],
        edition: { number: '1', date: today },
      }),
      'sources.json': json({ sources: citing.sources() }),
      'places.geojson': json({ type: 'FeatureCollection', features: places }),
      'stays.json': json({ stays: doneStays }),
      'journeys.geojson': json({ type: 'FeatureCollection', features: journeys }),
      'events.json': json({ events: doneEvents }),
    },
  }
} // prettier-ignore
