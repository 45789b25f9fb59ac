import type { Day } from '../time/day'
import type { Pace } from './types'

/**
 * The even pace: so many days a second from the start of `first` to the end of `last`.
 * Throws a RangeError unless `daysPerSecond` is positive and `last` not before `first`.
 */
export function createCalendarPace(first: Day, last: Day, daysPerSecond: number): Pace {
  if (!(daysPerSecond > 0) || last < first) throw new RangeError('a pace runs forward in time')
  const days = last + 1 - first
  const held = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  const totalSeconds = days / daysPerSecond
  return {
    totalSeconds,
    storyAt: (day) => held(day - first, days) / daysPerSecond,
    dayAt: (seconds) => first + held(seconds, totalSeconds) * daysPerSecond,
    compressionAt: () => 1,
    isCompressed: () => false,
    stops: [],
  }
}
