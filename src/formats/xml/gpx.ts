import type { Geometry, Position } from 'geojson'
import { wrapLongitude } from '../../core/geo/unwrap'
import { textIn } from '../../core/life/text'
import { pointOf } from '../rows/check-swapped'
import { COLUMNS } from '../csv/columns'
import { flatten, type Flat } from '../rows/flatten'
import type { Format } from '../format'
import type { PartialLife, PartialPlace } from '../partial-life'
import { toWkt } from '../rows/wkt'
import { element, textElement, XML_HEAD } from './xml-write'

/** What GPX has no element for stands under `extensions`, in a namespace of its own. */
const OWN = 'urn:x-etape:life:1'

/** GPX ends at 180 degrees; seven decimals are a centimetre, and hide what subtracting left over. */
const degrees = (longitude: number) =>
  longitude >= -180 && longitude < 180 ? longitude : +wrapLongitude(longitude).toFixed(7)
const position = ([lon = NaN, lat = NaN]: Position) => ({ lat, lon: degrees(lon) })

const extensions = (inside: string) => (inside ? element('extensions', inside) : '')
const own = (name: string, value: string | null | undefined) => textElement(`etape:${name}`, value)

/**
 * Date and text for who sees no extensions. There is no <time>: GPX knows only a day with its hour
 * and zone (xsd:dateTime), and no record of a life has that.
 */
const described = ({ row }: Flat) =>
  textElement('desc', [row.when, row.text_en ?? row.text_ru].filter(Boolean).join(': '))

function kept({ row }: Flat, area: string | null = null): string {
  return extensions(COLUMNS.map((column) => own(column, row[column])).join('') + own('wkt', area))
}

/** A waypoint must be somewhere: what has no place on the map has none in GPX. */
function waypoint(flat: Flat): string {
  const { row, geometry } = flat
  const at = pointOf({ id: '', names: [], geometry: geometry as PartialPlace['geometry'] })
  if (!at) return ''
  const area = geometry?.type === 'Polygon' ? toWkt(geometry) : null
  return element(
    'wpt',
    textElement('name', row.title_en ?? row.title_ru) +
      described(flat) +
      textElement('type', row.feature) +
      kept(flat, area),
    position(at),
  )
}

function track(flat: Flat): string {
  const { row, geometry } = flat
  const line = (geometry as Extract<Geometry, { type: 'LineString' }> | null)?.coordinates ?? []
  const points = line.map((at) => element('trkpt', '', position(at))).join('')
  return element(
    'trk',
    textElement('name', row.title_en ?? row.title_ru) +
      described(flat) +
      textElement('type', row.modes) +
      kept(flat) +
      (points && element('trkseg', points)),
  )
}

function metadata({ title, sources }: PartialLife): string {
  const works = sources.size > 0 ? JSON.stringify([...sources.values()]) : undefined
  const ours = own('title_en', title?.en) + own('title_ru', title?.ru) + own('sources', works)
  return element(
    'metadata',
    textElement('name', title && textIn(title, 'en', []).text) + extensions(ours),
  )
}

/** GPX 1.1: places, stays and events are waypoints, each journey is a track. */
export const gpx: Format = {
  id: 'gpx',
  label: 'GPX',
  extensions: ['gpx'],
  mediaType: 'application/gpx+xml',
  write(life) {
    const flat = flatten(life)
    const isTrack = ({ row }: Flat) => row.feature === 'journey'
    const inside = [
      metadata(life),
      ...flat.filter((each) => !isTrack(each)).map(waypoint),
      ...flat.filter(isTrack).map(track),
    ]
      .filter(Boolean)
      .join('\n')
    const root = element('gpx', '\n' + inside + '\n', {
      version: '1.1',
      creator: 'Etape',
      xmlns: 'http://www.topografix.com/GPX/1/1',
      'xmlns:etape': OWN,
    })
    return Promise.resolve(XML_HEAD + root + '\n')
  },
}
