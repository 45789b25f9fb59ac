import { resolveItinerary } from '../core/itinerary/resolve'
import { nameAt } from '../core/itinerary/names'
import type { Itinerary } from '../core/itinerary/types'
import { whereabouts } from '../core/itinerary/whereabouts'
import type { Journey, Lang, Life, Position, Text, Tour } from '../core/life/model'
import { textIn } from '../core/life/text'
import { happeningAt } from '../core/story/happening'
import { tourSteps } from '../core/story/tours'
import { dayFromIso, gregorianFromDay, type Day } from '../core/time/day'
import { whenOf } from '../core/time/edtf'
import { printDay, printWhen } from '../core/time/print'
import { viewOfBounds, viewOfMoment } from '../figure/framing'
import type { FigureView } from '../figure/plan'
import { sceneAt, type SceneMoment, type Selection } from '../scene/moment'
import type { Say } from './figure-words'
import { nearest } from './near'
import { Refusal } from './outcome'

/** What a figure is asked to show. */
export type Wish =
  | { kind: 'date'; text: string }
  | { kind: 'journey' | 'place'; id: string }
  | { kind: 'tour'; tour: Tour }

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
export interface Subject {
  shown: SceneMoment
  view: FigureView
  date: string
  title: string
  subtitle: string
}

const NOON = 0.5
/** Days: the last moment of a journey is still one of it. */
const HAIR = 1e-3
/** How near a place is shown, by how well its spot is known. */
const PLACE_ZOOMS: readonly [number, number] = [3, 6.6]

/** Makes out the moment and the view of what is asked for; refuses what is not there. */
export function subjectOf(wish: Wish, asked: Asked): Subject {
  switch (wish.kind) {
    case 'date':
      return onDate(wish.text, asked)
    case 'journey':
      return ofJourney(wish.id, asked)
    case 'place':
      return ofPlace(wish.id, asked)
    case 'tour':
      return ofTour(wish.tour, asked)
  }
}

const inWords = (text: Text, { lang, life }: Asked) => textIn(text, lang, life.languages).text
const itineraryOf = ({ life, who }: Asked): Itinerary => resolveItinerary(life, who)
const sceneOn = (asked: Asked, moment: number, selection: Selection | null = null) =>
  sceneAt(asked.life, itineraryOf(asked), moment, asked.lang, selection)

function nameOf({ life, lang }: Asked, id: string, day: Day): string {
  const place = life.places.get(id)
  return place ? nameAt(place, Math.floor(day), lang).toponym : id
}

/** Where he is, in the words of the page. */
export function whereText(asked: Asked, moment: number): string {
  const { life, who, t } = asked
  const at = whereabouts(life, who, moment)
  if (at.place) return nameOf(asked, at.place, moment)
  if (at.state === 'before-birth') return t('timeline.beforeBirth')
  if (at.state === 'after-death') return t('timeline.afterDeath')
  const journey = life.journeys.find(({ id }) => id === at.journey)
  if (!journey) return t('timeline.unknown')
  const [from, to] = [journey.from, journey.to].map((id) => nameOf(asked, id, moment))
  return t('timeline.travelling', { from: from ?? '', to: to ?? '' })
}

/** The date in both calendars where the place used the Julian one. */
function dateText({ life, who, lang }: Asked, moment: number): string {
  const at = whereabouts(life, who, moment)
  const journey = life.journeys.find(({ id }) => id === at.journey)
  const onTheWay = (at.fraction ?? 0) < 0.5 ? journey?.from : journey?.to
  const territory = life.places.get(at.place ?? onTheWay ?? at.lastKnown?.place ?? '')?.territory
  return printDay(Math.floor(moment), { lang, territory })
}

/** The moment of a date: noon of a day, or the first moment of the life in a month or a year. */
function momentOf(text: string, asked: Asked): number {
  const day = dayFromIso(text)
  if (day !== null) return day + NOON
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) throw new Refusal(`"${text}" is no date; write it like 1917-04-10, 1917-04 or 1917`, 2) // prettier-ignore
  const [first, last] = whenOf(text).outer
  const { first: born } = itineraryOf(asked)
  return born > first && born <= last ? born : first + NOON
}

function onDate(text: string, asked: Asked): Subject {
  const moment = momentOf(text, asked)
  const shown = sceneOn(asked, moment)
  const told = happeningAt(asked.life, asked.who, moment)
  return {
    ...{ shown, view: viewOfMoment(shown, asked), date: dateText(asked, moment) },
    title: whereText(asked, moment),
    subtitle: told ? inWords(told.item.title, asked) : '',
  }
}

