import type { ProblemList } from '../core/life/problems'
import type { FoundRow } from './csv/cells'
import { COLUMNS, type Column } from './csv/columns'

/** What other programs call the same things; the first that is there counts. */
const ALSO_CALLED: Partial<Record<Column, readonly string[]>> = {
  title_en: ['title', 'name', 'label'],
  text_en: ['text', 'description', 'desc'],
  when: ['date', 'time'],
  start: ['begin', 'start_date'],
  end: ['end_date'],
}
/** A text of unknown language is Russian if it is in Cyrillic letters. */
const IN_RUSSIAN: Partial<Record<Column, Column>> = { title_en: 'title_ru', text_en: 'text_ru' }

/** A life is told by days: the hour of a time stamp, which knows of no place, is left. */
const TIME_OF_DAY = /^(\d{4}-\d\d-\d\d)T.*$/

const OWN = new Set<string>(COLUMNS)

/**
 * A row of our columns out of one of anybody's. Columns that mean nothing here are added to
 * `unread`, so that their loss is not silent.
 */
export function foreignRow(
  found: Readonly<Record<string, string | null>>,
  unread: Set<string>,
): FoundRow {
  const row: FoundRow = {}
  const used = new Set<string>()
  for (const [key, value] of Object.entries(found)) if (OWN.has(key)) row[key as Column] = value
  for (const [column, names] of Object.entries(ALSO_CALLED) as [Column, string[]][]) {
    const inRussian = IN_RUSSIAN[column]
    const isSaid = row[column] || (inRussian && row[inRussian])
    const name = names.find((each) => found[each])
    for (const each of names) used.add(each)
    const said = name === undefined ? null : (found[name] ?? null)
    const text = column === 'when' ? (said?.replace(TIME_OF_DAY, '$1') ?? null) : said
    if (isSaid || text === null) continue
    row[inRussian && /\p{Script=Cyrillic}/u.test(text) ? inRussian : column] = text
  }
  for (const [key, value] of Object.entries(found)) {
    if (value !== null && !OWN.has(key) && !used.has(key)) unread.add(key)
  }
  return row
}

/** Says once for a file which of its columns were not taken. */
export function warnUnread(unread: ReadonlySet<string>, file: string, problems: ProblemList): void {
  if (unread.size === 0) return
  const names = [...unread].map((name) => `"${name}"`).join(', ')
  const message = `not taken, as nothing here knows what it is: ${names}; geodata/README.md lists what is read.`
  problems.warning(file, '', 'unread-columns', message, { names })
}
