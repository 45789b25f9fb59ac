import { whenOf } from '../../core/time/edtf'
import { isWithin } from '../../core/life/near'
import type { Life, LifeEvent, Stay } from '../../core/life/model'

/** Whether an event lies in a stay by its dates, its place and those who were there. */
function belongs(life: Life, event: LifeEvent, stay: Stay): boolean {
  const [from, to] = whenOf(event.when).outer
  const [since, until] = whenOf(stay.when).outer
  return (
    since <= from &&
    to <= until &&
    isWithin(life, event.place, stay.place) &&
    event.who.some((id) => stay.who.includes(id))
  )
}

/** The stay during which something happened: of several the one that began last; null for none. */
export function stayOf(life: Life, event: LifeEvent): Stay | null {
  const begun = (stay: Stay) => whenOf(stay.when).outer[0]
  const stays = life.stays.filter((stay) => belongs(life, event, stay))
  return stays.sort((a, b) => begun(a) - begun(b)).at(-1) ?? null
}

/** What happened during a stay, in the order of the life. */
export const eventsIn = (life: Life, stay: Stay): LifeEvent[] =>
  life.events.filter((event) => belongs(life, event, stay) && stayOf(life, event) === stay)
