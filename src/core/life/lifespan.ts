import type { Day } from '../time/day'
import { whenOf, type When } from '../time/edtf'
import type { Person } from './model'

/** Days that a date names: of one that is open on a side ("../1915", "1922/.."), those of the other. */
export function namedDays({ start, end }: When): [Day, Day] {
  const from = start.precision === 'open' ? end.earliest : start.earliest
  return [from, end.precision === 'open' ? start.latest : end.latest]
}

/**
 * First and last day of a person's record: of birth and of death, the widest that their dates
 * allow. Of somebody of whom only is known that they were born by a day and lived on after another
 * (`../1915-04-02`, `1922/..`) it is what lies between. Throws a RangeError on a date that cannot
 * be read.
 */
export function lifespan({ birth, death }: Pick<Person, 'birth' | 'death'>): [Day, Day] {
  return [namedDays(whenOf(birth))[0], namedDays(whenOf(death))[1]]
}
