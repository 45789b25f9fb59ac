import type { Life } from '../../src/core/life/model'

/** Row of the ledger → ids of the life, or the reason why it is left out. */
export type Coverage = Record<string, string[] | string>

/** Rows that lead nowhere, or are left out without a reason. */
export function brokenCoverage(coverage: Coverage, life: Life): string[] {
  const known = new Set([
    ...life.places.keys(),
    ...[...life.stays, ...life.journeys, ...life.events, ...life.chapters].map(({ id }) => id),
  ])
  return Object.entries(coverage).flatMap(([row, found]) => {
    if (!/^L\d{3}$/.test(row)) return [`${row}: is no row`]
    if (typeof found === 'string') return found.trim().length > 5 ? [] : [`${row}: no reason`]
    if (found.length === 0) return [`${row}: neither ids nor a reason`]
    return found.filter((id) => !known.has(id)).map((id) => `${row}: there is no "${id}"`)
  })
}

/** Rows of the ledger, the peripheral ones apart, that the coverage does not speak of. */
export function uncovered(ledger: { id: string; note: string }[], coverage: Coverage): string[] {
  return ledger
    .filter(({ note }) => !note.startsWith('peripheral'))
    .map(({ id }) => id)
    .filter((id) => coverage[id] === undefined)
}
