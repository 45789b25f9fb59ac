import type { Scene } from '../scene'
import { townOf } from './sojourns'

/** What a place is to the present, from what matters most to what matters least. */
export const AGES = ['here', 'next', 'chapter', 'recent', 'old'] as const
export type PlaceAge = (typeof AGES)[number]

/** Days after which a place that he left is an old one. */
export const RECENT_DAYS = 5 * 365.25
/** Without chapters the last three years are the present. */
const CHAPTER_DAYS = 3 * 365.25

/** When the chapter began that the moment lies in. */
export const chapterBegin = (begins: readonly number[], moment: number): number =>
  begins.findLast((day) => day <= moment) ?? moment - CHAPTER_DAYS

/**
 * The age of every place that is to be seen at a moment, by id: those of `here`, the one that he
 * goes to next, and all that he has been to. What lies farther ahead has none.
 */
export function agesAt(
  { life, itinerary, chapters }: Scene,
  moment: number,
  here: ReadonlySet<string>,
): ReadonlyMap<string, PlaceAge> {
  const seen = new Map<string, number>()
  const see = (id: string, day: number) => seen.set(id, Math.max(seen.get(id) ?? -Infinity, day))
  for (const segment of itinerary.segments) {
    if (segment.start > moment) continue
    const until = Math.min(segment.end, moment)
    if (segment.kind === 'stay') {
      const place = life.places.get(segment.stay.place)
      const town = place && townOf(life, place)
      see(segment.stay.place, until)
      if (town) see(town.id, until)
      continue
    }
    const { from, via, to } = segment.journey
    for (const id of [from, ...via]) see(id, until)
    if (segment.end <= moment) see(to, segment.end)
  }
  const begin = chapterBegin(chapters, moment)
  // After the death no time is the present: how long he stayed is all that counts.
  const isOver = moment >= itinerary.last + 1
  const ageOf = (day: number): PlaceAge =>
    isOver ? 'old' : day >= begin ? 'chapter' : day >= moment - RECENT_DAYS ? 'recent' : 'old'
  const ages = new Map<string, PlaceAge>()
  for (const [id, day] of seen) ages.set(id, ageOf(day))
  const next = nextPlace(itinerary.segments, moment)
  if (next && !here.has(next)) ages.set(next, 'next')
  for (const id of here) ages.set(id, 'here')
  return ages
}

/** Where the next journey leads; null while one is under way, whose end is told, and at the end. */
function nextPlace(segments: Scene['itinerary']['segments'], moment: number): string | null {
  const underWay = segments.some(
    ({ kind, start, end }) => kind === 'journey' && start <= moment && moment < end,
  )
  if (underWay) return null
  const next = segments.find(({ kind, start }) => kind === 'journey' && start > moment)
  return next?.kind === 'journey' ? next.journey.to : null
}

export function sameAges(
  a: ReadonlyMap<string, PlaceAge>,
  b: ReadonlyMap<string, PlaceAge>,
): boolean {
  return a === b || (a.size === b.size && [...a].every(([id, age]) => b.get(id) === age))
}
