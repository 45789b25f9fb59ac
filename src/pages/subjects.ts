import { resolveItinerary } from '../core/itinerary/resolve'
import type { Chapter, Journey, Lang, Life, Person, Place, Position } from '../core/life/model'
import { isWithin } from '../core/life/near'
import { storyPoints } from '../core/story/points'
import { whenOf } from '../core/time/edtf'
import { placesAround, viewOfBounds } from '../figure/framing'
import type { FigureView } from '../figure/plan'
import { chapterOf } from '../core/itinerary/chapter-of'
import { sceneAt, type SceneMoment, type Selection } from '../scene/moment'

/** What the figure of a page shows. */
export interface FigureSubject {
  shown: SceneMoment
  view: FigureView
  /** Where a whole life was lived: it is drawn on one sheet, with what lies beyond an ocean beside it. */
  places?: readonly Position[]
}

/** Px of a figure as it is drawn; a page shows it as wide as there is room. */
const SIZE = { width: 560, height: 400 }
const WIDE = { width: 1120, height: 520 }
const NOON = 0.5
/** Days: the last moment of a journey is still one of it. */
const HAIR = 1e-3

type Zooms = readonly [number, number]

function viewOf(line: readonly Position[], size: typeof SIZE, zooms: Zooms): FigureView {
  const [lons, lats] = [line.map(([lon]) => lon), line.map(([, lat]) => lat)]
  return viewOfBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], size, zooms) // prettier-ignore
}

const sceneOf = (
  life: Life,
  { id }: Person,
  moment: number,
  lang: Lang,
  selection: Selection | null = null,
) => sceneAt(life, resolveItinerary(life, id), moment, lang, selection)

const firstOf = (life: Life, who: readonly string[]) =>
  life.subjects.find(({ id }) => who.includes(id)) ?? life.subjects[0]

/** A journey as it ends, with all of its line. */
export function journeySubject(life: Life, journey: Journey, lang: Lang): FigureSubject | null {
  const person = firstOf(life, journey.who)
  if (!person) return null
  const { items } = resolveItinerary(life, person.id)
  const item = items.find((one) => one.kind === 'journey' && one.journey.id === journey.id)
  const moment = item ? item.end - HAIR : whenOf(journey.when).outer[1] + NOON
  const shown = sceneOf(life, person, moment, lang, { kind: 'journey', id: journey.id })
  return { shown, view: viewOf(journey.line, SIZE, [2, 7]) }
}

/** A place in the middle of the longest time that somebody of the life spent there, or in a house of it. */
export function placeSubject(life: Life, place: Place, lang: Lang): FigureSubject | null {
  for (const person of life.subjects) {
    const { segments } = resolveItinerary(life, person.id)
    const stays = segments.filter((one) => one.kind === 'stay' && isWithin(life, one.stay.place, place.id)) // prettier-ignore
    const main = stays.reduce<(typeof stays)[number] | undefined>(
      (best, one) => (best && best.end - best.start >= one.end - one.start ? best : one),
      undefined,
    )
    const told = storyPoints(life, person.id).find(({ kind, item }) => kind !== 'journey' && 'place' in item && item.place === place.id) // prettier-ignore
    const passing = segments.find((one) => one.kind === 'journey' && [one.journey.from, ...one.journey.via, one.journey.to].includes(place.id)) // prettier-ignore
    const moment = main ? (main.start + main.end) / 2 : (told?.moment ?? passing?.end)
    if (moment === undefined) continue
    const shown = sceneOf(life, person, moment, lang, { kind: 'place', id: place.id })
    return { shown, view: viewOf([place.at, ...placesAround(shown, place.at)], SIZE, [3, 6.6]) }
  }
  return null
}

function atOf(life: Life, id: string): Position[] {
  const place = life.places.get(id)
  return place ? [place.at] : []
}

/** A chapter as it ends. */
export function chapterSubject(life: Life, chapter: Chapter, lang: Lang): FigureSubject | null {
  const [person] = life.subjects
  if (!person) return null
  const own = storyPoints(life, person.id).filter(({ item }) => chapterOf(life, item.when)?.id === chapter.id) // prettier-ignore
  const line = own.flatMap(({ kind, item }): readonly Position[] =>
    kind === 'journey' ? item.line : atOf(life, item.place),
  )
  if (line.length === 0) return null
  const end = Math.min(whenOf(chapter.when).outer[1], resolveItinerary(life, person.id).last - HAIR)
  const shown = sceneOf(life, person, end, lang)
  return { shown, view: viewOf(line, SIZE, [1.5, 6]) }
}

/** Days after the death at which everything was and nothing is. */
const AFTERWARDS = 1.5

/** The whole life as one still picture. */
export function lifeSubject(life: Life, lang: Lang, size = WIDE): FigureSubject | null {
  const [person] = life.subjects
  if (!person) return null
  const { items, last } = resolveItinerary(life, person.id)
  const places = items.flatMap((item) => (item.kind === 'stay' ? atOf(life, item.stay.place) : []))
  if (places.length === 0) return null
  const shown = sceneOf(life, person, last + AFTERWARDS, lang)
  return { shown, view: viewOf(places, size, [1, 6]), places }
}
