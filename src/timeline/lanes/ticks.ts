import { dayFromGregorian, gregorianFromDay } from '../../core/time/day'
import type { Scale } from '../scale'
import type { Window } from '../window'

export type Unit = 'year' | 'month' | 'day'

/** A line across the axis at the beginning of a year, month or day. */
export interface Tick {
  day: number
  /** Share of the width. */
  at: number
  /** The coarsest unit that begins here. */
  unit: Unit
  /** Whether there is room for its name. */
  labelled: boolean
}

interface Level {
  unit: Unit
  /** Days in it on average. */
  days: number
  /** Whether the level has a tick at this date. */
  has(year: number, month: number, day: number): boolean
}

const years = (step: number): Level => ({
  unit: 'year',
  days: 365.25 * step,
  has: (year) => year % step === 0,
})
const months = (step: number): Level => ({
  unit: 'month',
  days: 30.44 * step,
  has: (_, month) => (month - 1) % step === 0,
})
/** Days 1, 6, 11 …: the last step of a month is not left with a stump. */
const days = (step: number): Level => ({
  unit: 'day',
  days: step,
  has: (_year, _month, day) => (day - 1) % step === 0 && day + step <= 32,
})

/** From coarse to fine. */
const LEVELS: readonly Level[] = [
  years(100), years(50), years(10), years(5), years(1), months(3), months(1), days(10), days(5),
  days(2), days(1),
] // prettier-ignore

/** Lines closer than this (px) would be a grey surface. */
const LEAST_PX = 5
/** Free room between two labels (px). */
const BETWEEN_PX = 10

/** The beginnings of a unit within a window, in order. */
function* beginnings(unit: Unit, { from, to }: Window) {
  let { year, month, day } = gregorianFromDay(Math.ceil(from))
  if (unit !== 'day') {
    if (month > 1 || day > 1) [year, month] = unit === 'year' ? [year + 1, 1] : [year, month + 1]
    day = 1
  }
  for (let at = dayFromGregorian(year, month, day); at <= to;) {
    const date = gregorianFromDay(at)
    if (at >= from) yield { at, ...date }
    if (unit === 'day') at += 1
    else if (unit === 'month') at = dayFromGregorian(date.year, date.month + 1, 1)
    else at = dayFromGregorian(date.year + 1, 1, 1)
  }
}

const unitAt = (month: number, day: number): Unit =>
  day > 1 ? 'day' : month > 1 ? 'month' : 'year'

export interface TickOptions {
  scale: Scale
  window: Window
  widthPx: number
  /** Width of a label in px. */
  measure: (tick: Omit<Tick, 'labelled'>) => number
  /** Where time runs unevenly a level may have room in one place and none in another. */
  even: boolean
}

/** Ticks of one level that are not yet there, with room between them. */
function ticksOfLevel(level: Level, o: TickOptions, there: ReadonlyMap<number, Tick>): Tick[] {
  const ticks: Tick[] = []
  for (const { at: day, year, month, day: date } of beginnings(level.unit, o.window)) {
    if (there.has(day) || !level.has(year, month, date)) continue
    ticks.push({ day, at: o.scale.at(day), unit: unitAt(month, date), labelled: false })
  }
  return ticks
}

/** Whether a level labels a tick: one of its own unit or of a coarser one. */
function labels({ unit, has }: Level, tick: Tick): boolean {
  const { year, month, day } = gregorianFromDay(tick.day)
  const isCoarse = unit === 'day' || tick.unit === 'year' || tick.unit === unit
  return isCoarse && has(year, month, day)
}

/** Whether the labels of all ticks, side by side, leave room between them. */
function haveRoom(ticks: readonly Tick[], { measure, widthPx }: TickOptions): boolean {
  return ticks.every((tick, i) => {
    const next = ticks[i + 1]
    return !next || (next.at - tick.at) * widthPx >= measure(tick) + BETWEEN_PX
  })
}

/** Labels a tick if it touches none that is labelled already. */
function labelWhereFree(all: readonly Tick[], tick: Tick, { measure, widthPx }: TickOptions): void {
  const [from, to] = [tick.at * widthPx, tick.at * widthPx + measure(tick)]
  tick.labelled = all.every((other) => {
    if (!other.labelled) return true
    const start = other.at * widthPx
    return to + BETWEEN_PX <= start || start + measure(other) + BETWEEN_PX <= from
  })
}

/**
 * The ticks of a window, from decades to days: as fine as there is room for, labelled as fine as
 * the labels fit. In even time a level is labelled as a whole or not at all.
 */
export function ticksOf(o: TickOptions): Tick[] {
  const there = new Map<number, Tick>()
  let finest: Tick[] = []
  let hasRoom = true
  for (const level of LEVELS) {
    const lines = (o.window.to - o.window.from) / level.days
    if (lines * LEAST_PX > o.widthPx) break
    const added = ticksOfLevel(level, o, there)
    for (const tick of added) there.set(tick.day, tick)
    const all = [...there.values()].sort((a, b) => a.at - b.at)
    if (!o.even) {
      for (const tick of added) labelWhereFree(all, tick, o)
      continue
    }
    const labelled = all.filter((tick) => labels(level, tick))
    hasRoom &&= haveRoom(labelled, o)
    if (hasRoom) finest = labelled
  }
  for (const tick of finest) tick.labelled = true
  const ticks = [...there.values()].sort((a, b) => a.at - b.at)
  for (const tick of ticks) {
    if (tick.at * o.widthPx + o.measure(tick) > o.widthPx) tick.labelled = false
  }
  return ticks
}
