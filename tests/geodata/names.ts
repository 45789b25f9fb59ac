import { isoFromDay } from '../../src/core/time/day'
import { whenOf } from '../../src/core/time/edtf'
import type { Life, Place } from '../../src/core/life/model'

function namedIn(place: Place, lang: string, day: number): boolean {
  return place.names.some((name) => {
    if (name.lang !== lang) return false
    if (name.when === undefined) return true
    const [from, to] = whenOf(name.when).outer
    return from <= day && day <= to
  })
}

/** Places that have no name in a language of the life on a day on which the life needs them. */
export function unnamed(life: Life): string[] {
  const needs = [
    ...[...life.stays, ...life.events].map(({ place, when }) => ({ places: [place], when })),
    ...life.journeys.map(({ from, via, to, when }) => ({ places: [from, ...via, to], when })),
  ]
  const complaints = needs.flatMap(({ places, when }) => {
    const { start, end } = whenOf(when)
    const days = [start.latest, end.earliest].filter(Number.isFinite)
    return places.flatMap((id) => {
      const place = life.places.get(id)
      if (!place) return []
      return life.languages.flatMap((lang) =>
        days.flatMap((day) =>
          namedIn(place, lang, day) ? [] : [`${id}: no ${lang} name on ${isoFromDay(day)}`],
        ),
      )
    })
  })
  return [...new Set(complaints)]
}
