import type { TreeNode } from 'read-gedcom'
import type { Table, TableRow } from '../table/role'
import { gedcomDate } from './gedcom-date'

/** What the tags of events say. */
const EVENTS: Record<string, string> = {
  BIRT: 'Birth', CHR: 'Christening', BAPM: 'Baptism', DEAT: 'Death', BURI: 'Burial', CREM: 'Cremation',
  RESI: 'Residence', EMIG: 'Emigration', IMMI: 'Immigration', NATU: 'Naturalisation', CENS: 'Census',
  EDUC: 'Education', OCCU: 'Occupation', GRAD: 'Graduation', RETI: 'Retirement', PROB: 'Probate', WILL: 'Will',
  MARR: 'Marriage', ENGA: 'Engagement', DIV: 'Divorce', EVEN: 'Event', ADOP: 'Adoption', CONF: 'Confirmation',
  FCOM: 'First communion', BARM: 'Bar mitzvah', BASM: 'Bat mitzvah', BLES: 'Blessing', ORDN: 'Ordination',
  PROP: 'Property', RELI: 'Religion', FACT: 'Fact', MARB: 'Banns', MARL: 'Licence to marry',
} // prettier-ignore

const HEADINGS = ['id', 'person', 'title', 'date', 'place', 'lat', 'lon', 'source', 'note']

const first = (node: TreeNode, tag: string) => node.children.find((child) => child.tag === tag)
const valueOf = (node: TreeNode | undefined): string =>
  [node?.value ?? '', ...(node?.children ?? []).flatMap(({ tag, value }) => (tag === 'CONC' ? [value ?? ''] : tag === 'CONT' ? [`\n${value ?? ''}`] : []))].join('').trim() // prettier-ignore

/** "N46.48", "W 3.5": degrees with their side before them. */
function degrees(value: string): string {
  const found = /^([NSEW])\s*([\d.]+)$/i.exec(value)
  if (!found) return value
  return /[SW]/i.test(found[1] ?? '') ? `-${found[2] ?? ''}` : (found[2] ?? '')
}

/** "Anna /Keller/": slashes stand about the family name. */
const nameOf = (node: TreeNode | undefined): string =>
  valueOf(node && first(node, 'NAME')).replaceAll('/', ' ').replace(/\s+/g, ' ').trim() // prettier-ignore

/** The town of an address, from the smallest to the country, as places are written. */
const townOf = (address: TreeNode | undefined): string =>
  ['CITY', 'STAE', 'CTRY']
    .flatMap((tag) => (address && valueOf(first(address, tag))) || [])
    .join(', ')

/** Works by their pointers. */
function titles(root: TreeNode): Map<string, string> {
  const found = new Map<string, string>()
  for (const node of root.children) {
    if (node.tag !== 'SOUR' || !node.pointer) continue
    found.set(node.pointer, valueOf(first(node, 'TITL')) || valueOf(first(node, 'ABBR')) || node.pointer)
  }
  return found
} // prettier-ignore

function sourcesOf(event: TreeNode, works: ReadonlyMap<string, string>): string {
  return event.children
    .filter(({ tag }) => tag === 'SOUR')
    .map((node) => {
      const title = works.get(node.value ?? '') ?? valueOf(node)
      const page = valueOf(first(node, 'PAGE'))
      return [title, page].filter(Boolean).join(', ')
    })
    .filter(Boolean)
    .join('; ')
}

/**
 * The events of a family tree that say when or where, as a table: a row each, with whom, what, date,
 * place, coordinates, source and note; a marriage is of both. `left` counts the people without any.
 */
export function gedcomRows(root: TreeNode): { table: Table | null; left: number } {
  const works = titles(root)
  const people = new Map<string, TreeNode>()
  for (const node of root.children) {
    if (node.tag === 'INDI' && node.pointer) people.set(node.pointer, node)
  }
  const told = new Set<string>()
  const rows: TableRow[] = []

  function add(event: TreeNode, who: readonly string[], at: number): void {
    const [date, place] = [valueOf(first(event, 'DATE')), first(event, 'PLAC')]
    const where = valueOf(place) || townOf(first(event, 'ADDR'))
    if (date === '' && where === '') return
    const map = place && first(place, 'MAP')
    const kind = valueOf(first(event, 'TYPE'))
    const title = [EVENTS[event.tag ?? ''] ?? event.tag, event.tag === 'EVEN' && kind ? kind : '', valueOf(event) === 'Y' ? '' : valueOf(event)].filter(Boolean).join(': ')
    for (const each of who) told.add(each)
    const cells = [
      '',
      who.map((each) => nameOf(people.get(each)) || each).join('; '),
      title,
      date === '' ? '' : gedcomDate(date).text,
      where,
      degrees(valueOf(map && first(map, 'LATI'))),
      degrees(valueOf(map && first(map, 'LONG'))),
      sourcesOf(event, works),
      [event.tag !== 'EVEN' ? kind : '', valueOf(first(event, 'NOTE')), valueOf(first(event, 'ADDR'))].filter(Boolean).join('\n'),
    ]
    rows.push({ line: at + 1, cells: cells.map((cell) => cell || null) })
  }

  for (const node of root.children) {
    const pointers = node.tag === 'INDI' ? [node.pointer ?? ''] : node.tag === 'FAM' ? ['HUSB', 'WIFE'].flatMap((tag) => first(node, tag)?.value ?? []) : []
    if (pointers.length === 0) continue
    for (const event of node.children) if (event.tag !== null && event.tag in EVENTS) add(event, pointers, event.indexSource)
  }
  const left = [...people.keys()].filter((id) => !told.has(id)).length
  return { table: rows.length === 0 ? null : { headings: HEADINGS, rows }, left }
} // prettier-ignore

/** The lines that came whole, with the one that a tree has to end with. */
function ended(bytes: Uint8Array): Uint8Array {
  const whole = bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1)
  const end = new TextEncoder().encode('0 TRLR\n')
  const tree = new Uint8Array(whole.length + end.length)
  tree.set(whole)
  tree.set(end, whole.length)
  return tree
}
const LINE_FEED = 10

/**
 * Reads a GEDCOM file of any of its encodings; of one that was cut short what is there (`isCut`).
 * Rejects where it is none.
 */
export async function readTree(bytes: Uint8Array): Promise<ReturnType<typeof gedcomRows> & { isCut: boolean }> {
  const { parseGedcom } = await import('read-gedcom')
  const rowsIn = (file: Uint8Array) => gedcomRows(parseGedcom(new Uint8Array(file).buffer))
  try {
    return { ...rowsIn(bytes), isCut: false }
  } catch {
    return { ...rowsIn(ended(bytes)), isCut: true }
  }
} // prettier-ignore
