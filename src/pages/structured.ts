import type { Contemporary, Journey, Life, Person, Place, Source, Tour } from '../core/life/model'
import { LIFE_FILES } from '../core/life/files'
import type { Reader } from '../cards/reader'
import { whenOf } from '../core/time/edtf'
import { isoFromDay } from '../core/time/day'

/** Data of schema.org about what a page tells, for programs that read pages. */
export type Structured = Readonly<Record<string, unknown>>

const CONTEXT = 'https://schema.org'
const WIKIDATA = 'http://www.wikidata.org/entity/'

/** A date as schema.org has it: as coarse as it is known; undefined where it is not certain. */
function dateOf(edtf: string): string | undefined {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : undefined
}

/** The first or last day of a date that is known to the day. */
function dayIn(when: string, end: 'start' | 'end'): string | undefined {
  const bound = whenOf(when)[end]
  const isKnown = bound.precision === 'day' && !bound.approximate && !bound.uncertain
  return isKnown ? isoFromDay(bound.earliest) : undefined
}

const isoOr = (year: number | string | undefined) => (year === undefined ? undefined : String(year))

export function placeData({ words }: Reader, place: Place): Structured {
  const [longitude, latitude] = place.at
  const name = words.placeWords(place.id)?.then
  const others = [...new Set(place.names.map(({ toponym }) => toponym))].filter((one) => one !== name) // prettier-ignore
  const { by, id } = place.located
  const { geonames = by === 'geonames' ? id : undefined, wikidata, tgn } = place.authorities ?? {}
  const same = [
    geonames && `https://sws.geonames.org/${String(geonames)}/`,
    wikidata && WIKIDATA + wikidata,
    tgn && `http://vocab.getty.edu/tgn/${tgn}`,
  ].filter(Boolean)
  return {
    ...{ '@context': CONTEXT, '@type': 'Place', name },
    alternateName: others,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    sameAs: same.length > 1 ? same : same[0],
    containedInPlace: place.within && { '@type': 'Place', name: words.placeWords(place.within)?.then }, // prettier-ignore
  }
}

export function journeyData({ words }: Reader, journey: Journey): Structured {
  const day = whenOf(journey.when).outer[0]
  const stops = [journey.from, ...journey.via, journey.to].map((id, i) => ({
    ...{ '@type': 'ListItem', position: i + 1 },
    item: { '@type': 'Place', name: words.placeName(id, day) },
  }))
  return {
    ...{ '@context': CONTEXT, '@type': 'Trip', name: words.titleOf(journey) },
    description: words.say(journey.text),
    departureTime: dayIn(journey.when, 'start'),
    arrivalTime: dayIn(journey.when, 'end'),
    itinerary: { '@type': 'ItemList', itemListElement: stops },
  }
}

export const personData = ({ words }: Reader, person: Person | Contemporary): Structured => ({
  ...{ '@context': CONTEXT, '@type': 'Person', name: words.say(person.name) },
  alternateName: [
    ...Object.values(person.name).filter((name) => name !== words.say(person.name)),
    ...(person.forms ?? []),
  ],
  birthDate: person.birth && dateOf(person.birth),
  deathDate: person.death && dateOf(person.death),
})

/** Who wrote a work: a name, or a person whom others know too. */
function authorOf({ author, authorAuthorities: ids }: Source) {
  if (!ids) return author
  const same = [ids.wikidata && WIKIDATA + ids.wikidata, ids.viaf && `http://viaf.org/viaf/${ids.viaf}`] // prettier-ignore
  return { '@type': 'Person', name: author, sameAs: same.filter(Boolean) }
}

export const sourceData = (_: Reader, source: Source): Structured => ({
  ...{ '@context': CONTEXT, '@type': 'CreativeWork', name: source.title, inLanguage: source.lang },
  author: authorOf(source),
  datePublished: isoOr(source.year),
  publisher: source.publisher,
  url: source.url,
  isbn: source.isbn,
  sameAs: [
    source.doi && `https://doi.org/${source.doi}`,
    source.authorities?.wikidata && WIKIDATA + source.authorities.wikidata,
  ].find(Boolean),
})

export const tourData = ({ words, locale }: Reader, tour: Tour): Structured => ({
  ...{ '@context': CONTEXT, '@type': 'LearningResource', name: words.say(tour.title) },
  description: words.say(tour.aim) || undefined,
  timeRequired: `PT${String(tour.minutes)}M`,
  inLanguage: locale,
})

/** The licence that an edition names for its data, as an address. */
export function licenceOf(life: Life): string | undefined {
  const credit = Object.values(life.edition.credit ?? {}).join(' ')
  const [, kind, version] = /CC (BY(?:-SA)?) (\d\.\d)(?!.*CC BY)/.exec(credit) ?? []
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : undefined
}

/** The life as a set of data. `fileOf` says where a file of its folder is to be had. */
export function lifeData(
  { life, words, person }: Reader,
  fileOf: (file: string) => string,
): Structured {
  const span = [person.birth, person.death].map((when) => whenOf(when).outer)
  const [from, to] = [span[0]?.[0], span[1]?.[1]]
  const format = (file: string) => file.endsWith('.geojson') ? 'application/geo+json' : 'application/json' // prettier-ignore
  return {
    ...{ '@context': CONTEXT, '@type': 'Dataset', name: words.say(life.title) },
    description: [words.say(life.title), words.say(life.edition.credit)].filter(Boolean).join('. '),
    inLanguage: life.languages,
    version: life.edition.number,
    dateModified: dateOf(life.edition.date),
    license: licenceOf(life),
    temporalCoverage: from !== undefined && to !== undefined ? `${isoFromDay(from)}/${isoFromDay(to)}` : undefined, // prettier-ignore
    about: { '@type': 'Person', name: words.say(person.name) },
    isAccessibleForFree: true,
    distribution: LIFE_FILES.map((file) => ({
      ...{ '@type': 'DataDownload', name: file, contentUrl: fileOf(file) },
      encodingFormat: format(file),
    })),
  }
}
