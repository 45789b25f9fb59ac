import type { Day } from '../time/day'
import { whenOf } from '../time/edtf'
import { lifespan, namedDays } from '../life/lifespan'
import type { Life, LifeEvent, Person } from '../life/model'

const deathOf = (person: Person): Day => lifespan(person)[1]

/** First and last day that an event's date names; of an open date, those of the end it has. */
export function datedDays({ when }: Pick<LifeEvent, 'when'>): [Day, Day] {
  return namedDays(whenOf(when))
}

/** Whether an event lies wholly after the death of a person, by the (latest) day of it. */
export function isAfterDeath(person: Person, event: LifeEvent): boolean {
  return datedDays(event)[0] > deathOf(person)
}

/**
 * The events of a person's record: those he or she had a part in. The record of the life's own
 * person, the first, goes on after the death with everything that is told: archive, kin, memory.
 */
export function eventsOf(life: Life, personId: string): LifeEvent[] {
  const [own] = life.subjects
  return life.events.filter(
    (event) => event.who.includes(personId) || (own?.id === personId && isAfterDeath(own, event)),
  )
}

/**
 * The last day of a person's record: of the death, or of the last event after it. Throws a
 * RangeError if the life has no such person.
 */
export function recordEnd(life: Life, personId: string): Day {
  const person = life.subjects.find(({ id }) => id === personId)
  if (!person) throw new RangeError(`"${personId}" is no subject of the life "${life.id}"`)
  const ends = eventsOf(life, personId)
    .filter((event) => isAfterDeath(person, event))
    .map((event) => datedDays(event)[1])
  return Math.max(deathOf(person), ...ends)
}
