import type { Geometry } from 'geojson'
import { isoFromDay } from '../../core/time/day'
import { whenOf } from '../../core/time/edtf'
import { bare } from '../csv/cells'
import { EMPTY_ROW, type FeatureKind, type Row } from '../csv/columns'
import { nameOf } from './names'
import type {
  PartialEvent,
  PartialJourney,
  PartialLife,
  PartialName,
  PartialPlace,
  PartialStay,
  PartialTold,
} from '../partial-life'

/** A feature of a flat format: its row, and where it is drawn. */
export interface Flat {
  row: Row
  geometry: Geometry | null
}

const joined = (parts: readonly string[] | undefined) =>
  parts && parts.length > 0 ? parts.join(';') : null
/** Each member once: a work that is cited twice is one source. */
const joinedOnce = (parts: readonly string[] | undefined) => joined([...new Set(parts)])
/** Null where a date is open on that side. */
const isoOrNull = (day: number) => (Number.isFinite(day) ? isoFromDay(day) : null)
const figure = (n: number | undefined) => (n === undefined ? null : String(n))
const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

/** One order of keys, whoever made the name: the same life is the same text. */
const inOrder = (name: PartialName): PartialName =>
  bare({
    toponym: name.toponym,
    lang: name.lang,
    status: name.status,
    when: name.when,
    namedAfter: name.namedAfter,
    sources: name.sources,
  })

function bounds(when: string | undefined): Pick<Row, 'when' | 'start' | 'end'> {
  if (when === undefined) return { when: null, start: null, end: null }
  const { outer } = whenOf(when)
  return { when, start: isoOrNull(outer[0]), end: isoOrNull(outer[1]) }
}

function placed(place: PartialPlace | undefined): Pick<Row, 'name_en' | 'name_ru' | 'precision'> {
  return {
    name_en: place ? nameOf(place, 'en') : null,
    name_ru: place ? nameOf(place, 'ru') : null,
    precision: place?.precision ?? null,
  }
}

function placeRow(place: PartialPlace): Row {
  return {
    ...EMPTY_ROW,
    feature: 'place',
    id: place.id,
    title_en: nameOf(place, 'en'),
    title_ru: nameOf(place, 'ru'),
    kind: place.kind ?? null,
    place: place.id,
    sources: joinedOnce(place.names.flatMap((name) => name.sources ?? []).map((c) => c.source)),
    ...placed(place),
    note_en: place.note?.en ?? null,
    note_ru: place.note?.ru ?? null,
    within: place.within ?? null,
    territory: place.territory ?? null,
    radius_km: figure(place.radiusKm),
    located: place.located?.by ?? null,
    located_id: figure(place.located?.id),
    located_note_en: place.located?.note?.en ?? null,
    located_note_ru: place.located?.note?.ru ?? null,
    uri: place.uri ?? null,
    authorities: json(place.authorities),
    attested: joined(place.attested),
    names: json(place.names.map(inOrder)),
  }
}

function toldRow(feature: FeatureKind, item: PartialTold): Row {
  return {
    ...EMPTY_ROW,
    feature,
    id: item.id,
    who: joined(item.who),
    ...bounds(item.when),
    title_en: item.title?.en ?? null,
    title_ru: item.title?.ru ?? null,
    certainty: item.certainty ?? null,
    sources: joinedOnce(item.sources?.map((citation) => citation.source)),
    text_en: item.text?.en ?? null,
    text_ru: item.text?.ru ?? null,
    note_en: item.note?.en ?? null,
    note_ru: item.note?.ru ?? null,
    when_old_style: item.whenOldStyle ?? null,
    calendar: item.calendar ?? null,
    weight: figure(item.weight),
    sensitive: item.sensitive === undefined ? null : String(item.sensitive),
    citations: json(item.sources),
    alternatives: json(item.alternatives),
  }
}

function placedFlat(kind: 'stay' | 'event', item: PartialStay | PartialEvent, life: PartialLife) {
  const place = item.place === undefined ? undefined : life.places.get(item.place)
  const row = {
    ...toldRow(kind, item),
    kind: item.kind ?? null,
    place: item.place ?? null,
    ...placed(place),
  }
  return { row, geometry: place?.geometry ?? null }
}

function journeyFlat(journey: PartialJourney): Flat {
  const { line } = journey
  const row = {
    ...toldRow('journey', journey),
    route: journey.route ?? null,
    modes: joinedOnce(journey.modes),
    from: journey.from ?? null,
    to: journey.to ?? null,
    via: joined(journey.via),
    exactness_km: figure(journey.exactnessKm),
    route_note_en: journey.routeNote?.en ?? null,
    route_note_ru: journey.routeNote?.ru ?? null,
    legs: joined(
      journey.legs?.map(({ mode, to, route }) => [mode, to, route].filter(Boolean).join(':')),
    ),
  }
  return { row, geometry: line ? { type: 'LineString', coordinates: line } : null }
}

/** Everything of a life as flat features: places, stays, journeys, events, in their order. */
export function flatten(life: PartialLife): Flat[] {
  return [
    ...[...life.places.values()].map((place) => ({
      row: placeRow(place),
      geometry: place.geometry ?? null,
    })),
    ...life.stays.map((stay) => placedFlat('stay', stay, life)),
    ...life.journeys.map(journeyFlat),
    ...life.events.map((event) => placedFlat('event', event, life)),
  ]
}
