import { whenOf, type Bound } from '../../src/core/time/edtf'
import { usesJulian } from '../../src/core/time/territories'
import type { Life } from '../../src/core/life/model'

interface Dated {
  id: string
  when: string
  whenOldStyle?: string | undefined
  note?: unknown
  calendar?: string | undefined
  /** Where its start and its end are dated. */
  at: [string, string]
}

function datedItems(life: Life): Dated[] {
  return [
    ...[...life.stays, ...life.events].map((item): Dated => ({
      ...item,
      at: [item.place, item.place],
    })),
    ...life.journeys.map((journey): Dated => ({ ...journey, at: [journey.from, journey.to] })),
  ]
}

function julianThere(life: Life, place: string, bound: Bound): boolean {
  return usesJulian(life.places.get(place)?.territory, bound.latest)
}

/** Dates known to the day, in a land of the Julian calendar, that lack their Old Style. */
export function lacksOldStyle(life: Life): string[] {
  return datedItems(life).flatMap(({ id, when, whenOldStyle, at }) => {
    if (whenOldStyle !== undefined) return []
    const { start, end } = whenOf(when)
    const ends: [string, Bound][] = [[at[0], start], [at[1], end]] // prettier-ignore
    const julian = ends.some(
      ([place, bound]) =>
        bound.precision === 'day' && !bound.approximate && julianThere(life, place, bound),
    )
    return julian ? [`${id}: ${when} (${[...new Set(at)].join(' – ')})`] : []
  })
}

/** Old Style where the land counted otherwise, and neither `calendar` nor a note says why. */
export function needlessOldStyle(life: Life): string[] {
  return datedItems(life).flatMap(({ id, when, whenOldStyle, at, calendar, note }) => {
    if (whenOldStyle === undefined || calendar === 'julian' || note !== undefined) return []
    const { start, end } = whenOf(when)
    const julian = julianThere(life, at[0], start) || julianThere(life, at[1], end)
    return julian ? [] : [`${id}: ${when} has ${whenOldStyle}`]
  })
}
