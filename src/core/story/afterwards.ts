import { datedDays, isAfterDeath } from '../itinerary/record'
import type { Life } from '../life/model'
import { onceForEach } from '../life/once'
import { storyPoints, type StoryPoint } from './points'

/** An event after a death, with the time during which it may have happened: half-open, days. */
export interface Afterwards {
  point: StoryPoint & { kind: 'event' }
  from: number
  to: number
}

/** What is told after the death of a person of the life, in the order of the story. Cached. */
export const afterwardsOf = onceForEach((life: Life, personId): Afterwards[] => {
  const person = life.subjects.find(({ id }) => id === personId)
  return storyPoints(life, personId).flatMap((point): Afterwards[] => {
    if (!person || point.kind !== 'event' || !isAfterDeath(person, point.item)) return []
    const [from, to] = datedDays(point.item)
    return [{ point, from, to: to + 1 }]
  })
})

/**
 * What may be happening at a moment after the death; of several, what began last, so that a day
 * counts more than the year around it. `lingers`: days for which an event stays after its moment.
 */
export function afterwardsAt(
  told: readonly Afterwards[],
  moment: number,
  lingers = 0,
): Afterwards['point'] | null {
  let best: Afterwards | null = null
  for (const each of told) {
    const isOn = each.from <= moment && moment < Math.max(each.to, each.point.moment + lingers)
    if (isOn && (!best || each.from >= best.from)) best = each
  }
  return best && best.point
}
