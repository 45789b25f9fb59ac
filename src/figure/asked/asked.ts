import { resolveItinerary } from '../../core/itinerary/resolve'
import { nameAt } from '../../core/itinerary/names'
import type { Itinerary } from '../../core/itinerary/types'
import { whereabouts } from '../../core/itinerary/whereabouts'
import type { Journey, Lang, Life, LifeEvent, Position, Stay, Text } from '../../core/life/model'
import { textIn } from '../../core/life/text'
import type { Day } from '../../core/time/day'
import { printDay, printWhen } from '../../core/time/print'
import { sceneAt, type SceneMoment, type Selection } from '../../scene/moment'
import { viewOfBounds } from '../framing'
import type { FigureView } from '../plan'
import type { Say } from './words'

export interface Asked {
  life: Life
  /** The person followed. */
  who: string
  lang: Lang
  t: Say
  /** Px of the map. */
  width: number
  height: number
}

/** What a figure shows, and what stands below it. */
export interface Shown {
  shown: SceneMoment
  view: FigureView
  date: string
  title: string
  subtitle: string
}

export const NOON = 0.5
/** Days: the last moment of a journey is still one of it. */
export const HAIR = 1e-3

export const inWords = (text: Text, { lang, life }: Asked) =>
  textIn(text, lang, life.languages).text
export const itineraryOf = ({ life, who }: Asked): Itinerary => resolveItinerary(life, who)
export const sceneOn = (asked: Asked, moment: number, selection: Selection | null = null) =>
  sceneAt(asked.life, itineraryOf(asked), moment, asked.lang, selection)

export function nameOf({ life, lang }: Asked, id: string, day: Day): string {
  const place = life.places.get(id)
  return place ? nameAt(place, Math.floor(day), lang).toponym : id
}

/** The date in both calendars where the place used the Julian one. */
export function dateText({ life, who, lang }: Asked, moment: number): string {
  const at = whereabouts(life, who, moment)
  const journey = life.journeys.find(({ id }) => id === at.journey)
  const onTheWay = (at.fraction ?? 0) < 0.5 ? journey?.from : journey?.to
  const territory = life.places.get(at.place ?? onTheWay ?? at.lastKnown?.place ?? '')?.territory
  return printDay(Math.floor(moment), { lang, territory })
}

/** The date of an item, in both calendars where its place used the Julian one. */
export function whenText(item: Stay | LifeEvent | Journey, { life, lang }: Asked): string {
  const { when, calendar, whenOldStyle } = item
  const territory = life.places.get('place' in item ? item.place : item.from)?.territory
  return printWhen(when, { lang, territory, calendar, whenOldStyle })
}

export function viewOfPositions(
  line: readonly Position[],
  asked: Asked,
  zooms: readonly [number, number],
) {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)]
  return viewOfBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], asked, zooms) // prettier-ignore
}

export function atOf(life: Life, id: string): Position[] {
  const place = life.places.get(id)
  return place ? [place.at] : []
}
