import { parseWhen } from '../../time/edtf'
import { areNear } from '../near'
import { certaintyBy, withAccount, type Told } from './account'
import type { Journey, Life, Stay } from '../model'
import { refit } from './refit'

/** Which account of an item is followed: n from 1 for its alternatives; who is absent, the main one. */
export type Chosen = ReadonlyMap<string, number>

type Move = Stay | Journey

const startsAt = (item: Move) => ('place' in item ? item.place : item.from)
const endsAt = (item: Move) => ('place' in item ? item.place : item.to)
const begins = (item: Told) => item.when.split('/')[0] ?? item.when
const ends = (item: Told) => item.when.split('/').at(-1) ?? item.when

/** An item before and after another account of it was followed. */
interface Change {
  was: Move
  now: Move
}

/** The item from one bound to another, if that is a time at all; else as it was. */
function between<T extends Move>(item: T, start: string, end: string): T {
  const when = start === end ? start : `${start}/${end}`
  if (when === item.when || !parseWhen(when).ok) return item
  return { ...item, when, whenOldStyle: undefined, certainty: certaintyBy(item.certainty) }
}

/** What is before or after a changed item meets it still: in time, and a journey in space too. */
function meet<T extends Move>(life: Life, item: T, { was, now }: Change): T {
  if (!item.who.some((person) => was.who.includes(person))) return item
  const leadsTo = ends(item) === begins(was) && areNear(life, endsAt(item), startsAt(was))
  const followsOn = begins(item) === ends(was) && areNear(life, startsAt(item), endsAt(was))
  if (!leadsTo && !followsOn) return item
  const met = between(
    item,
    followsOn && !leadsTo ? ends(now) : begins(item),
    leadsTo ? begins(now) : ends(item),
  )
  if ('place' in met || !('place' in now) || now.place === startsAt(was)) return met
  return { ...met, ...(leadsTo ? { to: now.place } : { from: now.place }) }
}

/**
 * The life as it is told when another account is followed for some items. The rules:
 *
 * 1. The account becomes the main one, with its own date, place, text and sources; what it leaves
 *    unsaid stays as it was, and what it replaces stands among the alternatives (see `account`).
 * 2. Nobody is in two places, and no account of one thing makes a hole beside it: the stay or
 *    journey that met the item at a bound and at its place meets it there still. It keeps its own
 *    date where it would otherwise end before it begins, and where its own account is followed.
 * 3. A journey that comes to lead elsewhere is fitted anew (see `refit`).
 * 4. What contradicts its neighbours even so is resolved as every itinerary is: the better dated
 *    one stands, the other gives way.
 *
 * A number that an item does not have, and a place that the life does not know, count as not
 * chosen; with nothing chosen it is the same life.
 */
export function withAccounts(life: Life, chosen: Chosen): Life {
  const follow = <T extends Told>(item: T): T => {
    const n = chosen.get(item.id)
    const place = n === undefined ? undefined : item.alternatives?.[n - 1]?.place
    if (n === undefined || (place !== undefined && !life.places.has(place))) return item
    return withAccount(item, n)
  }
  const [stays, journeys] = [life.stays.map(follow), life.journeys.map(follow)]
  const events = life.events.map(follow)
  const moves: Move[] = [...life.stays, ...life.journeys]
  const changes = [...stays, ...journeys].flatMap((now, i): Change[] => {
    const was = moves[i]
    return was && was !== now ? [{ was, now }] : []
  })
  if (changes.length === 0 && events.every((event, i) => event === life.events[i])) return life
  const own = new Set(changes.map(({ now }) => now.id))
  const settle = <T extends Move>(item: T): T =>
    own.has(item.id) ? item : changes.reduce((met, change) => meet(life, met, change), item)
  return {
    ...life,
    events,
    stays: stays.map(settle),
    journeys: journeys.map((journey, i) => {
      const settled = settle(journey)
      const was = life.journeys[i]
      const sameEnds = settled.from === was?.from && settled.to === was.to
      return sameEnds ? settled : refit(settled, life.places)
    }),
  }
}
