import { parseWhen } from '../../time/edtf'
import type { Text } from '../model'
import type { Certainty } from '../vocabulary'
import type { Desk } from './desk'

/** A line of the table: a stay, a journey or an event. */
export interface Row {
  list: 'stays' | 'journeys' | 'events'
  id: string
  /** EDTF, or whatever stands there. */
  when: string
  /** Ids: where it is, or from where to where. */
  places: readonly string[]
  title: Text | undefined
  text: Text | undefined
  certainty: Certainty | undefined
  /** Id of the first work cited. */
  source: string | undefined
}

const firstDays = new Map<string, number>()

/** The first day that a date may mean; infinite where it is no date. */
export function firstDay(when: string): number {
  const known = firstDays.get(when)
  if (known !== undefined) return known
  const parsed = parseWhen(when)
  if (firstDays.size > 50_000) firstDays.clear()
  const { start, end } = parsed.ok ? parsed.when : {}
  const day = !start || !end ? Infinity : start.precision === 'open' ? end.earliest : start.earliest
  firstDays.set(when, day)
  return day
}

/** All that is told, in the order of its dates; what has none stands last, in the order of the files. */
export function rowsOf({ stays, journeys, events }: Desk): Row[] {
  const told = (list: Row['list'], id: string, item: Desk['stays'][number] | Desk['journeys'][number]['properties'] | Desk['events'][number], places: readonly (string | undefined)[]): Row => ({
    list,
    id,
    when: item.when ?? '',
    places: places.map((place) => place ?? ''),
    title: item.title,
    text: item.text,
    certainty: item.certainty,
    source: item.sources?.[0]?.source,
  })
  const rows = [
    ...stays.map((stay) => told('stays', stay.id, stay, [stay.place])),
    ...journeys.map(({ id, properties }) => told('journeys', id, properties, [properties.from, properties.to])),
    ...events.map((event) => told('events', event.id, event, [event.place])),
  ]
  const days = rows.map(({ when }) => firstDay(when))
  return rows
    .map((row, i) => ({ row, day: days[i] ?? Infinity, i }))
    .sort((a, b) => (a.day === b.day ? a.i - b.i : a.day - b.day))
    .map(({ row }) => row)
} // prettier-ignore
