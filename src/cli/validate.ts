import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../core/life/model'
import { problemLine } from '../core/life/problems'
import { LIFE_FILES } from '../core/life/files'
import { DEFAULT_LIFE, readFolder } from './folder'
import { readOptions } from './options'
import { Refusal } from './outcome'

function problemsOf(target: string): Problem[] {
  if (!existsSync(target)) throw new Refusal(`there is no "${target}"`, 2)
  const isFolder = statSync(target).isDirectory()
  const folder = isFolder ? target : dirname(target)
  const name = basename(target)
  if (!isFolder && !LIFE_FILES.some((file) => file === name)) {
    throw new Refusal(`"${target}" is no file of a life (${LIFE_FILES.join(', ')})`, 2)
  }
  return readFolder(folder)
    .problems.filter((problem) => isFolder || problem.file === name)
    .map((problem) => ({ ...problem, file: join(folder, problem.file) }))
}

/** `validate [FOLDER|FILE…]`: each fault on a line, `file:line-or-path: code: message`. */
export function runValidate(args: string[]): number {
  const { values, positionals } = readOptions({ args, options: { json: { type: 'boolean' } } })
  const targets = positionals.length > 0 ? positionals : [DEFAULT_LIFE]
  const problems = targets.flatMap(problemsOf)
  for (const problem of problems) {
    console.log(values.json ? JSON.stringify(problem) : problemLine(problem))
  }
  const errors = problems.filter((p) => p.severity === 'error').length
  if (errors > 0) console.error(`${errors} faults`)
  else console.error('no faults')
  return errors > 0 ? 1 : 0
}
