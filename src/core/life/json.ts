import type { Problem } from './model'

export type ParsedJson = { ok: true; value: unknown } | { ok: false; problem: Problem }

/** Line and column (from 1) of a character offset. */
function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Where an engine's message says the text went wrong; the end of the text where it does not say. */
function offsetOf(message: string, text: string): { line: number; column: number } {
  const position = /position (\d+)/.exec(message)
  if (position) return lineAt(text, Number(position[1]))
  const line = /line (\d+) column (\d+)/.exec(message)
  if (line) return { line: Number(line[1]), column: Number(line[2]) }
  return lineAt(text, text.length)
}

/** Reads JSON; a text that is none, or is cut off, becomes a problem that names the line. */
export function parseJson(file: string, text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    const { line, column } = offsetOf(error instanceof Error ? error.message : '', text)
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
