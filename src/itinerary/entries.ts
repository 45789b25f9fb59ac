import { whenOf } from '../core/calendar/edtf'
import type { Chapter } from '../core/life/model'
import type { StoryPoint } from '../core/story/points'

export interface Section {
  /** Null for what lies outside all chapters. */
  chapter: Chapter | null
  entries: StoryPoint[]
}

/** The itinerary by chapters: a point belongs to the last chapter begun by its day. */
export function sectionsOf(chapters: readonly Chapter[], points: readonly StoryPoint[]): Section[] {
  const begun = chapters
    .map((chapter) => ({ chapter, from: whenOf(chapter.when).outer[0] }))
    .sort((a, b) => a.from - b.from)
  const sections: Section[] = []
  for (const point of points) {
    const chapter = begun.findLast(({ from }) => from <= point.moment)?.chapter ?? null
    const last = sections.at(-1)
    if (last?.chapter === chapter) last.entries.push(point)
    else sections.push({ chapter, entries: [point] })
  }
  return sections
}
