import type { Problem } from '../core/life/model'
import {
  composeLife,
  type ComposeOptions,
  type Composed,
  type Part,
} from '../formats/compose/compose'
import { applyMapping } from '../formats/csv/csv-read'
import { openFiles, type Opened } from '../formats/door/open'
import type { Table, TableMapping } from '../formats/table/role'
import { namesToFind } from '../formats/compose/names'
import { finderIn } from '../formats/gazetteer/find'
import { understandTable } from '../formats/table/understand'
import { readLife } from '../core/check/read'
import type { LifeTexts } from '../core/life/draft'
import type { Shelves } from '../stores/own/gazetteer'

/** A file as the browser hands it over. */
export interface RawFile {
  name: string
  bytes: Uint8Array
}

/** A file as it was understood; of a table the reader may change how its columns are taken. */
export interface Understood {
  opened: Opened
  mapping: TableMapping | null
}

/** What the page is shown of it: of a table the first rows. */
export interface Seen {
  file: string
  is: Opened['is']
  label: string
  table: Table | null
  mapping: TableMapping | null
}

const ROWS_SHOWN = 20

/** What the page needs of a file to show how it was understood. */
export const seenOf = ({ opened, mapping }: Understood): Seen => ({
  file: opened.file,
  is: opened.is,
  label: opened.is === 'features' ? opened.label : '',
  table: opened.is === 'table' ? { ...opened.table, rows: opened.table.rows.slice(0, ROWS_SHOWN) } : null,
  mapping,
}) // prettier-ignore

/** What was made of all files, and all that is to be said of it. */
export interface Made {
  id: string
  title: string
  texts: LifeTexts
  /** What lies beside them in the life's folder, by its names there: pictures, lessons. */
  beside: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  counts: Composed['counts'] | null
  remarks: Composed['remarks']
  lookups: Composed['lookups']
  problems: Problem[]
}

/** Opens files one after another; `progress` is told how many are done, and what part of the next. */
export async function understand(
  files: readonly RawFile[],
  progress: (done: number) => void,
): Promise<Understood[]> {
  return (await openFiles(files, progress)).map((opened) => ({
    opened,
    mapping: opened.is === 'table' ? understandTable(opened.table) : null,
  }))
}

/** Pictures and lessons belong to a life as it is; one that is made of several files has none. */
function leftBeside({ file, beside }: { file: string; beside: ReadonlyMap<string, unknown> }): Problem[] {
  if (beside.size === 0) return []
  const [n, names] = [beside.size, [...beside.keys()].slice(0, 5).join(', ')]
  const message = `has ${String(n)} files beside its own (${names}); they stay where a life is opened alone.`
  return [{ code: 'beside-left', severity: 'warning', file, path: '', message, values: { n, names } }]
} // prettier-ignore

function partOf({ opened, mapping }: Understood): { part: Part | null; problems: Problem[] } {
  const { file } = opened
  if (opened.is === 'features') return { part: { file, life: opened.read.life }, problems: opened.read.problems }
  if (opened.is === 'table' && mapping) {
    const { life, problems } = applyMapping(opened.table, mapping, file)
    return { part: { file, life }, problems: [...opened.problems, ...problems] }
  }
  if (opened.is === 'life') {
    const { life, problems } = readLife(opened.texts)
    const people = new Map((life?.subjects ?? []).map((person) => [person.id, person]))
    return { part: life && { file, life: { ...life, people } }, problems: [...problems, ...leftBeside(opened)] }
  }
  const message = opened.is === 'unknown' ? `${opened.message}.` : ''
  return { part: null, problems: [{ code: 'not-read', severity: 'error', file, path: '', message }] }
} // prettier-ignore

/** Of making a life so much goes into reading the rows of its tables. */
const ROWS_SHARE = 0.25

const titleIn = (text: string | undefined, id: string) => {
  try {
    const { title } = JSON.parse(text ?? '') as { title: Record<string, string> }
    return Object.values(title)[0] ?? id
  } catch {
    return id
  }
}

/**
 * A life of its own files goes as it is; anything else is made into one, names without coordinates
 * placed by the towns of the site. Null where there is nothing. `progress` is told what share is done.
 */
export async function make(
  understood: readonly Understood[],
  o: ComposeOptions,
  shelves: Shelves,
  progress: (share: number) => void = () => undefined,
): Promise<Made | null> {
  const [only] = understood
  const nothing = { counts: null, remarks: [], lookups: [], beside: new Map<string, Uint8Array<ArrayBuffer>>() }
  if (only?.opened.is === 'life' && understood.length === 1) {
    const { texts, beside, file } = only.opened
    const { life, problems } = readLife(texts)
    if (!life) return null
    return { ...nothing, id: life.id, title: titleIn(texts['life.json'], file), texts, beside, problems }
  }
  const taken = understood.map((each, i) => {
    const part = partOf(each)
    progress((ROWS_SHARE * (i + 1)) / understood.length)
    return part
  })
  const parts = taken.flatMap(({ part }) => (part ? [part] : []))
  const isEmpty = parts.every(({ life }) => life.places.size + life.journeys.length + life.events.length + life.stays.length === 0)
  const problems = taken.flatMap(({ problems: each }) => each)
  if (isEmpty) return { ...nothing, id: '', title: '', texts: {}, problems }
  const missing = await shelves.bring(namesToFind(parts.map(({ life }) => life)))
  const tell = (share: number) => progress(ROWS_SHARE + (1 - ROWS_SHARE) * share)
  const made = composeLife(parts, { ...o, find: finderIn(shelves.gazetteer) }, tell)
  const remarks: Made['remarks'] = missing > 0 ? [{ code: 'towns-missing', values: {} }, ...made.remarks] : made.remarks
  return { ...nothing, ...made, remarks, title: titleIn(made.texts['life.json'], made.id), problems }
} // prettier-ignore
