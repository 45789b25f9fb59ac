import { dayFromGregorian, gregorianFromDay } from '../../core/time/day'
import { whenOf, type Precision } from '../../core/time/edtf'
import { eventsOf } from '../../core/itinerary/record'
import type { Life } from '../../core/life/model'
import type { Unit } from './ticks'

/** How much begins in one year, month or day. */
export interface Bin {
  /** Its first day, and the first day after it. */
  from: number
  to: number
  count: number
}
export interface Density {
  unit: Unit
  bins: Bin[]
  most: Bin
}

/** A date is counted only in units that it names: "1898" is no day of January. */
const FINE_ENOUGH: Record<Unit, readonly Precision[]> = {
  year: ['year', 'season', 'month', 'day'],
  month: ['month', 'day'],
  day: ['day'],
}

const DAYS: Record<Unit, number> = { year: 365.25, month: 30.44, day: 1 }

/** Bars narrower than this (px) cannot be told apart. */
const LEAST_BAR_PX = 5

/** The finest unit whose bars can be told apart where so many days share so many px. */
export function unitFor(days: number, widthPx: number): Unit {
  const fits = (unit: Unit) => (widthPx * DAYS[unit]) / Math.max(days, 1) >= LEAST_BAR_PX
  return fits('day') ? 'day' : fits('month') ? 'month' : 'year'
}

function binAround(day: number, unit: Unit): { from: number; to: number } {
  if (unit === 'day') return { from: day, to: day + 1 }
  const { year, month } = gregorianFromDay(day)
  return unit === 'month'
    ? { from: dayFromGregorian(year, month, 1), to: dayFromGregorian(year, month + 1, 1) }
    : { from: dayFromGregorian(year, 1, 1), to: dayFromGregorian(year + 1, 1, 1) }
}

/** How many stays, journeys and events of a person begin in each unit that has any, in order. */
export function densityOf(life: Life, personId: string, unit: Unit): Density {
  const bins = new Map<number, Bin>()
  const theirs = [...life.stays, ...life.journeys].filter(({ who }) => who.includes(personId))
  for (const { when } of [...theirs, ...eventsOf(life, personId)]) {
    const { start } = whenOf(when)
    if (!FINE_ENOUGH[unit].includes(start.precision)) continue
    const { from, to } = binAround(start.earliest, unit)
    const bin = bins.get(from) ?? { from, to, count: 0 }
    bin.count += 1
    bins.set(from, bin)
  }
  const inOrder = [...bins.values()].sort((a, b) => a.from - b.from)
  const none: Bin = { from: 0, to: 0, count: 0 }
  return {
    unit,
    bins: inOrder,
    most: inOrder.reduce((a, b) => (b.count > a.count ? b : a), none),
  }
}
