import type { Check } from '../check'
import { allClaims } from './claims'

/** A list of works is a list of evidence: what nobody cites is not in it. */
export const checkCited: Check = (draft, problems) => {
  // Where something was left out for a fault of its own, it may have been what cites.
  if (problems.all.some(({ severity }) => severity === 'error')) return draft
  const cited = new Set(allClaims(draft).flatMap(({ sources }) => sources.map((c) => c.source)))
  for (const { id } of draft.sources) {
    if (cited.has(id)) continue
    problems.warning(
      'sources.json',
      id,
      'source-uncited',
      'is cited by nobody; cite it where it was used, or take it out.',
      { id },
    )
  }
  return draft
}
