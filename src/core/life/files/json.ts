import { jsonFaultAt } from './json-fault'
import type { Problem } from '../model'

export type ParsedJson = { ok: true; value: unknown } | { ok: false; problem: Problem }

/** Line and column (from 1) of a character offset. */
function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Reads JSON; a text that is none, or is cut off, becomes a problem that names the line. */
export function parseJson(file: string, text: string): ParsedJson {
  const plain = text.replace(/^\uFEFF/, '')
  try {
    return { ok: true, value: JSON.parse(plain) as unknown }
  } catch {
    const { line, column } = lineAt(plain, jsonFaultAt(plain) ?? plain.length)
    return {
      ok: false,
      problem: {
        code: 'not-json',
        severity: 'error',
        file,
        path: `${line}:${column}`,
        message: `not readable as JSON from line ${line}, column ${column}: is the file cut off, or a comma or bracket missing there?`,
        values: { line, column },
      },
    }
  }
}
