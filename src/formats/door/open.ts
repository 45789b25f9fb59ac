import { LIFE_FILES } from '../../core/life/files'
import type { Problem } from '../../core/life/model'
import { readTable } from '../csv/csv-read'
import { formatOf } from './detect'
import { decoded } from './encoding'
import type { ReadFile } from '../format'
import { knownKind } from './known'
import { isLpTable, readLpTable } from '../linked-places/lp-tsv'
import { isLifeFile, lifeAmong, lifeFolder, lifeInPage, type OwnLife } from './own-life'
import { readers } from '../readers'
import type { Table } from '../table/role'
import { unzipped } from './unzip'

/** A file of anybody's, opened: what it is, and what came of reading it. */
export type Opened = { file: string } & (
  | ({ is: 'life' } & OwnLife)
  /** How its columns are to be taken may be asked before it is read (`understandTable`, `applyMapping`). */
  | { is: 'table'; table: Table; problems: Problem[] }
  | { is: 'features'; label: string; read: ReadFile }
  /** Nothing here reads it; `message` says what it is, and the way out. */
  | { is: 'unknown'; message: string }
)

/** How much is done, from 0 to 1. */
export type Progress = (part: number) => void

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** Kinds of files by their first bytes that nobody would read as text. */
const BINARY: readonly [string, (bytes: Uint8Array) => boolean][] = [
  ['a picture', (b) => (b[0] === 0xff && b[1] === 0xd8) || (b[0] === 0x89 && b[1] === 0x50)],
  ['an old spreadsheet (.xls); save it as CSV', (b) => b[0] === 0xd0 && b[1] === 0xcf && b[2] === 0x11],
  ['a shapefile; save it as GeoJSON', (b) => b[0] === 0 && b[1] === 0 && b[2] === 0x27 && b[3] === 0x0a],
  ['a database (SQLite or GeoPackage); save its table as GeoJSON', (b) => decode(b.slice(0, 13)) === 'SQLite format'],
  ['a compressed file (gzip); unpack it first', (b) => b[0] === 0x1f && b[1] === 0x8b],
] // prettier-ignore

const unknown = (file: string, message: string): Opened[] => [{ file, is: 'unknown', message }]

async function openArchive(file: string, bytes: Uint8Array): Promise<Opened[]> {
  const archive = await unzipped(bytes)
  if (!archive.ok) return unknown(file, archive.message)
  const { files } = archive
  const life = lifeAmong(files)
  if (life) return [{ file, is: 'life', ...life }]
  if (files.has('xl/workbook.xml')) return openSheets(file, bytes, files)
  if (files.has('[Content_Types].xml') || files.has('content.xml')) {
    return unknown(file, 'is a document of an office program; save the table as .xlsx or CSV, or copy its cells and paste them')
  }
  const depth = (path: string) => path.split('/').length
  const kml = [...files.keys()].filter((path) => /\.kml$/i.test(path)).sort((a, b) => depth(a) - depth(b))
  // An archive of Google Earth holds one file to read, by rule the first in its root.
  const wanted = kml.length > 0 ? kml.slice(0, 1) : [...files.keys()].filter((path) => /\.(geojson|jsonl?d?|csv|tsv|gpx|txt)$/i.test(path))
  if (wanted.length === 0) return unknown(file, `is a ZIP without anything that is read here (${[...files.keys()].slice(0, 5).join(', ')})`)
  const opened: Opened[] = []
  for (const path of wanted) opened.push(...(await openText(`${file}/${path}`, files.get(path) ?? new Uint8Array())))
  return opened
} // prettier-ignore

/** The sheets of a spreadsheet, each a table. */
async function openSheets(file: string, bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): Promise<Opened[]> {
  const { areCellsThere, xlsxTables } = await import('../xlsx/xlsx')
  const sheets = areCellsThere(files) ? await xlsxTables(bytes).catch(() => null) : null
  if (!sheets) return unknown(file, 'is a spreadsheet that is damaged or locked; save it anew as .xlsx or CSV')
  if (sheets.length === 0) return unknown(file, 'is a spreadsheet without a table: the first row names the columns, each other one is a feature')
  return sheets.map(({ name, table }): Opened => {
    const of = sheets.length > 1 ? `${file}/${name}` : file
    if (isLpTable(table)) return { file: of, is: 'features', label: 'LP-TSV', read: readLpTable(table, of) }
    return { file: of, is: 'table', table, problems: [] }
  })
} // prettier-ignore