function known<T>(id: string, found: T | undefined, what: string, ids: Iterable<string>): T {
  if (found !== undefined) return found
  const like = nearest(id, ids)
  const hint = like.length > 0 ? `; there is ${like.map((one) => `"${one}"`).join(', ')}` : ''
  throw new Refusal(`the life has no ${what} "${id}"${hint}`, 2)
}

function ofJourney(id: string, asked: Asked): Subject {
  const { life, lang } = asked
  const ids = life.journeys.map((journey) => journey.id)
  const journey = known(id, life.journeys.find((one) => one.id === id), 'journey', ids) // prettier-ignore
  const moment = endOf(journey, asked)
  const shown = sceneOn(asked, moment, { kind: 'journey', id })
  const { from: place } = journey
  const territory = life.places.get(place)?.territory
  return {
    ...{ shown, view: viewOfPositions(journey.line, asked, [2, 7]) },
    date: printWhen(journey.when, { lang, territory, calendar: journey.calendar, whenOldStyle: journey.whenOldStyle }), // prettier-ignore
    title: inWords(journey.title, asked),
    subtitle: [journey.from, journey.to].map((end) => nameOf(asked, end, moment)).join(' – '),
  }
}

/** The last moment of a journey on which it is under way, or where another's journey: when it was over. */
function endOf({ id, when }: Journey, asked: Asked): number {
  const item = itineraryOf(asked).items.find((one) => one.kind === 'journey' && one.journey.id === id) // prettier-ignore
  return item ? item.end - HAIR : whenOf(when).outer[1] + NOON
}

function viewOfPositions(
  line: readonly Position[],
  asked: Asked,
  zooms: readonly [number, number],
) {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)]
  return viewOfBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], asked, zooms) // prettier-ignore
}

function ofPlace(id: string, asked: Asked): Subject {
  const { life, lang } = asked
  const place = known(id, life.places.get(id), 'place', life.places.keys())
  const itinerary = itineraryOf(asked)
  const stays = itinerary.segments.filter((one) => one.kind === 'stay' && one.stay.place === id)
  // The longest time there is what the place is in this life.
  const main = stays.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const passing = itinerary.segments.find((one) => one.kind === 'journey' && [one.journey.from, ...one.journey.via, one.journey.to].includes(id)) // prettier-ignore
  const moment = main ? (main.start + main.end) / 2 : (passing?.end ?? itinerary.last) - HAIR
  const shown = sceneOn(asked, moment, { kind: 'place', id })
  const near = nearOf(shown, place.at)
  const times = stays.map(({ start, end }) => yearsOf(start, end))
  return {
    ...{ shown, view: viewOfPositions([place.at, ...near], asked, PLACE_ZOOMS) },
    date: [...new Set(times)].slice(0, 4).join(', ') || dateText(asked, moment),
    title: nameAt(place, Math.floor(moment), lang).toponym,
    subtitle: main?.kind === 'stay' ? inWords(main.stay.title, asked) : dateText(asked, moment),
  }
}

function yearsOf(start: number, end: number): string {
  const [from, to] = [start, end].map((day) => gregorianFromDay(Math.floor(day)).year)
  return from === to ? String(from) : `${String(from)}–${String(to)}`
}

/** A few places around that a view of a place takes in. */
function nearOf({ scene, ages }: SceneMoment, at: Position): Position[] {
  const off = ([lon, lat]: Position) => Math.hypot((lon - at[0]) * Math.cos((at[1] * Math.PI) / 180), lat - at[1]) // prettier-ignore
  return scene.sojourns
    .filter(({ place, within }) => ages.has(place.id) && within === null && off(place.at) < 4)
    .map(({ place }) => place.at)
    .sort((a, b) => off(a) - off(b))
    .slice(0, 5)
}

function ofTour(tour: Tour, asked: Asked): Subject {
  const steps = tourSteps(asked.life, asked.who, tour)
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) throw new Refusal(`the tour "${tour.id}" has no steps`, 1)
  const shown = sceneOn(asked, last.until)
  const line = steps.flatMap(({ moment, until }): Position[] =>
    [moment, until].flatMap((day): Position[] => {
      const { at } = whereabouts(asked.life, asked.who, day)
      return at ? [at] : []
    }),
  )
  const days = [first.moment, last.until].map((day) => printDay(Math.floor(day), { lang: asked.lang })) // prettier-ignore
  return {
    ...{ shown, view: viewOfPositions(line, asked, [1.5, 6.5]), date: days.join(' – ') },
    title: inWords(tour.title, asked),
    subtitle: '',
  }
}
