import { gregorianFromDay } from '../../time/day'
import { whenOf } from '../../time/edtf'
import type { Check } from '../check'
import type { Source } from '../../life/model'
import { toldClaims } from './claims'

/** The last year that the source names as its own: 1933 of “1931–1933”; null where it has none. */
function lastYear({ year }: Source): number | null {
  const years = String(year ?? '').match(/\d{4}/g)
  return years ? Math.max(...years.map(Number)) : null
}

/** The first year in which it can have been, or null where its beginning is open. */
function firstYear(when: string): number | null {
  const [from] = whenOf(when).outer
  return Number.isFinite(from) ? gregorianFromDay(from).year : null
}

/** No work tells what came after it was published. */
export const checkScope: Check = (draft, problems) => {
  const works = new Map(draft.sources.map((source) => [source.id, source]))
  for (const { file, path, when, sources } of toldClaims(draft)) {
    const year = when === undefined ? null : firstYear(when)
    for (const [i, { source }] of sources.entries()) {
      const work = works.get(source)
      const published = work ? lastYear(work) : null
      if (year === null || published === null || published >= year) continue
      problems.error(
        file,
        `${path}.sources[${i}]`,
        'source-too-early',
        `is of ${year}, but "${source}" is of ${published}; cite a later work, or the edition that was used.`,
        { id: source, published, year },
      )
    }
  }
  return draft
}
