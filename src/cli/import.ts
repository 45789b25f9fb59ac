import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { readLife } from '../core/check/read'
import type { Problem } from '../core/life/model'
import { LIFE_FILES } from '../core/life/files'
import { problemLine } from '../core/life/problems'
import { composeLife, type Composed, type Part, type Remark } from '../formats/compose/compose'
import { remarkLine } from '../formats/compose/words'
import { applyMapping, byLine } from '../formats/csv/csv-read'
import { openFiles, type GivenFile, type Opened } from '../formats/door/open'
import type { OwnLife } from '../formats/door/own-life'
import { understandTable } from '../formats/table/understand'
import { findTowns } from './gazetteer'
import { readOptions } from './options'
import { Refusal } from './outcome'

/** What a file gave, with what is wrong with it. */
interface Taken {
  parts: Part[]
  problems: Problem[]
}

function taken(opened: Opened): Taken {
  const { file } = opened
  if (opened.is === 'unknown') throw new Refusal(`"${file}" ${opened.message}`, 2)
  if (opened.is === 'life') {
    const { life, problems } = readLife(opened.texts)
    const people = new Map((life?.subjects ?? []).map((person) => [person.id, person]))
    const n = opened.beside.size
    const message = `has ${String(n)} files beside its own; they stay where a life is imported alone.`
    const left: Problem[] = n > 0 ? [{ code: 'beside-left', severity: 'warning', file, path: '', message, values: { n } }] : []
    return { parts: life ? [{ file, life: { ...life, people } }] : [], problems: [...problems, ...left] }
  }
  if (opened.is === 'features') return { parts: [{ file, life: opened.read.life }], problems: opened.read.problems }
  const mapping = understandTable(opened.table)
  const { life, problems } = applyMapping(opened.table, mapping, file)
  return { parts: [{ file, life }], problems: byLine([...opened.problems, ...problems]) }
} // prettier-ignore

/** Files as they are, those of a folder by their paths in it. */
function givenFiles(paths: readonly string[]): GivenFile[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Refusal(`there is no file "${path}"`, 2)
    if (!statSync(path).isDirectory()) return [{ name: basename(path), bytes: readFileSync(path) }]
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => ({ name: name.split(sep).join('/'), bytes: readFileSync(join(path, name)) }))
  })
}

/** A life of its own files goes as it is, with its pictures and lessons; its faults are said. */
function unpack(folder: string, { file, texts, beside }: OwnLife & { file: string }, asJson: boolean): number {
  const { life, problems } = readLife(texts)
  for (const problem of asJson ? [] : problems) console.log(problemLine(problem))
  if (!life) throw new Refusal(`"${file}" holds a life that cannot be read; no folder was made`, 1)
  for (const [name, content] of [...Object.entries(texts), ...beside]) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  if (asJson) console.log(JSON.stringify({ folder, id: life.id, beside: [...beside.keys()], problems }))
  else console.log(`${folder}: the life "${life.id}" as it is, with ${String(beside.size)} files beside its own`)
  return 0
} // prettier-ignore

/** A folder that may be written: a new one, an empty one, or with `--force` one that holds a life. */
function refuseToOverwrite(folder: string, force: boolean): void {
  if (!existsSync(folder)) return
  const there = statSync(folder).isDirectory() ? readdirSync(folder) : [folder]
  if (there.length === 0) return
  const isLife = there.includes('life.json')
  if (!force)
    throw new Refusal(`"${folder}" is not empty; with --force a life in it is replaced`, 2)
  if (!isLife)
    throw new Refusal(`"${folder}" holds something else than a life; it is left alone`, 2)
}

function write(folder: string, { texts }: Composed): void {
  mkdirSync(folder, { recursive: true })
  for (const file of LIFE_FILES) writeFileSync(join(folder, file), texts[file] ?? '')
}

function say(folder: string, made: Composed, problems: readonly Problem[], asJson: boolean): void {
  const { id, counts, remarks } = made
  if (asJson) {
    console.log(JSON.stringify({ folder, id, ...counts, remarks, problems }))
    return
  }
  for (const problem of problems) console.log(problemLine(problem))
  for (const remark of remarks) console.log(remarkLine(remark))
  const unplaced = counts.unplaced > 0 ? ` (${counts.unplaced} without coordinates)` : ''
  console.log(
    `${folder}: the life "${id}" with ${counts.places} places${unplaced}, ${counts.stays} stays, ${counts.journeys} journeys, ${counts.events} events`,
  )
}

const isLoss = ({ severity }: Problem) => severity === 'error'
/** A remark that something of the files is not in the life. */
const LOST: ReadonlySet<Remark['code']> = new Set([
  'left-undated',
  'left-unplaced',
  'nothing-dated',
])

/**
 * `import FILE|FOLDER… --out FOLDER [--lang en] [--title TEXT] [--person NAME] [--force]`: the folder of a
 * life out of any files that are read here. Says what was taken and what was left, and why. Status 1
 * where nothing could be made of them.
 */
export async function runImport(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({
    args,
    options: {
      out: { type: 'string' },
      lang: { type: 'string' },
      title: { type: 'string' },
      person: { type: 'string' },
      'as-dated': { type: 'boolean' },
      force: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  })
  const text = (key: 'out' | 'lang' | 'title' | 'person') => values[key]
  const folder = text('out')
  if (positionals.length === 0 || folder === undefined) {
    throw new Refusal('import needs at least one FILE and --out FOLDER', 2)
  }
  if (text('lang') !== undefined && !/^[a-z]{2,3}(-\w{2,8})*$/.test(text('lang') ?? '')) {
    throw new Refusal(`"${text('lang') ?? ''}" is no language tag; write it like en, ru or de`, 2)
  }
  refuseToOverwrite(folder, values.force === true)
  const opened = await openFiles(givenFiles(positionals))
  const [only] = opened
  if (only?.is === 'life' && opened.length === 1) return unpack(folder, only, values.json === true)
  const all = opened.map(taken)
  const [parts, problems] = [all.flatMap((each) => each.parts), all.flatMap((each) => each.problems)]
  const isEmpty = parts.every(({ life }) => life.places.size + life.journeys.length + life.events.length + life.stays.length === 0)
  if (isEmpty) {
    for (const problem of problems) console.log(problemLine(problem))
    throw new Refusal('nothing of it could be taken; no folder was made', 1)
  }
  const made = composeLife(parts, {
    lang: text('lang'),
    title: text('title'),
    person: text('person'),
    today: new Date().toISOString().slice(0, 10),
    find: findTowns(),
    stops: values['as-dated'] === true ? 'as-dated' : 'until-next',
  })
  write(folder, made)
  say(folder, made, problems, values.json === true)
  const faults = problems.filter(isLoss).length + made.remarks.filter(({ code }) => LOST.has(code)).length
  if (faults > 0) console.error(`${faults} things could not be taken as they stand; ${dirname(join(folder, 'x'))} holds the rest`)
  return 0
} // prettier-ignore
