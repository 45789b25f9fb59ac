import { whenOf } from '../../core/time/edtf'
import { resolvePerson } from '../../core/itinerary/resolve'
import type { Openness } from '../../core/itinerary/types'
import type { Life } from '../../core/life/model'
import type { RouteKind } from '../../core/life/vocabulary'
import { familyOf, type Family } from '../../look/signs/kinds'
import { fadeOf, wholesOf, type Fade } from './fades'

/** A stay, a journey or an unknown stretch on the track, between two moments. */
export interface Band {
  id: string
  from: number
  to: number
}
export interface StayBand extends Band {
  family: Family
  certainty: string
  fade: Fade
}
export interface JourneyBand extends Band {
  route: RouteKind
}
export interface Bands {
  stays: StayBand[]
  journeys: JourneyBand[]
  unknown: Band[]
}

const SURE: Openness = { sureFrom: -Infinity, sureTo: Infinity, slackDays: 0 }

/** Less than a day between two things is the hour of a date, not a gap in the record. */
const LEAST_UNKNOWN_DAYS = 1

/** What the track shows of a person's way. Throws a RangeError if the life has no such person. */
export function bandsOf(life: Life, personId: string): Bands {
  const { itinerary, openness } = resolvePerson(life, personId)
  const wholes = wholesOf(itinerary)
  const bands: Bands = { stays: [], journeys: [], unknown: [] }
  let known: number = itinerary.first
  const unknownUntil = (until: number) => {
    if (until - known <= LEAST_UNKNOWN_DAYS) return
    bands.unknown.push({ id: `unknown-${known}`, from: known, to: until })
  }
  itinerary.segments.forEach((segment, index) => {
    const { start, end } = segment
    unknownUntil(start)
    known = Math.max(known, end)
    if (segment.kind === 'journey') {
      const { id, route } = segment.journey
      bands.journeys.push({ id: `${id}-${start}`, from: start, to: end, route })
      return
    }
    const { id, kind, certainty, when } = segment.stay
    const whole = wholes.get(id) ?? segment
    const open = openness.get(id) ?? SURE
    const fade = fadeOf(itinerary, index, { when: whenOf(when), openness: open, whole })
    const { from, to } = fade
    bands.stays.push({ id: `${id}-${start}`, from, to, fade, certainty, family: familyOf(kind) })
  })
  unknownUntil(itinerary.last + 1)
  return bands
}
