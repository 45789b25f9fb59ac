import type { Geometry } from 'geojson'
import { wrapLongitude } from '../../core/geo/unwrap'
import { textIn } from '../../core/life/text'
import { bare } from '../csv/cells'
import type { Format } from '../format'
import { AAT, BROADER, CONTEXT, FEATURE_CLASS, OWN, WEB_ADDRESS } from './linked-places-terms'
import { linkedWhen } from './linked-places-when'
import { nameOf } from '../rows/names'
import type { Cited, PartialLife, PartialName, PartialPlace, PartialSource } from '../partial-life'

/** Author, title and year: what a reader needs to find the work. */
function labelOf({ author, title, year, id }: PartialSource): string {
  const work = [author, title ?? id].filter(Boolean).join(', ')
  return year === undefined || work.endsWith(`(${year})`) ? work : `${work} (${year})`
}

/** With `source`, `locator` and `basis` beside what the format knows, so that nothing is lost. */
function citation(cited: Cited, { sources }: PartialLife) {
  const source = sources.get(cited.source) ?? { id: cited.source }
  const { url, year } = source
  return {
    label: [labelOf(source), cited.locator].filter(Boolean).join(', '),
    ...(/^-?\d+$/.test(String(year)) && { year: String(year) }),
    '@id': url !== undefined && WEB_ADDRESS.test(url) ? url : OWN + cited.source,
    ...cited,
  }
}

function naming(name: PartialName, life: PartialLife) {
  const { toponym, lang, status, when, namedAfter, sources } = name
  return bare({
    toponym,
    lang,
    status,
    namedAfter,
    when: when === undefined ? undefined : linkedWhen([when]),
    citations: sources?.map((cited) => citation(cited, life)),
  })
}

const degrees = (longitude: number) =>
  Math.abs(longitude) <= 180 ? longitude : +wrapLongitude(longitude).toFixed(7)

/** Within 180 degrees, with where the coordinates come from. */
function drawn({ geometry, located }: PartialPlace) {
  if (!geometry) return null
  const at = ([lon, lat]: [number, number]): [number, number] => [degrees(lon), lat]
  const shape: Geometry =
    geometry.type === 'Point'
      ? { type: 'Point', coordinates: at(geometry.coordinates) }
      : { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(at)) }
  if (!located) return shape
  const label = located.note ? textIn(located.note, 'en', []).text : located.by
  const entry = located.id === undefined ? {} : { '@id': `gn:${located.id}` }
  return { ...shape, citations: [{ label, ...entry, located }] }
}

/** The dates that a life ties to each place: of its stays and events there, of journeys from and to it. */
function datesByPlace(life: PartialLife): Map<string, Set<string>> {
  const dates = new Map<string, Set<string>>()
  const add = (place: string | undefined, when: string | undefined) => {
    if (place === undefined || when === undefined) return
    dates.set(place, (dates.get(place) ?? new Set()).add(when))
  }
  for (const place of life.places.values())
    for (const when of place.attested ?? []) add(place.id, when)
  for (const { place, when } of [...life.stays, ...life.events]) add(place, when)
  for (const { from, via, to, when } of life.journeys) {
    for (const place of new Set([from, ...(via ?? []), to])) add(place, when)
  }
  return dates
}

function typed({ kind }: PartialPlace) {
  if (kind === undefined) return []
  const identifier = AAT[kind]
  return [
    { ...(identifier && { identifier }), label: kind, sourceLabels: [{ label: kind, lang: 'en' }] },
  ]
}

/** What other gazetteers call the place. */
function linked({ located, authorities = {} }: PartialPlace) {
  const { geonames, wikidata, tgn } = authorities
  const number = located?.by === 'geonames' ? located.id : geonames
  const links = [
    number !== undefined && `gn:${number}`,
    wikidata !== undefined && `wd:${wikidata}`,
    tgn !== undefined && `tgn:${tgn}`,
  ].flatMap((identifier) => (identifier ? [{ type: 'closeMatch', identifier }] : []))
  return links.length > 0 ? { links } : {}
}

/** The pictures of a place, by their names in the life's folder of pictures. */
function depicted(id: string, { media = [] }: PartialLife) {
  const own = media.filter(({ of }) => of.includes(id))
  if (own.length === 0) return {}
  return {
    depictions: own.map(({ file, alt, credit, licence }) => ({
      '@id': `media/${file}`,
      title: `${textIn(alt, 'en', []).text} (${credit})`,
      license: licence,
    })),
  }
}

function feature(place: PartialPlace, dates: ReadonlySet<string>, life: PartialLife) {
  const { id, uri, kind, precision, radiusKm, territory, note, within } = place
  const around = within === undefined ? undefined : life.places.get(within)
  const fclass = kind && FEATURE_CLASS[kind]
  return {
    '@id': uri ?? OWN + id,
    type: 'Feature',
    properties: {
      title: nameOf(place, 'en') ?? id,
      ...(fclass && { fclasses: [fclass] }),
      id,
      precision,
      radiusKm,
      territory,
    },
    when: linkedWhen([...dates]),
    names: place.names.map((name) => naming(name, life)),
    types: typed(place),
    geometry: drawn(place),
    ...linked(place),
    ...(within !== undefined && {
      relations: [
        {
          relationType: BROADER,
          relationTo: around?.uri ?? OWN + within,
          ...(around && { label: `within ${nameOf(around, 'en') ?? within}` }),
        },
      ],
    }),
    ...depicted(id, life),
    ...(note && {
      descriptions: Object.entries(note).map(([lang, value]) => ({ value, lang })),
    }),
  }
}

/**
 * Linked Places: the places of a life as a gazetteer, with names, times and relations. Stays,
 * journeys and events have no room in it; their dates say when each place was part of the life.
 */
export const linkedPlaces: Format = {
  id: 'linked-places',
  label: 'Linked Places',
  extensions: ['jsonld', 'lpf', 'json', 'geojson'],
  mediaType: 'application/ld+json',
  write(life) {
    const dates = datesByPlace(life)
    const collection = {
      type: 'FeatureCollection',
      '@context': CONTEXT,
      ...(life.title && { title: life.title }),
      features: [...life.places.values()].map((place) =>
        feature(place, dates.get(place.id) ?? new Set(), life),
      ),
      ...(life.sources.size > 0 && { sources: [...life.sources.values()] }),
    }
    return Promise.resolve(JSON.stringify(collection) + '\n')
  },
}
