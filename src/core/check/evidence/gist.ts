import type { Check } from '../check'
import { toldClaims } from './claims'

/** From this weight on the story leans on an item, and a reader must see on what. */
const WEIGHS = 2

/**
 * What weighs 2 or 3 says of each passage that was read what it holds: whoever wrote down the gist
 * had the passage before them. Other accounts of an item carry no weight of their own.
 */
export const checkGist: Check = (draft, problems) => {
  for (const { file, path, weight = 1, sources } of toldClaims(draft)) {
    if (weight < WEIGHS) continue
    for (const [i, { source, basis, says }] of sources.entries()) {
      if (basis !== 'read' || says !== undefined) continue
      problems.error(
        file,
        `${path}.sources[${i}]`,
        'read-without-gist',
        `was read for something that weighs ${weight}, but nobody is told what it says; add "says" (at most 25 words, your own), or say "recalled".`,
        { id: source },
      )
    }
  }
  return draft
}
