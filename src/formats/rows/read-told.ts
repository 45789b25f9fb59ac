import type { Geometry } from 'geojson'
import { unwrap } from '../../core/geo/unwrap'
import { readableOldStyle } from '../../core/life/old-style'
import * as s from '../../core/life/schema'
import { bare, figure, filled, flag, json, list, words, type FoundRow } from '../csv/cells'
import { citationsSchema } from './loose-schema'
import type { Cited, PartialEvent, PartialJourney, PartialStay, PartialTold } from '../partial-life'
import { dated, fitting, plain, type Where } from './reading'

/** Stays, events and journeys out of flat rows. */

function cited(row: FoundRow, where: Where): Cited[] | undefined {
  const whole = fitting(citationsSchema, json(row, 'citations', where), 'citations', where)
  if (whole) return whole
  const ids = list(row.sources)?.map((source) => ({ source }))
  return fitting(citationsSchema, ids, 'sources', where)
}

/** The date as recorded; else of its bounds, where they are all there is. */
function whenOfRow(row: FoundRow, where: Where): string | undefined {
  const when = filled(row.when)
  if (when !== undefined) return dated(when, 'when', where)
  const [start, end] = [filled(row.start), filled(row.end)]
  if (start === undefined && end === undefined) return undefined
  return dated(start === end ? start : `${start ?? '..'}/${end ?? '..'}`, 'start', where)
}

/** As written, if it can be read once what only the Julian calendar has is set right. */
function oldStyleOf(row: FoundRow, where: Where): string | undefined {
  const text = filled(row.when_old_style)
  const sound = text !== undefined && dated(readableOldStyle(text), 'when_old_style', where)
  return sound === undefined || sound === false ? undefined : text
}

function told(row: FoundRow, id: string, where: Where): PartialTold {
  const fields = s.staySchema.entries
  const alternatives = json(row, 'alternatives', where)
  return {
    id,
    who: fitting(fields.who, list(row.who), 'who', where),
    when: whenOfRow(row, where),
    whenOldStyle: oldStyleOf(row, where),
    title: words(row.title_en, row.title_ru),
    text: words(row.text_en, row.text_ru),
    certainty: fitting(fields.certainty, filled(row.certainty), 'certainty', where),
    sources: cited(row, where),
    weight: fitting(fields.weight, figure(row.weight), 'weight', where),
    calendar: fitting(fields.calendar, filled(row.calendar), 'calendar', where),
    sensitive: fitting(fields.sensitive, flag(row.sensitive), 'sensitive', where),
    alternatives: fitting(fields.alternatives, alternatives, 'alternatives', where),
    note: words(row.note_en, row.note_ru),
  }
}

export function readStay(row: FoundRow, id: string, where: Where): PartialStay {
  const { place, kind } = s.staySchema.entries
  return bare({
    ...told(row, id, where),
    place: fitting(place, filled(row.place), 'place', where),
    kind: fitting(kind, filled(row.kind), 'kind', where),
  })
}

export function readEvent(row: FoundRow, id: string, where: Where): PartialEvent {
  const { place, kind } = s.eventSchema.entries
  return bare({
    ...told(row, id, where),
    place: fitting(place, filled(row.place), 'place', where),
    kind: fitting(kind, filled(row.kind), 'kind', where),
  })
}

export function readJourney(
  row: FoundRow,
  geometry: Geometry | null,
  id: string,
  where: Where,
): PartialJourney {
  const fields = s.journeyPropertiesSchema.entries
  const line = fitting(s.lineSchema, plain(geometry), 'geometry', where)
  const legs = list(row.legs)?.map((leg) => {
    const [mode, to, route] = leg.split(':')
    return { mode, to: figure(to), ...(route && { route }) }
  })
  return bare({
    ...told(row, id, where),
    from: fitting(fields.from, filled(row.from), 'from', where),
    to: fitting(fields.to, filled(row.to), 'to', where),
    via: fitting(fields.via, list(row.via) ?? [], 'via', where),
    modes: fitting(fields.modes, list(row.modes), 'modes', where),
    route: fitting(fields.route, filled(row.route), 'route', where),
    routeNote: words(row.route_note_en, row.route_note_ru),
    exactnessKm: fitting(fields.exactnessKm, figure(row.exactness_km), 'exactness_km', where),
    legs: fitting(fields.legs, legs, 'legs', where),
    line: line && unwrap(line.coordinates),
  })
}
