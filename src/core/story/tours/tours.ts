import { resolveItinerary } from '../../itinerary/resolve'
import type { Chapter, Gap, Journey, Life, LifeEvent, Stay, Text } from '../../life/model'
import { mediaOf } from '../../life/media'
import type { Citation, Medium, Tour, TourStep } from '../../life/model'
import { whenOf } from '../../time/edtf'
import { storyPoints } from '../points'

/** What a step tells of; null where its moment is all that it has, or the life lacks its item. */
export type Told =
  | { kind: 'stay'; item: Stay }
  | { kind: 'journey'; item: Journey }
  | { kind: 'event'; item: LifeEvent }
  | { kind: 'chapter'; item: Chapter }
  | { kind: 'gap'; item: Gap }

/** Where a tour's step leads: a moment (fractional day) and what is to be said and asked at it. */
export interface LessonStep {
  /** The id of its item, or its date. */
  id: string
  /** That of its item where the life lacks it: the step says so, and the lesson goes on. */
  missing: string | null
  moment: number
  /** After what the class was asked: of a journey its end. */
  until: number
  told: Told | null
  title: Text | null
  /** Its own words for the wall. */
  caption: Text | null
  text: Text | null
  note: Text | null
  question: Text | null
  pause: TourStep['pause'] | null
  /** The same piece of the map at another moment, or with another journey to compare. */
  show: { moment: number; caption: Text; journey: Journey | null } | null
  view: TourStep['view'] | null
  isVeiled: boolean
  /** Pictures, the first of them for the wall. */
  media: readonly Medium[]
  sources: readonly Citation[]
}

const NOON = 0.5
/** Days: the last moment of a journey is still one of it. */
const HAIR = 1e-3

/** The item of a life with this id, whatever it is; null where there is none. */
export function toldOf(life: Life, id: string): Told | null {
  const same = (each: { id: string }) => each.id === id
  const stay = life.stays.find(same)
  if (stay) return { kind: 'stay', item: stay }
  const journey = life.journeys.find(same)
  if (journey) return { kind: 'journey', item: journey }
  const event = life.events.find(same)
  if (event) return { kind: 'event', item: event }
  const chapter = life.chapters.find(same)
  if (chapter) return { kind: 'chapter', item: chapter }
  const gap = life.gaps.find(same)
  return gap ? { kind: 'gap', item: gap } : null
}

const middleOf = (edtf: string) => {
  const [from, to] = whenOf(edtf).outer
  return (from + to + 1) / 2
}
const dawnOf = (edtf: string) => whenOf(edtf).outer[0] + NOON

/** When an item is told, and when it is over. */
function momentsOf(life: Life, personId: string, told: Told): [number, number] {
  const { kind, item } = told
  if (kind === 'gap') return [middleOf(item.when), middleOf(item.when)]
  const point = storyPoints(life, personId).find((each) => each.item.id === item.id)
  const moment = point?.moment ?? dawnOf(item.when)
  if (kind !== 'journey') return [moment, moment]
  const { items } = resolveItinerary(life, personId)
  const segment = items.find((each) => each.kind === 'journey' && each.journey.id === item.id)
  return [moment, segment ? Math.max(moment, segment.end - HAIR) : moment]
}

const isSensitive = (told: Told | null) =>
  told !== null && 'sensitive' in told.item && told.item.sensitive === true

/** What an item says by itself, and who says so. */
function wordsOf(told: Told | null): Pick<LessonStep, 'title' | 'text' | 'sources'> {
  if (!told) return { title: null, text: null, sources: [] }
  if (told.kind === 'gap') return { title: null, text: told.item.reason, sources: [] }
  const { title, text } = told.item
  return { title, text, sources: told.kind === 'chapter' ? [] : told.item.sources }
}

/**
 * What a step of a moment is compared with; null where the journey is gone, and nothing is compared.
 * Another journey is shown once both have been made: before that one of the lines is not there.
 */
function showOf(life: Life, personId: string, { show }: TourStep, own: number): LessonStep['show'] {
  if (!show) return null
  const { date, item, caption } = show
  if (date !== undefined) return { moment: dawnOf(date), caption, journey: null }
  const journey = life.journeys.find(({ id }) => id === item)
  if (!journey) return null
  const [, until] = momentsOf(life, personId, { kind: 'journey', item: journey })
  return { moment: Math.max(own, until), caption, journey }
}

/** Those that the step names and the life has, else those of its item. */
function mediaOfStep(life: Life, { media, item }: TourStep): Medium[] {
  const all = life.media ?? []
  if (media) return media.flatMap((id) => all.find((each) => each.id === id) ?? [])
  return item === undefined ? [] : mediaOf(life, item)
}

/** A step as the life has it; `before` is the moment to stay at where its item is gone. */
function stepOf(life: Life, personId: string, step: TourStep, before: number): LessonStep {
  const told = step.item === undefined ? null : toldOf(life, step.item)
  const own = wordsOf(told)
  const date = step.date === undefined ? before : dawnOf(step.date)
  const [moment, until] = told ? momentsOf(life, personId, told) : [date, date]
  return {
    id: step.item ?? step.date ?? '',
    missing: step.item !== undefined && !told ? step.item : null,
    moment,
    until,
    told,
    title: step.title ?? own.title,
    caption: step.caption ?? null,
    text: own.text,
    note: step.note ?? null,
    question: step.question ?? null,
    pause: step.pause ?? null,
    show: showOf(life, personId, step, moment),
    view: step.view ?? null,
    media: mediaOfStep(life, step),
    isVeiled: step.veil === true || isSensitive(told),
    sources: [...own.sources, ...(step.sources ?? [])],
  }
}

/** The steps of a tour through a life, in the tour's own order. Dates of the tour must be sound. */
export function tourSteps(life: Life, personId: string, tour: Tour): LessonStep[] {
  const steps: LessonStep[] = []
  for (const step of tour.steps) {
    const before = steps.at(-1)?.moment ?? resolveItinerary(life, personId).first + NOON
    steps.push(stepOf(life, personId, step, before))
  }
  return steps
}

/** A step of the story without a tour: its item, in the item's own words. */
export function itemStep(life: Life, personId: string, id: string): LessonStep {
  const { first } = resolveItinerary(life, personId)
  return stepOf(life, personId, { item: id }, first + NOON)
}
