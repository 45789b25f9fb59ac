import { whenOf } from '../core/time/edtf'
import type { UnknownStretch } from '../core/itinerary/unknown'
import type { Chapter } from '../core/life/model'
import { lastAtMost } from '../core/geo/count'
import type { StoryPoint } from '../core/story/points'

/** A stretch without known whereabouts, as a line of the itinerary. */
export interface UnknownEntry {
  kind: 'unknown'
  moment: number
  item: UnknownStretch
}
export type Entry = StoryPoint | UnknownEntry

export interface Section {
  /** Null for what lies outside all chapters. */
  chapter: Chapter | null
  entries: Entry[]
  /** Whether it goes on with the chapter of the section before. */
  goesOn?: true
}

/** What is told and what is not known, in the order of time. */
export function entriesOf(
  points: readonly StoryPoint[],
  unknown: readonly UnknownStretch[],
): Entry[] {
  const silent = unknown.map((item): Entry => ({ kind: 'unknown', moment: item.start, item }))
  return [...points, ...silent].sort((a, b) => a.moment - b.moment)
}

/**
 * The entry where a moment stands: what is told at it (by id), else the stretch of the unknown
 * that holds it, else the last that had begun; null before all of them.
 */
export function entryAt(
  entries: readonly Entry[],
  moment: number,
  toldId: string | null,
): Entry | null {
  const told = toldId === null ? undefined : entries.find(({ item }) => item.id === toldId)
  if (told) return told
  const begun = entries.slice(0, lastAtMost(entries, moment, (entry) => entry.moment) + 1)
  const silent = begun.findLast(({ kind, item }) => kind === 'unknown' && moment < item.end)
  return silent ?? begun.at(-1) ?? null
}

/**
 * The itinerary by chapters: an entry belongs to the last chapter begun by its day. A chapter of more
 * than `most` entries goes on in another section.
 */
export function sectionsOf(
  chapters: readonly Chapter[],
  entries: readonly Entry[],
  most = Infinity,
): Section[] {
  const begun = chapters
    .map((chapter) => ({ chapter, from: whenOf(chapter.when).outer[0] }))
    .sort((a, b) => a.from - b.from)
  const sections: Section[] = []
  for (const entry of entries) {
    const chapter = begun.findLast(({ from }) => from <= entry.moment)?.chapter ?? null
    const last = sections.at(-1)
    if (last?.chapter !== chapter) sections.push({ chapter, entries: [entry] })
    else if (last.entries.length < most) last.entries.push(entry)
    else sections.push({ chapter, entries: [entry], goesOn: true })
  }
  return sections
}
