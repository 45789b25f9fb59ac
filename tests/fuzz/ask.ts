import { readLife } from '../../src/core/check/read'
import type { Problem } from '../../src/core/life/model'
import { problemLine } from '../../src/core/life/problems'
import { composeLife, type Part } from '../../src/formats/compose/compose'
import { applyMapping } from '../../src/formats/csv/csv-read'
import { decoded } from '../../src/formats/door/encoding'
import { openFile, type Opened } from '../../src/formats/door/open'
import { understandTable } from '../../src/formats/table/understand'
import { left, unread } from './unsaid'

/** What came of a file: what it was taken for, how much of it, and what nobody says a word of. */
export interface Came {
  is: string
  items: number
  unsaid: string[]
}

function partOf(opened: Opened): { part: Part; problems: Problem[] } | null {
  const { file } = opened
  if (opened.is === 'features') return { part: { file, life: opened.read.life }, problems: opened.read.problems }
  if (opened.is !== 'table') return null
  const { life, problems } = applyMapping(opened.table, understandTable(opened.table), file)
  return { part: { file, life }, problems: [...opened.problems, ...problems] }
} // prettier-ignore

const itemsIn = ({ life }: Part) =>
  life.places.size + life.journeys.length + life.events.length + life.stays.length

/** Opens a file as the door does, makes a life of it, and checks that. */
export async function ask(name: string, bytes: Uint8Array): Promise<Came> {
  const opened = await openFile(name, bytes)
  const { text } = decoded(bytes, name)
  const unsaid: string[] = []
  const parts: Part[] = []
  for (const each of opened) {
    if (each.is === 'life') readLife(each.texts)
    const taken = partOf(each)
    if (!taken) continue
    parts.push(taken.part)
    // Nothing at all came of it: somebody must say so.
    if (itemsIn(taken.part) === 0 && taken.problems.length === 0) unsaid.push('(all of it)')
    unsaid.push(...unread(each, text, taken.part.life, taken.problems))
  }
  const items = parts.reduce((sum, part) => sum + itemsIn(part), 0)
  const is = opened.map((each) => each.is).join('+') || '(nothing)'
  if (opened.length === 0) unsaid.push('(all of it)')
  if (items === 0) return { is, items, unsaid }
  const made = composeLife(parts, { today: '2026-01-01', stops: 'until-next' })
  const { life, problems } = readLife(made.texts)
  for (const part of parts) unsaid.push(...left(part.life, made))
  // What is made is a life, whatever it was made of.
  if (!life) unsaid.push(...problems.map((each) => `(broken: ${problemLine(each)})`))
  return { is, items, unsaid }
}
