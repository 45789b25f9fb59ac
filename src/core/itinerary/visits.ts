import { beginningOf } from '../time/edtf'
import type { Life, LifeEvent, Stay } from '../life/model'
import { timeAt } from './sums/measure'
import type { Segment } from './types'

/** What happened in one house, or at the place at large. */
export interface Room<T> {
  /** Id of the place, or of one within it. */
  place: string
  told: T[]
}

/** What is told of a time that a person spent at a place without leaving it. */
export interface Visit<T> {
  /** EDTF, from the first stay's beginning to the last one's end; null for what is told of no visit. */
  when: string | null
  days: number
  /** The place at large first, then its houses in the order of time. */
  rooms: Room<T>[]
}

/** Days between two stays at a place that make them two visits: less is a move within it. */
const APART = 1

const visitsIn = (spans: readonly Segment[]): Segment[][] => {
  const visits: Segment[][] = []
  for (const span of spans) {
    const last = visits.at(-1)
    if (last && span.start - (last.at(-1)?.end ?? 0) < APART) last.push(span)
    else visits.push([span])
  }
  return visits
}

function whenOfVisit(spans: readonly Segment[]): string | null {
  const stays = spans.flatMap((span) => (span.kind === 'stay' ? [span.stay.when] : []))
  const [first, last] = [stays[0], stays.at(-1)]
  if (first === undefined || last === undefined) return null
  if (first === last) return first
  return `${beginningOf(first)}/${last.split('/').at(-1) ?? ''}`
}

/**
 * What is told of a place, grouped by the visits of a person to it and within each by house. What
 * belongs to no visit (of others, after the death, by an account that is not followed) stands in
 * groups of its own between them.
 * @param told in the order of time
 * @param momentOf when the person's story tells an item; null where it does not
 */
export function visitsOf<T extends { item: Stay | LifeEvent }>(
  life: Life,
  personId: string,
  placeId: string,
  told: readonly T[],
  momentOf: (id: string) => number | null,
): Visit<T>[] {
  const visits = visitsIn(timeAt(life, personId, placeId).spans)
  const visitAt = (item: Stay | LifeEvent): Segment[] | undefined => {
    const own = visits.find((spans) => spans.some((s) => s.kind === 'stay' && s.stay === item))
    const moment = momentOf(item.id)
    if (own || moment === null) return own
    return visits.find((spans) => spans.some(({ start, end }) => start <= moment && moment <= end))
  }
  const groups: { of: Segment[] | undefined; told: T[] }[] = []
  for (const each of told) {
    const of = visitAt(each.item)
    const known = of ? groups.find((group) => group.of === of) : groups.at(-1)
    if (known && known.of === of) known.told.push(each)
    else groups.push({ of, told: [each] })
  }
  return groups.map(({ of = [], told: own }) => ({
    when: whenOfVisit(of),
    days: of.reduce((sum, { start, end }) => sum + end - start, 0),
    rooms: roomsOf(own, placeId),
  }))
}

function roomsOf<T extends { item: Stay | LifeEvent }>(told: readonly T[], placeId: string) {
  const rooms = new Map<string, T[]>()
  const atLarge = told.filter(({ item }) => item.place === placeId)
  if (atLarge.length > 0) rooms.set(placeId, atLarge)
  for (const each of told) {
    if (each.item.place === placeId) continue
    rooms.set(each.item.place, [...(rooms.get(each.item.place) ?? []), each])
  }
  return [...rooms].map(([place, own]): Room<T> => ({ place, told: own }))
}
