import type { Element } from '@xmldom/xmldom'
import type { Geometry, Position } from 'geojson'
import { ProblemList } from '../../core/life/problems'
import { gatherFeatures, type Feature } from '../rows/foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../rows/gather'
import { headOf } from '../rows/head'
import { htmlText } from '../rows/html-text'
import { dateAlone, edtfOf } from './kml-time'
import { emptyLife } from '../partial-life'
import type { Where } from '../rows/reading'
import { fromWkt } from '../rows/wkt'
import { child, children, childText, lineOf, xmlRoot } from './xml-read'

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

/** Earliest and latest day of the points' time stamps, in UTC as GPX has them. */
function timeOf(points: Element[]): string | undefined {
  const days = points.flatMap((point) => {
    const time = childText(point, 'time')
    return time === undefined ? [] : [dateAlone(time)]
  })
  let [first, last] = [days[0], days[0]]
  for (const day of days) {
    if (first === undefined || day < first) first = day
    if (last === undefined || day > last) last = day
  }
  return edtfOf(first, last)
}

function cellsOf(node: Element, points: Element[]): Cells {
  const own = extended(node)
  if (own.feature !== undefined) return own
  const when = timeOf(points)
  const [name, desc, cmt] = ['name', 'desc', 'cmt'].map((each) => childText(node, each))
  return {
    ...(name && { name: htmlText(name) }),
    ...((desc ?? cmt) && { desc: htmlText(desc ?? cmt ?? '') }),
    ...(when && { when }),
    ...own,
  }
}

/** Tracks and routes, each stretch for itself: what lies between two segments is not in the file. */
function stretchesOf(node: Element): Element[][] {
  const segments = children(node, 'trkseg').map((segment) => children(segment, 'trkpt'))
  const route = children(node, 'rtept')
  return [...segments, ...(route.length > 0 ? [route] : [])].filter((points) => points.length > 0)
}

function journeysOf(node: Element, where: Where): Feature[] {
  const stretches = stretchesOf(node)
  const isOurs = extended(node).feature !== undefined
  if (stretches.length === 0) {
    if (!isOurs) {
      const message = 'is a track or route without a point; there is nothing of it to draw.'
      where.problems.warning(where.file, where.at('geometry'), 'empty-track', message)
    }
    return [
      { cells: { feature: 'journey', ...ownCells(cellsOf(node, [])) }, geometry: null, where },
    ]
  }
  if (stretches.length > 1) {
    const message = `its ${stretches.length} segments are a journey each: what lies between them is not in the file.`
    where.problems.warning(where.file, where.at('geometry'), 'segments-apart', message, {
      n: stretches.length,
    })
  }
  return stretches.map((points, i) => {
    const cells = cellsOf(node, points)
    const numbered = cells.name !== undefined && stretches.length > 1
    return {
      cells: { ...cells, ...(numbered && { name: `${cells.name ?? ''} (${i + 1})` }) },
      geometry: { type: 'LineString', coordinates: points.map(positionOf) },
      where,
    }
  })
}

/** A track that is not drawn is a journey all the same, by our own names for what it says. */
function ownCells({ name, desc, ...rest }: Cells): Cells {
  if (rest.feature !== undefined) return rest
  const russian = /\p{Script=Cyrillic}/u
  return {
    ...(name && { [russian.test(name) ? 'title_ru' : 'title_en']: name }),
    ...(desc && { [russian.test(desc) ? 'text_ru' : 'text_en']: desc }),
    ...rest,
  }
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
  const whereOf = (node: Element): Where => {
    const line = lineOf(node)
    return { file, problems, at: (field) => `${line}:${field}` }
  }
  const places = waypoints.map((node): Feature => {
    const { wkt, ...cells } = cellsOf(node, [node])
    const point: Geometry = { type: 'Point', coordinates: positionOf(node) }
    return { cells, geometry: (wkt && fromWkt(wkt)) || point, where: whereOf(node) }
  })
  const gathering = new Gathering(file)
  gatherFeatures(
    [...places, ...tracks.flatMap((node) => journeysOf(node, whereOf(node)))],
    gathering,
  )
  const metadata = child(root, 'metadata')
  const head = headOf(extended(metadata), childText(metadata, 'name'), file, problems)
  return { life: gathering.life(head), problems: problems.all }
}
