import { whenOf, type Bound } from '../../core/time/edtf'
import type { PartialEvent, PartialJourney, PartialStay } from '../partial-life'
import type { Merged } from './merge'
import type { ComposeOptions, Remark } from './options'
import { order } from './order'

/** What is known of one place between two others: a row, or several that follow one another. */
interface Stop {
  place: string
  events: PartialEvent[]
  /** EDTF, of the side on which it begins and that on which it ends. */
  from: string
  to: string
  start: Bound
  end: Bound
}

const sideOf = (edtf: string, which: 'from' | 'to') =>
  (which === 'from' ? edtf.split('/')[0] : edtf.split('/').at(-1)) ?? edtf

/** Events in the order of their dates, those of one place after another together. */
function stopsOf(events: readonly PartialEvent[], merged: Merged, left: PartialEvent[]): Stop[] {
  const dated = events.flatMap((event) => {
    const place = event.place === undefined ? undefined : merged.places.get(event.place)
    return place?.geometry && event.when !== undefined
      ? [{ event, place: place.id, when: whenOf(event.when) }]
      : []
  })
  const stops: Stop[] = []
  for (const { event, place, when } of dated.sort((a, b) => order(a.when, b.when))) {
    const last = stops.at(-1)
    const isOpen = when.start.precision === 'open'
    const from = isOpen ? sideOf(when.edtf, 'to') : sideOf(when.edtf, 'from')
    const to = when.end.precision === 'open' ? from : sideOf(when.edtf, 'to')
    const start = isOpen ? when.end : when.start
    const end = when.end.precision === 'open' ? start : when.end
    if (last?.place === place) {
      last.events.push(event)
      if (end.latest > last.end.latest) Object.assign(last, { to, end })
    } else if (last && start.latest < last.end.earliest) left.push(event)
    else stops.push({ place, events: [event], from, to, start, end })
  }
  return stops
}

const span = (from: string, to: string) => (from === to ? from : `${from}/${to}`)

function nameOf(merged: Merged, id: string): string {
  return merged.places.get(id)?.names[0]?.toponym ?? id
}

/** A stop as a stay: of one row, what the row says; of several, the place, and the rows are events. */
function stayOf(stop: Stop, when: string, who: string, merged: Merged): PartialStay {
  const [only, ...others] = stop.events
  if (only && others.length === 0)
    return { ...only, kind: 'visit', place: stop.place, when, who: only.who ?? [who] }
  const name = nameOf(merged, stop.place)
  const id = merged.ids.take(`${stop.place}-stay`, name, 'stay')
  const from = only && merged.from.get(only.id)
  if (from) merged.from.set(id, from)
  const sources = only?.sources
  const lang = merged.places.get(stop.place)?.names[0]?.lang ?? merged.lang
  return {
    id,
    place: stop.place,
    when,
    who: [who],
    kind: 'visit',
    title: { [lang]: name },
    ...(sources && { sources }),
  }
}

function journeyBetween(
  a: Stop,
  b: Stop,
  when: string,
  who: string,
  merged: Merged,
): PartialJourney {
  const [from, to] = [nameOf(merged, a.place), nameOf(merged, b.place)]
  const id = merged.ids.take(`${a.place}-${b.place}`, null, 'journey')
  const [first] = b.events
  const spot = first && merged.from.get(first.id)
  if (spot) merged.from.set(id, spot)
  const lang = merged.places.get(b.place)?.names[0]?.lang ?? merged.lang
  return {
    id,
    who: [who],
    from: a.place,
    to: b.place,
    when,
    title: { [lang]: `${from} → ${to}` },
    certainty: 'less-certain',
  }
}

/**
 * A table of stops as a way: each stop a stay, to the next one or only on its dates, and a journey
 * from each to the next, of which nothing more is known.
 */
export function stopsToStays(merged: Merged, who: string, o: Pick<ComposeOptions, 'stops'>, remarks: Remark[]): void {
  const own = (event: PartialEvent) => !event.who || event.who.includes(who)
  const left: PartialEvent[] = []
  const stops = stopsOf(merged.events.filter(own), merged, left)
  const used = new Set<PartialEvent>()
  stops.forEach((stop, i) => {
    const next = stops[i + 1]
    const stays = o.stops === 'until-next' && next && stop.from === stop.to ? span(stop.from, next.from) : span(stop.from, stop.to)
    merged.stays.push(stayOf(stop, stays, who, merged))
    if (stop.events.length === 1) for (const event of stop.events) used.add(event)
    if (!next) return
    const isDirect = o.stops === 'until-next' && stop.from === stop.to
    const way = isDirect ? next.from : span(stop.to, next.from)
    merged.journeys.push(journeyBetween(stop, next, way, who, merged))
  })
  merged.events = merged.events.filter((event) => !used.has(event))
  if (stops.length > 1) remarks.push({ code: 'stops-made', values: { n: stops.length, mode: o.stops } })
  for (const event of left) remarks.push({ code: 'overlap-left', values: { id: event.id, when: event.when ?? '' } })
} // prettier-ignore

/** Between two journeys of which the second leaves where the first arrived, he was there. */
export function fillBetween(merged: Merged, who: string, remarks: Remark[]): void {
  const own = merged.journeys
    .filter(({ when, who: people }) => when !== undefined && (!people || people.includes(who)))
    .map((journey) => ({ journey, when: whenOf(journey.when ?? '') }))
    .sort((a, b) => order(a.when, b.when))
  let n = 0
  own.forEach(({ journey, when }, i) => {
    const next = own[i + 1]
    const { to } = journey
    if (!next || to === undefined || next.journey.from !== to) return
    const [from, until] = [sideOf(when.edtf, 'to'), sideOf(next.when.edtf, 'from')]
    if (from === '..' || until === '..' || when.end.earliest > next.when.start.latest) return
    const name = nameOf(merged, to)
    const lang = merged.places.get(to)?.names[0]?.lang ?? merged.lang
    const id = merged.ids.take(`${to}-stay`, name, 'stay')
    const spot = merged.from.get(journey.id)
    if (spot) merged.from.set(id, spot)
    merged.stays.push({ id, who: [who], place: to, kind: 'visit', when: span(from, until), title: { [lang]: name }, certainty: 'less-certain' })
    n += 1
  })
  if (n > 0) remarks.push({ code: 'between-filled', values: { n } })
} // prettier-ignore
