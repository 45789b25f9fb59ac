import { chapterOf } from '../../core/itinerary/chapter-of'
import { whereabouts } from '../../core/itinerary/whereabouts'
import type { Chapter, Position, Tour } from '../../core/life/model'
import { storyPoints } from '../../core/story/points'
import { tourSteps } from '../../core/story/tours/tours'
import { whenOf } from '../../core/time/edtf'
import { printDay, printWhen } from '../../core/time/print'
import { atOf, HAIR, inWords, itineraryOf, sceneOn, viewOfPositions, type Asked, type Shown } from './asked' // prettier-ignore
import { viewOfMoment } from '../framing'

/** A chapter as it ends. */
export function ofChapter(chapter: Chapter, asked: Asked): Shown {
  const { life, who, lang } = asked
  const own = storyPoints(life, who).filter(({ item }) => chapterOf(life, item.when) === chapter)
  const line = own.flatMap(({ kind, item }): readonly Position[] =>
    kind === 'journey' ? item.line : atOf(life, item.place),
  )
  const moment = Math.min(whenOf(chapter.when).outer[1], itineraryOf(asked).last - HAIR)
  const shown = sceneOn(asked, moment)
  return {
    shown,
    view: line.length > 0 ? viewOfPositions(line, asked, [1.5, 6]) : viewOfMoment(shown, asked),
    date: printWhen(chapter.when, { lang }),
    title: inWords(chapter.title, asked),
    subtitle: '',
  }
}

/** The places of a tour, at its last step; throws a RangeError where it has none. */
export function ofTour(tour: Tour, asked: Asked): Shown {
  const steps = tourSteps(asked.life, asked.who, tour)
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) throw new RangeError(`the tour "${tour.id}" has no steps`)
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

/** The whole way of the person followed, on the last day of it. */
export function ofLife(asked: Asked): Shown {
  const { life, who, lang } = asked
  const { items, last } = itineraryOf(asked)
  const line = items.flatMap((item) => (item.kind === 'stay' ? atOf(life, item.stay.place) : []))
  const person = life.subjects.find(({ id }) => id === who)
  const shown = sceneOn(asked, last - HAIR)
  return {
    shown,
    view: line.length > 0 ? viewOfPositions(line, asked, [1, 6]) : viewOfMoment(shown, asked),
    date: [person?.birth, person?.death].flatMap((when) => when ? printWhen(when, { lang, style: 'short' }) : []).join(' – '), // prettier-ignore
    title: person ? inWords(person.name, asked) : '',
    subtitle: inWords(life.title, asked),
  }
}
