import { whenOf } from '../time/edtf'
import type { Chapter, Life } from '../life/model'

/** The chapter that something belongs to by its beginning: the last that had begun; null before all. */
export function chapterOf(life: Life, when: string): Chapter | null {
  const [from, to] = whenOf(when).outer
  const day = Number.isFinite(from) ? from : to
  const begun = life.chapters
    .map((chapter) => ({ chapter, since: whenOf(chapter.when).outer[0] }))
    .filter(({ since }) => since <= day)
    .sort((a, b) => a.since - b.since)
  return begun.at(-1)?.chapter ?? null
}
