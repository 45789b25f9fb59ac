import { parseOrReport, type ProblemList } from '../../core/life/problems'
import { words } from '../csv/cells'
import { sourcesSchema } from './loose-schema'
import type { PartialLife, PartialSource } from '../partial-life'

/** What a file says besides its features. */
export interface Head {
  title?: PartialLife['title']
  sources?: readonly PartialSource[]
}

/** Title and cited works out of the cells at the head of a KML or GPX file. */
export function headOf(
  cells: Readonly<Record<string, string>>,
  name: string | undefined,
  file: string,
  problems: ProblemList,
): Head {
  const ours = words(cells.title_en, cells.title_ru)
  const isRussian = /\p{Script=Cyrillic}/u.test(name ?? '')
  const title = ours ?? (isRussian ? words(null, name) : words(name, null))
  if (cells.sources === undefined) return { title }
  try {
    const value: unknown = JSON.parse(cells.sources)
    return { title, sources: parseOrReport(sourcesSchema, value, file, 'sources', problems) ?? [] }
  } catch {
    const message = 'the list of sources is not readable as JSON; correct it or leave it out.'
    problems.error(file, 'sources', 'not-json-cell', message)
    return { title }
  }
}
