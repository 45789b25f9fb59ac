import type { Geometry, Position } from 'geojson'
import { wrapLongitude } from '../../core/geo/unwrap'
import { textIn } from '../../core/life/text'
import { COLUMNS, FEATURES, type FeatureKind } from '../csv/columns'
import { flatten, type Flat } from '../rows/flatten'
import type { Format } from '../format'
import { spanOf } from './kml-time'
import type { PartialLife } from '../partial-life'
import { element, escaped, textElement, XML_HEAD } from './xml-write'

const FOLDERS: Record<FeatureKind, string> = {
  place: 'Places',
  stay: 'Stays',
  journey: 'Journeys',
  event: 'Events',
}

/** KML ends at 180 degrees; seven decimals are a centimetre, and hide what subtracting left over. */
const degrees = (longitude: number) =>
  Math.abs(longitude) <= 180 ? longitude : +wrapLongitude(longitude).toFixed(7)
const tuple = ([longitude = NaN, latitude = NaN]: Position) => `${degrees(longitude)},${latitude}`
const coordinates = (positions: Position[]) =>
  element('coordinates', positions.map(tuple).join(' '))
const ring = (positions: Position[]) => element('LinearRing', coordinates(positions))

function drawn(geometry: Geometry | null): string {
  if (geometry?.type === 'Point') return element('Point', coordinates([geometry.coordinates]))
  if (geometry?.type === 'LineString') {
    // Along the ground, not through it.
    return element('LineString', '<tessellate>1</tessellate>' + coordinates(geometry.coordinates))
  }
  if (geometry?.type !== 'Polygon') return ''
  const [outer = [], ...inner] = geometry.coordinates
  const holes = inner.map((hole) => element('innerBoundaryIs', ring(hole)))
  return element('Polygon', element('outerBoundaryIs', ring(outer)) + holes.join(''))
}

const data = (name: string, value: string | null | undefined) =>
  value ? element('Data', textElement('value', value), { name }) : ''

/** A balloon shows a description as HTML: it gets the text as text. */
const balloon = (...texts: (string | null)[]) =>
  textElement(
    'description',
    texts
      .filter(Boolean)
      .map((text) => escaped(text ?? ''))
      .join('\n'),
  )

function placemark({ row, geometry }: Flat): string {
  const { begin, end } = row.when === null ? {} : spanOf(row.when)
  const span = textElement('begin', begin) + textElement('end', end)
  const kept = COLUMNS.map((column) => data(column, row[column])).join('')
  return element(
    'Placemark',
    textElement('name', row.title_en ?? row.title_ru) +
      (row.feature === 'place'
        ? balloon(row.note_en, row.note_ru)
        : balloon(row.text_en, row.text_ru)) +
      (span && element('TimeSpan', span)) +
      element('ExtendedData', kept) +
      drawn(geometry),
  )
}

/** What belongs to no placemark: the title in the other language, the works that are cited. */
function head({ title, sources }: PartialLife): string {
  const works = sources.size > 0 ? JSON.stringify([...sources.values()]) : undefined
  const kept = data('title_en', title?.en) + data('title_ru', title?.ru) + data('sources', works)
  return (
    textElement('name', title && textIn(title, 'en', []).text) +
    (kept && element('ExtendedData', kept))
  )
}

/** KML 2.2 (OGC 07-147r2): a folder each for places, stays, journeys and events, with time spans. */
export const kml: Format = {
  id: 'kml',
  label: 'KML',
  extensions: ['kml'],
  mediaType: 'application/vnd.google-earth.kml+xml',
  write(life) {
    const flat = flatten(life)
    const folders = FEATURES.map((kind) => {
      const marks = flat.filter(({ row }) => row.feature === kind).map(placemark)
      if (marks.length === 0) return ''
      return element('Folder', textElement('name', FOLDERS[kind]) + '\n' + marks.join('\n') + '\n')
    })
    const document = element(
      'Document',
      head(life) + '\n' + folders.filter(Boolean).join('\n') + '\n',
    )
    const root = element('kml', document, { xmlns: 'http://www.opengis.net/kml/2.2' })
    return Promise.resolve(XML_HEAD + root + '\n')
  },
}
