import type { Check } from '../check'
import { allClaims } from './claims'

/** “p. 12”, “pp. 3–5”, “с. 208”, “S. 7”, “12” */
const PAGE_ONLY = /^((pp?|pages?|с|стр|s|str)\.?\s*)?\d+(\s*[-–—]\s*\d+)?\.?$/i

/** A reader can follow what was read: to a chapter, a dated document, an entry, an address. */
export const checkLocators: Check = (draft, problems) => {
  const works = new Map(draft.sources.map((source) => [source.id, source]))
  for (const { file, path, sources } of allClaims(draft)) {
    for (const [i, { source, locator, readAt, basis }] of sources.entries()) {
      if (basis === 'read' && locator === undefined && readAt === undefined) {
        problems.error(
          file,
          `${path}.sources[${i}]`,
          'read-without-locator',
          'was read, but nobody is told where; add a "locator" (chapter, dated document, entry) or "readAt" (address or edition), or say "recalled".',
          { id: source },
        )
      }
      const work = works.get(source)
      const knownEdition = readAt !== undefined || (work?.publisher && work.year)
      if (locator !== undefined && PAGE_ONLY.test(locator) && work && !knownEdition) {
        problems.error(
          file,
          `${path}.sources[${i}].locator`,
          'page-without-edition',
          `is the page "${locator}" of nobody knows which edition; give the chapter, or the source its publisher and year.`,
          { id: source, locator },
        )
      }
    }
  }
  return draft
}
