import type { LifeTexts } from '../draft'
import { LIFE_FILES, type LifeFileName } from '../files'
import { parseJson } from '../files/json'
import type { JourneyFeature, LifeEvent, Name, PlaceFeature, Problem, Source, Stay } from '../model'

/** An item as it lies on the desk: whatever it has, and an id. What is wrong with it stays. */
type Loose<T extends { id: string }> = Partial<T> & { id: string }

export type DeskStay = Loose<Stay>
export type DeskEvent = Loose<LifeEvent>
export type DeskSource = Loose<Source>
export type DeskJourney = Omit<Loose<JourneyFeature>, 'properties' | 'geometry'> & {
  /** Null while one of its ends has no coordinates. */
  geometry: JourneyFeature['geometry'] | null
  properties: Partial<JourneyFeature['properties']>
}
export type DeskPlace = Omit<Loose<PlaceFeature>, 'properties' | 'geometry'> & {
  geometry: PlaceFeature['geometry'] | null
  properties: Partial<Omit<PlaceFeature['properties'], 'names'>> & { names?: Name[] }
}

/** The lists of a life's files by what they hold. */
export interface DeskLists {
  sources: readonly DeskSource[]
  places: readonly DeskPlace[]
  stays: readonly DeskStay[]
  journeys: readonly DeskJourney[]
  events: readonly DeskEvent[]
}
export type ListName = keyof DeskLists

/** A life as it is worked on: its files as they are, faults and all. Never changed in place. */
export interface Desk extends DeskLists {
  /** life.json, as it stands. */
  head: Readonly<Record<string, unknown>>
  /** What else the file of a list has at its top: kept as it is, and never looked at. */
  around: Readonly<Partial<Record<LifeFileName, Readonly<Record<string, unknown>>>>>
}

export const FILE_OF: Record<ListName, Exclude<LifeFileName, 'life.json'>> = {
  sources: 'sources.json',
  places: 'places.geojson',
  stays: 'stays.json',
  journeys: 'journeys.geojson',
  events: 'events.json',
}
export const LIST_NAMES = Object.keys(FILE_OF) as ListName[]
const KEYS: Record<ListName, string> = { sources: 'sources', places: 'features', stays: 'stays', journeys: 'features', events: 'events' } // prettier-ignore

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of features, the members that everything here counts on. */
function asItem(value: unknown, list: ListName, n: number): { id: string } | null {
  if (!isRecord(value)) return null
  const id = typeof value.id === 'string' ? value.id : `${list}-${n + 1}`
  if (list !== 'places' && list !== 'journeys') return { ...value, id }
  const properties = isRecord(value.properties) ? value.properties : {}
  return { ...value, id, geometry: value.geometry ?? null, properties } as { id: string }
}

export type OpenedDesk = { ok: true; desk: Desk } | { ok: false; problem: Problem }

const noObject = (file: LifeFileName): Problem => ({
  ...{ code: 'schema', severity: 'error', file, path: '' },
  message: 'needs an object; see geodata/README.md.',
})

/**
 * Lays the files of a life on the desk; refuses only what is no JSON, or no object: nothing of it may
 * be lost.
 */
export function deskOf(texts: LifeTexts): OpenedDesk {
  const values: Partial<Record<LifeFileName, Record<string, unknown>>> = {}
  for (const file of LIFE_FILES) {
    const text = texts[file]
    if (text === undefined) continue
    const parsed = parseJson(file, text)
    if (!parsed.ok) return { ok: false, problem: parsed.problem }
    if (!isRecord(parsed.value)) return { ok: false, problem: noObject(file) }
    values[file] = parsed.value
  }
  const list = <K extends ListName>(name: K): DeskLists[K] => {
    const found = values[FILE_OF[name]]?.[KEYS[name]]
    const items = Array.isArray(found) ? found.flatMap((each, i) => asItem(each, name, i) ?? []) : []
    return items as unknown as DeskLists[K]
  }
  const desk: Desk = {
    head: values['life.json'] ?? {},
    around: values,
    sources: list('sources'),
    places: list('places'),
    stays: list('stays'),
    journeys: list('journeys'),
    events: list('events'),
  }
  return { ok: true, desk }
} // prettier-ignore

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

/** The files again, as they lie on the desk. */
export function textsOf(desk: Desk): Required<LifeTexts> {
  const list = (name: ListName, start: object = {}) =>
    json({ ...start, ...desk.around[FILE_OF[name]], [KEYS[name]]: desk[name] })
  const features = (name: ListName) => list(name, { type: 'FeatureCollection' })
  return {
    'life.json': json(desk.head),
    'sources.json': list('sources'),
    'places.geojson': features('places'),
    'stays.json': list('stays'),
    'journeys.geojson': features('journeys'),
    'events.json': list('events'),
  }
}

/** The languages that the life says it has, one at least. */
export function languagesOf({ head }: Desk): string[] {
  const said: unknown = head.languages
  const found = Array.isArray(said) ? said.filter((each): each is string => typeof each === 'string') : []
  return found.length > 0 ? found : ['en']
} // prettier-ignore

/** People of the life, by id and name. */
export function peopleOf({ head }: Desk): { id: string; name: string }[] {
  const said: unknown = head.subjects
  if (!Array.isArray(said)) return []
  return said.filter(isRecord).flatMap(({ id, name }) => {
    if (typeof id !== 'string') return []
    const first: unknown = isRecord(name) ? Object.values(name)[0] : undefined
    return [{ id, name: typeof first === 'string' ? first : id }]
  })
}
