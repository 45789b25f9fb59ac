import { whenOf, type Bound } from '../time/edtf'
import type { Chapter, Life } from '../life/model'

/** A chapter of the life as a stretch of time. */
export interface ChapterSpan {
  chapter: Chapter
  from: number
  to: number
}

/** A coarse bound stands in its middle, so that neighbours that share it meet. */
const middle = ({ earliest, latest }: Bound) => (earliest + latest + 1) / 2

const beginning = (bound: Bound) => (bound.precision === 'day' ? bound.earliest : middle(bound))
const ending = (bound: Bound) => (bound.precision === 'day' ? bound.latest + 1 : middle(bound))

/** The chapters in order, within a life; one ends where the next begins, if they overlap. */
export function chapterSpans({ chapters }: Life, first: number, last: number): ChapterSpan[] {
  const held = (moment: number) => Math.min(Math.max(moment, first), last)
  const spans = chapters
    .map((chapter) => {
      const { start, end } = whenOf(chapter.when)
      return { chapter, from: held(beginning(start)), to: held(ending(end)) }
    })
    .sort((a, b) => a.from - b.from)
  return spans.map((span, i) => ({ ...span, to: Math.min(span.to, spans[i + 1]?.from ?? last) }))
}

/** The chapter at a moment, if one is told of it. */
export function chapterAt(spans: readonly ChapterSpan[], moment: number): ChapterSpan | null {
  return spans.findLast(({ from, to }) => from <= moment && moment < to) ?? null
}
