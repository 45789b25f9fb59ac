import type { BorderChange } from '../../borders/changes'
import type { Scale } from '../scale'
import type { Window } from '../window'

/** Changes of the borders that stand so near to one another on the axis that one mark tells them. */
export interface BorderMark {
  /** Px from the left edge of the track. */
  x: number
  /** In order, never empty. */
  changes: BorderChange[]
}

/** Changes nearer than this (px) share a mark. */
const APART_PX = 9
/** With less room than this (px) to each mark the row would be a hedge: none are shown. */
const ROOM_PX = 16

/** The marks of a window of the axis; none where they would be clutter. */
export function borderMarks(
  changes: readonly BorderChange[],
  frame: Scale,
  { from, to }: Window,
  widthPx: number,
): BorderMark[] {
  const marks: BorderMark[] = []
  for (const change of changes) {
    if (change.day < from || change.day > to) continue
    const x = frame.at(change.day) * widthPx
    const last = marks.at(-1)
    if (last && x - last.x < APART_PX) last.changes.push(change)
    else marks.push({ x, changes: [change] })
  }
  return marks.length * ROOM_PX > widthPx ? [] : marks
}

/** The change that choosing a mark leads to: its first one, or, on one of them, the next. */
export function changeChosen({ changes }: BorderMark, day: number): BorderChange | undefined {
  const at = changes.findIndex((change) => change.day === day)
  return changes[(at + 1) % changes.length]
}

/** The next (1) or previous (-1) change from a day; null beyond the last and before the first. */
export function changeBeside(
  changes: readonly BorderChange[],
  day: number,
  direction: 1 | -1,
): BorderChange | null {
  if (direction > 0) return changes.find((change) => change.day > day) ?? null
  return changes.findLast((change) => change.day < day) ?? null
}
