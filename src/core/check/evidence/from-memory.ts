import type { Check } from '../check'
import { isWebAddress } from '../../life/schema/web-address'
import { allClaims } from './claims'

/**
 * What is known from memory, or concluded, was opened nowhere on the web. An edition may be named, or the file
 * that a life was made of.
 */
export const checkFromMemory: Check = (draft, problems) => {
  for (const { file, path, sources } of allClaims(draft)) {
    for (const [i, { source, readAt, basis }] of sources.entries()) {
      if (basis === 'read' || basis === 'excerpt' || !isWebAddress(readAt ?? '')) continue
      problems.error(
        file,
        `${path}.sources[${i}].readAt`,
        'memory-with-address',
        `says where it was read, but it is "${basis}"; open it and say "read" or "excerpt", or remove "readAt" (the work's own address is its "url").`,
        { id: source },
      )
    }
  }
  return draft
}
