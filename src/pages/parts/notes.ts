import type { Citation } from '../../core/life/model'

/** The evidence of a page, each passage under one number however often it is cited. */
export interface Notes {
  all: readonly Citation[]
  /** From 1. */
  numberOf(citation: Citation): number
}

/** Numbers citations in the order in which the page cites them. */
export function notesOf(citations: Iterable<Citation>): Notes {
  const numbers = new Map<string, number>()
  const all: Citation[] = []
  const keyOf = (citation: Citation) => JSON.stringify(citation)
  for (const citation of citations) {
    const key = keyOf(citation)
    if (numbers.has(key)) continue
    all.push(citation)
    numbers.set(key, all.length)
  }
  return { all, numberOf: (citation) => numbers.get(keyOf(citation)) ?? 0 }
}

/** All that an item cites: its own sources, and those of its other accounts. */
export const citationsOf = (item: {
  sources: readonly Citation[]
  alternatives?: readonly { sources: readonly Citation[] }[] | undefined
}): Citation[] => [...item.sources, ...(item.alternatives ?? []).flatMap(({ sources }) => sources)]
