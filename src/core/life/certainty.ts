import { CERTAINTIES, type Certainty } from './vocabulary'

/** How sure a claim is that stands on several others: as the least sure of them; `certain` on none. */
export function leastCertain(...grades: readonly Certainty[]): Certainty {
  const worst = Math.max(0, ...grades.map((grade) => CERTAINTIES.indexOf(grade)))
  return CERTAINTIES[worst] ?? 'uncertain'
}
