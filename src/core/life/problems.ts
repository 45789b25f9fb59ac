import type { BaseIssue, GenericSchema, InferOutput } from 'valibot'
import * as v from 'valibot'
import type { Problem } from './model'

/** Collects problems while a life is read, so that one run names all of them. */
export class ProblemList {
  readonly all: Problem[] = []
  /** Ids of items that were left out because of a fault of their own. */
  readonly leftOut = new Set<string>()
  /** Files that are missing or could not be read as a whole. */
  readonly unread = new Set<string>()

  error(file: string, path: string, code: string, message: string, values?: Problem['values']) {
    this.all.push({ severity: 'error', file, path, code, message, values })
  }

  warning(file: string, path: string, code: string, message: string, values?: Problem['values']) {
    this.all.push({ severity: 'warning', file, path, code, message, values })
  }
}

/** `file:line-or-path: code: message`; what is wrong with a file as a whole is named at line 1. */
export function problemLine({ file, path, code, message, severity }: Problem): string {
  const remark = severity === 'warning' ? '(warning) ' : ''
  return `${file}:${path || '1'}: ${code}: ${remark}${message}`
}

/** `['legs', 0, 'mode']` as `legs[0].mode`. */
export function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

/** What an issue says in our words: valibot's own are for programmers. */
function issueMessage({ message, expected, received }: BaseIssue<unknown>): string {
  const see = 'see geodata/README.md.'
  if (message.includes('swapped')) return `${message} GeoJSON wants [longitude, latitude].`
  if (!message.startsWith('Invalid')) return `${message} (found ${received}); ${see}`
  if (expected === 'never') return `is a field that nobody knows here; is it misspelt? ${see}`
  if (received === 'undefined') return `is missing; ${see}`
  return `must be ${expected ?? 'another value'} (found ${received}); ${see}`
}

/**
 * Checks a value against a schema. What does not fit is reported, each issue at its own path, and
 * null is given: the caller leaves that item out and goes on with the rest.
 */
export function parseOrReport<S extends GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
  path: string,
  problems: ProblemList,
): InferOutput<S> | null {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues) {
    const inner = pathText((issue.path ?? []).map((p) => p.key))
    const at = [path, inner].filter(Boolean).join('.').replaceAll('.[', '[')
    const code = issue.message.includes('swapped') ? 'swapped-coordinates' : 'schema'
    const values = { expected: issue.expected ?? '', received: issue.received }
    problems.error(file, at, code, issueMessage(issue), values)
  }
  return null
}
