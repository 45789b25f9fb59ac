import * as v from 'valibot'
import { textSchema } from './schema'

const changeSchema = v.object({
  kind: v.picklist(['added', 'mended', 'withdrawn']),
  /** Id of a stay, journey, event, place, source or gap. */
  item: v.string(),
  text: textSchema,
})
const changesSchema = v.object({
  editions: v.array(
    v.object({ number: v.string(), date: v.string(), changes: v.array(changeSchema) }),
  ),
})

/** One change of an item, with the edition that made it. */
export type Change = v.InferOutput<typeof changeSchema> & { edition: string; date: string }
/** By id of the item, the latest edition first. */
export type Changes = ReadonlyMap<string, readonly Change[]>

/**
 * Reads the changes of a life, a file of its own that is asked for only when somebody wants to see
 * them; none where it is missing (null) or cannot be read: a life need not tell its changes.
 */
export function readChanges(text: string | null): Changes {
  const found = new Map<string, Change[]>()
  for (const { number, date, changes } of parsed(text)?.editions ?? []) {
    for (const change of changes) {
      const known = found.get(change.item)
      const told = { ...change, edition: number, date }
      if (known) known.push(told)
      else found.set(change.item, [told])
    }
  }
  return found
}

function parsed(text: string | null): v.InferOutput<typeof changesSchema> | null {
  if (text === null) return null
  try {
    const result = v.safeParse(changesSchema, JSON.parse(text))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** What became of an item from edition to edition, the latest first; empty where nothing did. */
export const changesOf = (changes: Changes, itemId: string): readonly Change[] =>
  changes.get(itemId) ?? []
