import { whereabouts } from '../../core/itinerary/whereabouts'
import { nameAt } from '../../core/itinerary/names'
import { isWithin } from '../../core/life/near'
import type { Chapter, Journey, LifeEvent, Place, Stay, Tour } from '../../core/life/model'
import { happeningAt } from '../../core/story/happening'
import { gregorianFromDay } from '../../core/time/day'
import { whenOf } from '../../core/time/edtf'
import { dateText, HAIR, inWords, itineraryOf, nameOf, NOON, sceneOn, viewOfPositions, whenText, type Asked, type Shown } from './asked' // prettier-ignore
import { placesAround, viewOfMoment } from '../framing'
import { ofChapter, ofLife, ofTour } from './stretches'

export type { Asked, Shown }

/** What a figure is asked to show. */
export type Wish =
  | { kind: 'moment'; moment: number }
  | { kind: 'told'; item: Stay | LifeEvent; moment: number }
  | { kind: 'journey'; journey: Journey }
  | { kind: 'place'; place: Place }
  | { kind: 'chapter'; chapter: Chapter }
  | { kind: 'tour'; tour: Tour }
  | { kind: 'life' }

/** How near a place is shown, by how well its spot is known. */
const PLACE_ZOOMS: readonly [number, number] = [3, 6.6]

/** Makes out the moment and the view of what is asked for, and what is to be said of it. */
export function shownFor(wish: Wish, asked: Asked): Shown {
  switch (wish.kind) {
    case 'moment':
      return ofMoment(wish.moment, asked)
    case 'told':
      return ofTold(wish.item, wish.moment, asked)
    case 'journey':
      return ofJourney(wish.journey, asked)
    case 'place':
      return ofPlace(wish.place, asked)
    case 'chapter':
      return ofChapter(wish.chapter, asked)
    case 'tour':
      return ofTour(wish.tour, asked)
    case 'life':
      return ofLife(asked)
  }
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

function ofMoment(moment: number, asked: Asked): Shown {
  const shown = sceneOn(asked, moment)
  const told = happeningAt(asked.life, asked.who, moment)
  return {
    ...{ shown, view: viewOfMoment(shown, asked), date: dateText(asked, moment) },
    title: whereText(asked, moment),
    subtitle: told ? inWords(told.item.title, asked) : '',
  }
}

function ofJourney(journey: Journey, asked: Asked): Shown {
  const { id } = journey
  const moment = endOf(journey, asked)
  const shown = sceneOn(asked, moment, { kind: 'journey', id })
  return {
    ...{ shown, view: viewOfPositions(journey.line, asked, [2, 7]) },
    date: whenText(journey, asked),
    title: inWords(journey.title, asked),
    subtitle: [journey.from, journey.to].map((end) => nameOf(asked, end, moment)).join(' – '),
  }
}

/** The last moment of a journey on which it is under way, or where another's journey: when it was over. */
function endOf({ id, when }: Journey, asked: Asked): number {
  const item = itineraryOf(asked).items.find((one) => one.kind === 'journey' && one.journey.id === id) // prettier-ignore
  return item ? item.end - HAIR : whenOf(when).outer[1] + NOON
}

function ofPlace(place: Place, asked: Asked): Shown {
  const { lang, life } = asked
  const { id } = place
  const itinerary = itineraryOf(asked)
  // Of a town what was lived in its houses, too.
  const stays = itinerary.segments.filter((one) => one.kind === 'stay' && isWithin(life, one.stay.place, id)) // prettier-ignore
  // The longest time there is what the place is in this life.
  const main = stays.sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const passing = itinerary.segments.find((one) => one.kind === 'journey' && [one.journey.from, ...one.journey.via, one.journey.to].includes(id)) // prettier-ignore
  const moment = main ? (main.start + main.end) / 2 : (passing?.end ?? itinerary.last) - HAIR
  const shown = sceneOn(asked, moment, { kind: 'place', id })
  const near = placesAround(shown, place.at)
  return {
    ...{ shown, view: viewOfPositions([place.at, ...near], asked, PLACE_ZOOMS) },
    date: yearsOf(stays) || dateText(asked, moment),
    title: nameAt(place, Math.floor(moment), lang).toponym,
    // Of a place that was only passed the date stands there already.
    subtitle: main?.kind === 'stay' ? inWords(main.stay.title, asked) : '',
  }
}

/** So many spans of years are told of a place. */
const MOST_SPANS = 4

/** The years of some stretches of time, in order, those that touch as one. */
function yearsOf(stretches: readonly { start: number; end: number }[]): string {
  const yearOf = (day: number) => gregorianFromDay(Math.floor(day)).year
  const spans: [from: number, to: number][] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last && yearOf(start) <= last[1]) last[1] = Math.max(last[1], yearOf(end))
    else spans.push([yearOf(start), yearOf(end)])
  }
  const texts = spans.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)) // prettier-ignore
  return texts.slice(0, MOST_SPANS).join(', ')
}

function ofTold(item: Stay | LifeEvent, moment: number, asked: Asked): Shown {
  const shown = sceneOn(asked, moment, { kind: 'place', id: item.place })
  return {
    ...{ shown, view: viewOfMoment(shown, asked), date: whenText(item, asked) },
    title: inWords(item.title, asked),
    subtitle: nameOf(asked, item.place, moment),
  }
}
