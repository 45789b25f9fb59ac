import type { Check } from '../check'
import { allClaims } from './claims'

/** A novel may be named beside other works, never stand for them. */
export const checkFiction: Check = (draft, problems) => {
  const fiction = new Set(draft.sources.filter((s) => s.kind === 'fiction').map(({ id }) => id))
  for (const { file, path, sources } of allClaims(draft)) {
    if (sources.length === 0 || !sources.every(({ source }) => fiction.has(source))) continue
    problems.error(
      file,
      `${path}.sources`,
      'fiction-as-evidence',
      'rests on fiction alone, which is no evidence; cite another work, or take it out.',
    )
  }
  return draft
}
