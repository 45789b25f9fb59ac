import type { Element } from '@xmldom/xmldom'
import type { Geometry, Position } from 'geojson'
import { ProblemList } from '../../core/life/problems'
import { foreignRow, warnUnread } from '../foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../gather'
import { edtfOf } from './kml-time'
import { headOf } from '../head'
import { emptyLife } from '../partial-life'
import type { Where } from '../reading'
import { child, children, childText, descendants, lineOf, xmlRoot } from './xml-read'

/** All that KML draws; the last four are reported. */
const GEOMETRIES = [
  'Point',
  'LineString',
  'Polygon',
  'MultiGeometry',
  'Model',
  'Track',
  'MultiTrack',
]

function positions(geometry: Element | undefined): Position[] {
  const text = childText(geometry, 'coordinates') ?? ''
  return text
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((tuple) => tuple.split(',').map((n) => (n === '' ? NaN : Number(n))))
}

const ringOf = (boundary: Element | undefined) => positions(child(boundary, 'LinearRing'))

function geometryOf(placemark: Element, { file, problems, at }: Where): Geometry | null {
  const found = children(placemark).find((node) => GEOMETRIES.includes(node.localName ?? ''))
  const kind = found?.localName
  if (kind === 'Point') return { type: 'Point', coordinates: positions(found)[0] ?? [] }
  if (kind === 'LineString') return { type: 'LineString', coordinates: positions(found) }
  if (found && kind === 'Polygon') {
    const inner = children(found, 'innerBoundaryIs').map(ringOf)
    return { type: 'Polygon', coordinates: [ringOf(child(found, 'outerBoundaryIs')), ...inner] }
  }
  if (kind) {
    const message = `a ${kind} is not read; write a placemark for each Point, LineString or Polygon in it.`
    problems.error(file, at('geometry'), 'geometry-kind', message, { kind })
  }
  return null
}

/** Cells by name: a <Data> of ours or anybody's, or the <SimpleData> of a table. */
function extended(parent: Element | undefined): Record<string, string> {
  const data = child(parent, 'ExtendedData')
  if (!data) return {}
  const plain = children(data, 'Data').map((node) => [node, childText(node, 'value')] as const)
  const simple = descendants(data, 'SimpleData').map((node) => [node, node.textContent] as const)
  return Object.fromEntries(
    [...plain, ...simple].flatMap(([node, value]) => {
      const name = node.getAttribute('name')
      return name && value ? [[name, value]] : []
    }),
  )
}

function timeOf(placemark: Element): string | null {
  const [span, stamp] = [child(placemark, 'TimeSpan'), child(placemark, 'TimeStamp')]
  const when = childText(stamp, 'when')
  if (when !== undefined) return edtfOf(when, when) ?? null
  return edtfOf(childText(span, 'begin'), childText(span, 'end')) ?? null
}

/** Reads KML, Etape's own or anybody's: every placemark, in whatever folder. */
export async function readKml(text: string, file: string): Promise<ReadFile> {
  const problems = new ProblemList()
  const root = await xmlRoot(text, file, problems)
  if (!root) return { life: emptyLife(), problems: problems.all }
  if (root.localName !== 'kml') {
    const message = `is no KML: its root is <${root.nodeName}>, not <kml>.`
    problems.error(file, String(lineOf(root)), 'not-this-format', message, { format: 'KML' })
    return { life: emptyLife(), problems: problems.all }
  }
  const placemarks = descendants(root, 'Placemark')
  if (placemarks.length === 0) {
    problems.error(file, '', 'nothing-to-read', 'holds no Placemark; there is nothing to show.')
  }
  const gathering = new Gathering()
  const unread = new Set<string>()
  for (const placemark of placemarks) {
    const line = lineOf(placemark)
    const where: Where = { file, problems, at: (field) => `${line}:${field}` }
    const cells = extended(placemark)
    // Ours say the date in full; a time span is all that others have.
    const when = cells.when ?? timeOf(placemark)
    const shown = {
      name: childText(placemark, 'name') ?? null,
      description: childText(placemark, 'description') ?? null,
    }
    const isOurs = cells.feature !== undefined
    const row = foreignRow({ ...(isOurs ? {} : shown), ...cells, when }, unread)
    gathering.add({ row, geometry: geometryOf(placemark, where), where })
  }
  warnUnread(unread, file, problems)
  const document = child(root, 'Document')
  const head = headOf(extended(document), childText(document, 'name'), file, problems)
  return { life: gathering.life(head), problems: problems.all }
}
