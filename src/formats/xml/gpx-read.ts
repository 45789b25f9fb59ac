import type { Element } from '@xmldom/xmldom'
import type { Geometry, Position } from 'geojson'
import { ProblemList } from '../../core/life/problems'
import type { FoundRow } from '../csv/cells'
import { foreignRow, warnUnread } from '../foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../gather'
import { headOf } from '../head'
import { edtfOf } from './kml-time'
import { emptyLife } from '../partial-life'
import type { Where } from '../reading'
import { fromWkt } from '../wkt'
import { child, children, childText, descendants, lineOf, xmlRoot } from './xml-read'

type Cells = Record<string, string>

/** What stands under `extensions`, by local name: ours are there, others may be. */
const extended = (node: Element | undefined): Cells =>
  Object.fromEntries(
    (child(node, 'extensions') ? children(child(node, 'extensions') as Element) : []).flatMap(
      (cell) => (cell.localName && cell.textContent ? [[cell.localName, cell.textContent]] : []),
    ),
  )

const figure = (text: string | null) => (text?.trim() ? Number(text) : NaN)
const positionOf = (node: Element): Position => [
  figure(node.getAttribute('lon')),
  figure(node.getAttribute('lat')),
]

/** First and last day of the points' time stamps, in UTC as GPX has them. */
function timeOf(points: Element[]): string | undefined {
  const times = points.flatMap((point) => childText(point, 'time') ?? [])
  return edtfOf(times[0], times.at(-1))
}

function rowOf(
  node: Element,
  cells: Cells,
  when: string | undefined,
  unread: Set<string>,
): FoundRow {
  const shown = {
    name: childText(node, 'name') ?? null,
    desc: childText(node, 'desc') ?? childText(node, 'cmt') ?? null,
  }
  const isOurs = cells.feature !== undefined
  return foreignRow({ ...(isOurs ? {} : shown), when: when ?? null, ...cells }, unread)
}

/** The points of a track or route as one line; null, and reported, if they make none. */
function lineOfPoints(node: Element, { file, problems, at }: Where): Geometry | null {
  const points = [...descendants(node, 'trkpt'), ...children(node, 'rtept')]
  const segments = children(node, 'trkseg').length
  if (segments > 1) {
    const message = `its ${segments} segments are joined: what lies between them is not in the file.`
    problems.warning(file, at('geometry'), 'segments-joined', message, { n: segments })
  }
  return points.length > 0 ? { type: 'LineString', coordinates: points.map(positionOf) } : null
}

/** Reads GPX, Etape's own or anybody's: waypoints are places, tracks and routes are journeys. */
export async function readGpx(text: string, file: string): Promise<ReadFile> {
  const problems = new ProblemList()
  const root = await xmlRoot(text, file, problems)
  if (!root) return { life: emptyLife(), problems: problems.all }
  if (root.localName !== 'gpx') {
    const message = `is no GPX: its root is <${root.nodeName}>, not <gpx>.`
    problems.error(file, String(lineOf(root)), 'not-this-format', message, { format: 'GPX' })
    return { life: emptyLife(), problems: problems.all }
  }
  const waypoints = children(root, 'wpt')
  const tracks = [...children(root, 'trk'), ...children(root, 'rte')]
  if (waypoints.length + tracks.length === 0) {
    const message = 'holds no waypoint, track or route; there is nothing to show.'
    problems.error(file, '', 'nothing-to-read', message)
  }
  const gathering = new Gathering()
  const unread = new Set<string>()
  const whereOf = (node: Element): Where => {
    const line = lineOf(node)
    return { file, problems, at: (field) => `${line}:${field}` }
  }
  for (const node of waypoints) {
    const { wkt, ...cells } = extended(node)
    const point: Geometry = { type: 'Point', coordinates: positionOf(node) }
    const geometry = (wkt && fromWkt(wkt)) || point
    const row = rowOf(node, cells, timeOf([node]), unread)
    gathering.add({ row, geometry, where: whereOf(node) })
  }
  for (const node of tracks) {
    const where = whereOf(node)
    const points = [...descendants(node, 'trkpt'), ...children(node, 'rtept')]
    const row = rowOf(node, extended(node), timeOf(points), unread)
    gathering.add({
      row: { feature: 'journey', ...row },
      geometry: lineOfPoints(node, where),
      where,
    })
  }
  warnUnread(unread, file, problems)
  const metadata = child(root, 'metadata')
  const head = headOf(extended(metadata), childText(metadata, 'name'), file, problems)
  return { life: gathering.life(head), problems: problems.all }
}
