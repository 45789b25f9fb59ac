import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { isoFromDay } from '../core/calendar/day'
import { whenOf } from '../core/calendar/edtf'
import { nameToday } from '../core/itinerary/names'
import type { Citation, Journey, Life, LifeEvent, Place, Stay } from '../core/life/model'
import type { Format } from './format'

/**
 * Flat properties that any GIS reads; every feature has all of them, so that a table has no holes.
 * Dates: `when` is EDTF as recorded, `start` and `end` are its outer bounds. Lists are joined by ";".
 */
interface FlatProperties {
  feature: 'place' | 'stay' | 'journey' | 'event'
  id: string
  who: string | null
  when: string | null
  start: string | null
  end: string | null
  title_en: string | null
  title_ru: string | null
  kind: string | null
  certainty: string | null
  route: string | null
  modes: string | null
  place: string | null
  sources: string
  name_en: string | null
  name_ru: string | null
  precision: string | null
}

const joined = (parts: readonly string[]) => [...new Set(parts)].join(';')
const sourcesOf = (citations: readonly Citation[]) => joined(citations.map((c) => c.source))
/** Null where a date is open on that side. */
const isoOrNull = (day: number) => (Number.isFinite(day) ? isoFromDay(day) : null)

function namesOf(
  place: Place | undefined,
): Pick<FlatProperties, 'name_en' | 'name_ru' | 'precision'> {
  if (!place) return { name_en: null, name_ru: null, precision: null }
  return {
    name_en: nameToday(place, 'en').toponym,
    name_ru: nameToday(place, 'ru').toponym,
    precision: place.precision,
  }
}

function feature(
  geometry: Geometry,
  properties: FlatProperties,
): Feature<Geometry, FlatProperties> {
  return { type: 'Feature', id: properties.id, geometry, properties }
}

function placeFeature(place: Place) {
  return feature(place.geometry, {
    feature: 'place',
    id: place.id,
    who: null,
    when: null,
    start: null,
    end: null,
    title_en: nameToday(place, 'en').toponym,
    title_ru: nameToday(place, 'ru').toponym,
    kind: place.kind,
    certainty: null,
    route: null,
    modes: null,
    place: place.id,
    sources: sourcesOf(place.names.flatMap((name) => name.sources)),
    ...namesOf(place),
  })
}

function told(item: Stay | Journey | LifeEvent) {
  const { outer } = whenOf(item.when)
  return {
    id: item.id,
    who: joined(item.who),
    when: item.when,
    start: isoOrNull(outer[0]),
    end: isoOrNull(outer[1]),
    title_en: item.title.en,
    title_ru: item.title.ru,
    certainty: item.certainty,
    sources: sourcesOf(item.sources),
  }
}

function placedFeature(kind: 'stay' | 'event', item: Stay | LifeEvent, life: Life) {
  const place = life.places.get(item.place)
  if (!place) throw new RangeError(`${item.id}: no place "${item.place}"`)
  return feature(place.geometry, {
    feature: kind,
    ...told(item),
    kind: item.kind,
    route: null,
    modes: null,
    place: item.place,
    ...namesOf(place),
  })
}

function journeyFeature(journey: Journey) {
  return feature(
    { type: 'LineString', coordinates: journey.line },
    {
      feature: 'journey',
      ...told(journey),
      kind: null,
      route: journey.route,
      modes: joined(journey.modes),
      place: null,
      ...namesOf(undefined),
    },
  )
}

export const geojson: Format = {
  id: 'geojson',
  label: 'GeoJSON',
  extensions: ['geojson', 'json'],
  mediaType: 'application/geo+json',
  write(life) {
    const collection: FeatureCollection<Geometry, FlatProperties> = {
      type: 'FeatureCollection',
      features: [
        ...[...life.places.values()].map(placeFeature),
        ...life.stays.map((stay) => placedFeature('stay', stay, life)),
        ...life.journeys.map(journeyFeature),
        ...life.events.map((event) => placedFeature('event', event, life)),
      ],
    }
    return JSON.stringify(collection) + '\n'
  },
}
