import { touches, type TimeSpan } from '../itinerary/within'
import type { Chapter, Life } from '../life/model'
import { chapterAt, chapterSpans } from './chapters'
import { storyPoints } from './points'
import { itemStep, type LessonStep } from './tours/tours'

/** A part of the life that is shown to a class: a chapter, or a stretch that was picked. */
export interface Part extends TimeSpan {
  chapter: Chapter | null
}

/** What the story dwells on: the rest is too much for a class. */
const WEIGHTY = 2

/** The stretch that was picked, else the chapter at a moment, else the record from `first` to `last`. */
export function partAt(
  life: Life,
  [first, last]: readonly [number, number],
  picked: (TimeSpan & { chapter: string | null }) | null,
  moment: number,
): Part {
  if (picked) {
    const chapter = life.chapters.find(({ id }) => id === picked.chapter) ?? null
    return { from: picked.from, to: picked.to, chapter }
  }
  return (
    chapterAt(chapterSpans(life, first, last), moment) ?? { from: first, to: last, chapter: null }
  )
}

/** The chapter that begins next after a part; null after the last. */
export function nextPart(
  life: Life,
  [first, last]: readonly [number, number],
  { to }: Part,
): Part | null {
  return chapterSpans(life, first, last).find(({ from }) => from >= to) ?? null
}

/**
 * What a class is shown of a part, one after another: all that weighs 2 or 3 and begins in it. Two of
 * one moment are two. What begins before `from`, where the clock does, begins there.
 */
export function partSteps(
  life: Life,
  personId: string,
  part: TimeSpan,
  from: number,
): LessonStep[] {
  return storyPoints(life, personId)
    .map((point) => ({ ...point, moment: Math.max(point.moment, from) }))
    .filter(({ item, moment }) => item.weight >= WEIGHTY && touches(part, moment))
    .map(({ item, moment }) => ({ ...itemStep(life, personId, item.id), moment }))
}
