import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../core/life/model'
import { problemLine } from '../core/life/problems'
import { LIFE_FILES } from '../core/life/files'
import { readLife } from '../core/check/read'
import { applyMapping, byLine } from '../formats/csv/csv-read'
import { openFile } from '../formats/door/open'
import { understandTable } from '../formats/table/understand'
import { lifeFolders, readFolder } from './folder'
import { problemsOfMedia } from './media'
import { readOptions } from './options'
import { Refusal } from './outcome'
import { isTourFile, problemsOfTour, readTours } from './tours'

/** The problems of a life's folder, or of one file of it: the others must be there to check it. */
function problemsOfLife(folder: string, only?: string): Problem[] {
  const { life, problems } = readFolder(folder)
  const ofLife = life ? [...readTours(folder, life).problems, ...problemsOfMedia(folder, life)] : []
  return [...problems, ...ofLife]
    .filter(({ file }) => only === undefined || file === only)
    .map((problem) => ({ ...problem, file: join(folder, problem.file) }))
}

/** The problems of a file in an open format, told by its content and its name. */
async function problemsOfFile(file: string): Promise<Problem[]> {
  const opened = await openFile(file, readFileSync(file))
  return opened.flatMap((each) => {
    if (each.is === 'unknown') throw new Refusal(`"${each.file}" ${each.message}`, 2)
    if (each.is === 'life') return readLife(each.texts).problems
    if (each.is === 'features') return each.read.problems
    const read = applyMapping(each.table, understandTable(each.table), each.file)
    return byLine([...each.problems, ...read.problems])
  })
}

async function problemsOf(target: string): Promise<Problem[]> {
  if (!existsSync(target)) throw new Refusal(`there is no "${target}"`, 2)
  if (statSync(target).isDirectory()) return problemsOfLife(target)
  if (isTourFile(target)) return problemsOfTour(target)
  const [folder, name] = [dirname(target), basename(target)]
  const isOfLife = LIFE_FILES.some((file) => file === name) && existsSync(join(folder, 'life.json'))
  return isOfLife ? problemsOfLife(folder, name) : problemsOfFile(target)
}

/** `validate [FOLDER|FILE…]`: each fault on a line, `file:line-or-path: code: message`. */
export async function runValidate(args: string[]): Promise<number> {
  const { values, positionals } = readOptions({ args, options: { json: { type: 'boolean' } } })
  const targets = positionals.length > 0 ? positionals : lifeFolders()
  const problems: Problem[] = []
  for (const target of targets) problems.push(...(await problemsOf(target)))
  for (const problem of problems) {
    console.log(values.json ? JSON.stringify(problem) : problemLine(problem))
  }
  const errors = problems.filter((p) => p.severity === 'error').length
  if (errors > 0) console.error(`${errors} faults`)
  else console.error('no faults')
  return errors > 0 ? 1 : 0
}
