import type { GenericSchema, InferOutput } from 'valibot'
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

/** `['legs', 0, 'mode']` as `legs[0].mode`. */
export function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
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
    const swapped = issue.message.includes('swapped')
    problems.error(
      file,
      at,
      swapped ? 'swapped-coordinates' : 'schema',
      swapped
        ? `${issue.message} GeoJSON wants [longitude, latitude].`
        : `${issue.message} (expected ${issue.expected ?? 'another value'}, found ${issue.received}); see geodata/README.md.`,
      { expected: issue.expected ?? '', received: issue.received },
    )
  }
  return null
}
