import type { Element } from '@xmldom/xmldom'
import { ProblemList } from '../../core/life/problems'
import { gatherFeatures, type Feature } from '../rows/foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../rows/gather'
import { headOf } from '../rows/head'
import { htmlText } from '../rows/html-text'
import { emptyLife } from '../partial-life'
import type { Where } from '../rows/reading'
import { geometryOf, trackTimes } from './kml-geometry'
import { edtfOf } from './kml-time'
import { child, children, childText, descendants, lineOf, xmlRoot } from './xml-read'

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

function ownTime(node: Element): string | null {
  const [span, stamp] = [child(node, 'TimeSpan'), child(node, 'TimeStamp')]
  const when = childText(stamp, 'when')?.trim()
  if (when !== undefined) return edtfOf(when, when) ?? null
  return edtfOf(childText(span, 'begin')?.trim(), childText(span, 'end')?.trim()) ?? null
}

/** Its time, its track's, or that of the nearest folder around it that has one. */
function timeOf(placemark: Element): string | null {
  const own = ownTime(placemark) ?? trackTimes(placemark)
  if (own !== null) return own
  let around = placemark.parentNode as Element | null
  while (around?.localName) {
    const time = ownTime(around)
    if (time !== null) return time
    around = around.parentNode as Element | null
  }
  return null
}

/** What a KML may hold besides places and ways, and what that is. */
const ELSEWHERE: Record<string, string> = {
  NetworkLink: 'points to another file, which is not fetched; save that one and open it',
  GroundOverlay: 'is a picture laid on the ground, which is not shown here',
  PhotoOverlay: 'is a picture, which is not shown here',
  ScreenOverlay: 'is a picture on the screen, which is not shown here',
  Tour: 'is a flight of the camera, which is not shown here',
}

function reportElsewhere(root: Element, file: string, problems: ProblemList): void {
  for (const node of descendants(root, ...Object.keys(ELSEWHERE))) {
    const kind = node.localName ?? ''
    const name = childText(node, 'name')?.trim() ?? ''
    const message = `the ${kind} "${name}" ${ELSEWHERE[kind] ?? ''}.`
    problems.warning(file, String(lineOf(node)), 'not-taken', message, { kind, name })
  }
}

function featureOf(placemark: Element, file: string, problems: ProblemList): Feature {
  const line = lineOf(placemark)
  const where: Where = { file, problems, at: (field) => `${line}:${field}` }
  const cells = extended(placemark)
  const isOurs = cells.feature !== undefined
  const [name, description] = ['name', 'description'].map((each) => childText(placemark, each))
  const shown = {
    name: (name && htmlText(name).replace(/\s+/g, ' ')) || null,
    description: (description && htmlText(description)) || null,
  }
  // A date among its data is what somebody wrote; a time span is all that others have.
  const time = isOurs ? (cells.when ?? timeOf(placemark)) : timeOf(placemark)
  return {
    cells: { ...(isOurs ? {} : shown), ...cells, ...(time !== null && { when: time }) },
    geometry: geometryOf(placemark, where),
    where,
  }
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
  reportElsewhere(root, file, problems)
  const placemarks = descendants(root, 'Placemark')
  if (placemarks.length === 0) {
    problems.error(file, '', 'nothing-to-read', 'holds no Placemark; there is nothing to show.')
  }
  const gathering = new Gathering(file)
  gatherFeatures(
    placemarks.map((placemark) => featureOf(placemark, file, problems)),
    gathering,
  )
  const document = child(root, 'Document')
  const head = headOf(extended(document), childText(document, 'name')?.trim(), file, problems)
  return { life: gathering.life(head), problems: problems.all }
}
