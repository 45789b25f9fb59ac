import * as v from 'valibot'
import { parseJson } from '../../core/life/files/json'
import { parseOrReport, ProblemList } from '../../core/life/problems'
import type { Reader, ReadFile } from '../format'
import { emptyLife } from '../partial-life'
import { readSlides, slideSchema, type Slide } from './slides'

const storyMapSchema = v.looseObject({
  storymap: v.looseObject({ slides: v.array(v.unknown()) }),
})
const timelineSchema = v.looseObject({
  title: v.optional(slideSchema),
  events: v.array(v.unknown()),
})

function slidesOf(
  list: readonly unknown[],
  path: string,
  file: string,
  problems: ProblemList,
): Slide[] {
  return list.flatMap((each, i): Slide[] => {
    const slide = parseOrReport(slideSchema, each, file, `${path}[${i}]`, problems)
    return slide ? [slide] : []
  })
}

/** Slides of which none has a place or a date leave nothing, and that is said. */
function notEmpty({ life, problems }: ReadFile, file: string): ReadFile {
  if (life.places.size + life.events.length > 0 || problems.length > 0) return { life, problems }
  const message = 'has no slide with a place or a date; there is nothing to show.'
  return { life, problems: [{ code: 'nothing-to-read', severity: 'error', file, path: '', message }] }
} // prettier-ignore

function read(text: string, file: string, is: 'map' | 'timeline'): ReadFile {
  const problems = new ProblemList()
  const parsed = parseJson(file, text)
  if (!parsed.ok) return { life: emptyLife(), problems: [parsed.problem] }
  if (is === 'map') {
    const story = parseOrReport(storyMapSchema, parsed.value, file, '', problems)
    const slides = slidesOf(story?.storymap.slides ?? [], 'storymap.slides', file, problems)
    return notEmpty(readSlides(slides, undefined, 'storymap.slides', file, problems), file)
  }
  const timeline = parseOrReport(timelineSchema, parsed.value, file, '', problems)
  const slides = slidesOf(timeline?.events ?? [], 'events', file, problems)
  return notEmpty(
    readSlides(slides, timeline?.title?.text?.headline, 'events', file, problems),
    file,
  )
}

/** StoryMapJS of the Knight Lab: slides with places, dates in words. */
export const storyMap: Reader = {
  id: 'storymap',
  label: 'StoryMapJS',
  extensions: [],
  read: (text, file) => Promise.resolve(read(text, file, 'map')),
}

/** TimelineJS of the Knight Lab: slides with dates; places only where somebody added them. */
export const timeline: Reader = {
  id: 'timeline',
  label: 'TimelineJS',
  extensions: [],
  read: (text, file) => Promise.resolve(read(text, file, 'timeline')),
}
