import { gregorianFromDay } from '../core/calendar/day'
import { whenOf } from '../core/calendar/edtf'
import type { Itinerary } from '../core/itinerary/types'
import type { Life } from '../core/life/model'
import { familyOf, type Family } from '../map/kinds'

/** A stay or journey on the track; `from` and `to` are shares of the width, 0 to 1. */
export interface Band {
  id: string
  from: number
  to: number
}
export interface StayBand extends Band {
  family: Family
  certainty: string
}
export interface JourneyBand extends Band {
  route: string
}
export interface Bands {
  stays: StayBand[]
  journeys: JourneyBand[]
  unknown: Band[]
}

/** What the track shows of an itinerary, laid out by calendar time between two moments. */
export function bandsOf(itinerary: Itinerary, first: number, last: number): Bands {
  const at = (moment: number) => Math.min(Math.max((moment - first) / (last - first), 0), 1)
  const bands: Bands = { stays: [], journeys: [], unknown: [] }
  let known = first
  for (const segment of itinerary.segments) {
    const span = { from: at(segment.start), to: at(segment.end) }
    if (segment.start - known > 1) {
      bands.unknown.push({ id: `unknown-${known}`, from: at(known), to: span.from })
    }
    known = Math.max(known, segment.end)
    if (segment.kind === 'stay') {
      const { id, kind, certainty } = segment.stay
      bands.stays.push({ id: `${id}-${segment.start}`, ...span, family: familyOf(kind), certainty })
    } else {
      const { id, route } = segment.journey
      bands.journeys.push({ id: `${id}-${segment.start}`, ...span, route })
    }
  }
  if (last - known > 1) bands.unknown.push({ id: 'unknown-end', from: at(known), to: 1 })
  return bands
}

export interface Density {
  years: { year: number; count: number }[]
  most: { year: number; count: number }
}

/** How many stays, journeys and events of a person begin in each year of the life. */
export function densityOf(life: Life, person: string, first: number, last: number): Density {
  const from = gregorianFromDay(Math.floor(first)).year
  const to = gregorianFromDay(Math.floor(last)).year
  const counts = new Map<number, number>()
  for (const { who, when } of [...life.stays, ...life.journeys, ...life.events]) {
    const { outer } = whenOf(when)
    if (!who.includes(person) || !Number.isFinite(outer[0])) continue
    const { year } = gregorianFromDay(outer[0])
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const years = Array.from({ length: to - from + 1 }, (_, i) => ({
    year: from + i,
    count: counts.get(from + i) ?? 0,
  }))
  const most = years.reduce((a, b) => (b.count > a.count ? b : a), { year: from, count: 0 })
  return { years, most }
}