/** A family tree as the table of its events. */
async function openTree(file: string, bytes: Uint8Array): Promise<Opened[]> {
  const { readTree } = await import('../gedcom/gedcom')
  const tree = await readTree(bytes).catch(() => null)
  if (!tree) return unknown(file, 'is a family tree (GEDCOM) that is damaged; export it anew as GEDCOM 5.5.1')
  if (!tree.table) return unknown(file, 'is a family tree (GEDCOM) in which no event has a date or a place')
  const problems: Problem[] = []
  const say = (code: string, message: string, values = {}) => problems.push({ code, severity: 'warning', file, path: '', message, values })
  if (tree.isCut) say('tree-cut', 'has no end (a last line "0 TRLR"): it may have been cut short; look whether the last people are there.')
  if (tree.left > 0) say('people-left', `has ${tree.left} people of whom it tells no date and no place; they are left.`, { n: tree.left })
  return [{ file, is: 'table', table: tree.table, problems }]
} // prettier-ignore

/** The first lines of a family tree, in any of its encodings. */
const isTree = (bytes: Uint8Array) =>
  /^\s*0\s+HEAD\b/.test(decode(bytes.slice(0, 64)).replace(/[\0\uFEFF\uFFFD]/g, ''))

/** A table that was pasted: cells parted by tabs, as a spreadsheet copies them. */
export const looksPasted = (text: string) =>
  text.split(/[\r\n]+/).filter((line) => line.includes('\t')).length >= 2

async function openText(file: string, bytes: Uint8Array, progress?: Progress): Promise<Opened[]> {
  const { text, problems } = decoded(bytes, file)
  const carried = /^\s*<!doctype html/i.test(text) ? await lifeInPage(text) : null
  if (carried) return [{ file, is: 'life', ...carried }]
  const kind = knownKind(text)
  if (kind) return unknown(file, `is ${kind.label}, which is not read; ${kind.way}`)
  const reader = formatOf(file, text)
  if (!reader) {
    const labels = readers.map(({ label }) => label).join(', ')
    return unknown(file, `is no file of a life (${LIFE_FILES.join(', ')}), and no ${labels}`)
  }
  if (reader.id === 'csv') {
    const { table, problems: broken } = await readTable(text, file, progress)
    if (table && !isLpTable(table)) return [{ file, is: 'table', table, problems: [...problems, ...broken] }]
  }
  const read = await reader.read(text, file)
  return [{ file, is: 'features', label: reader.label, read: { ...read, problems: [...problems, ...read.problems] } }]
} // prettier-ignore

/**
 * Opens a file by what is in it: a life, a table, a format that draws; an archive holds several.
 * `progress` is told how much of it is read, from 0 to 1.
 */
export async function openFile(
  file: string,
  bytes: Uint8Array,
  progress?: Progress,
): Promise<Opened[]> {
  if (isZip(bytes)) return openArchive(file, bytes)
  const binary = BINARY.find(([, is]) => is(bytes))
  if (binary) return unknown(file, `is ${binary[0]}`)
  if (isTree(bytes)) return openTree(file, bytes)
  return openText(file, bytes, progress)
}

/** A file as somebody hands it over; of a folder, by its path in that. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/**
 * Opens files one after another; those of a life's own folder are one life. `progress` is told how
 * many are done, and what part of the next.
 */
export async function openFiles(
  given: readonly GivenFile[],
  progress: (done: number) => void = () => undefined,
): Promise<Opened[]> {
  const folder = lifeFolder(given.map(({ name }) => name))
  const isOfLife = ({ name }: GivenFile) =>
    folder !== null && name.startsWith(folder) && isLifeFile(name.slice(folder.length))
  const ofLife = given.filter(isOfLife)
  const life = lifeAmong(new Map(ofLife.map(({ name, bytes }) => [name, bytes])))
  const opened: Opened[] = life ? [{ file: folder || 'life.json', is: 'life', ...life }] : []
  for (const [i, { name, bytes }] of given.filter((each) => !isOfLife(each)).entries()) {
    const done = ofLife.length + i
    opened.push(...(await openFile(name, bytes, (part) => progress(done + part))))
    progress(done + 1)
  }
  return opened
}
