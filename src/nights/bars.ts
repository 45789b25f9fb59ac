import { isNowhere, type Nights } from '../core/itinerary/sums/nights'

/** Px of the picture, and of a night in it. */
export const WIDTH = 720
export const HEIGHT = 260
const FOOT = 20
const NIGHTS_A_YEAR = 366

/** A piece of a year's bar. */
export interface Bar extends Nights {
  x: number
  y: number
  width: number
  height: number
}

/** All nights that were spent in a state, and the years of the first and of the last of them. */
export interface StateNights {
  state: string
  nights: number
  first: number
  last: number
}

/** States by all the nights spent in them, the most first; what is no state comes last. */
export function statesByNights(nights: readonly Nights[]): StateNights[] {
  const sums = new Map<string, StateNights>()
  for (const { state, year, nights: count } of nights) {
    const sum = sums.get(state) ?? { state, nights: 0, first: year, last: year }
    const [first, last] = [Math.min(sum.first, year), Math.max(sum.last, year)]
    sums.set(state, { state, nights: sum.nights + count, first, last })
  }
  return [...sums.values()].sort(
    (a, b) => Number(isNowhere(a.state)) - Number(isNowhere(b.state)) || b.nights - a.nights,
  )
}

/** The nights as bars, a year beside the other, each stacked in the order of its states. */
export function barsOf(nights: readonly Nights[]): Bar[] {
  const years = nights.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const width = WIDTH / Math.max(last - first + 1, 1)
  const order = new Map(statesByNights(nights).map(({ state }, i) => [state, i]))
  const filled = new Map<number, number>()
  return [...nights]
    .sort(
      (a, b) =>
        (order.get(a.state) ?? 0) - (order.get(b.state) ?? 0) || a.plight.localeCompare(b.plight),
    )
    .map((each) => {
      const below = filled.get(each.year) ?? 0
      const height = ((HEIGHT - FOOT) * each.nights) / NIGHTS_A_YEAR
      filled.set(each.year, below + height)
      const x = (each.year - first) * width
      return { ...each, x, y: HEIGHT - FOOT - below - height, width: width * 0.92, height }
    })
}

/** Px that a year needs to be written. */
const YEAR_WIDTH = 28

/** Years to be written under the bars: every tenth, at its bar's beginning or, at the edge, its end. */
export function yearTicks(
  nights: readonly Nights[],
): { year: number; x: number; anchor: 'start' | 'end' }[] {
  const years = nights.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const width = WIDTH / Math.max(last - first + 1, 1)
  const tens = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return tens
    .filter((year) => year % 10 === 0)
    .map((year) => {
      const x = (year - first) * width
      const isCut = x + YEAR_WIDTH > WIDTH
      return { year, x: isCut ? Math.min(x + width, WIDTH) : x, anchor: isCut ? 'end' : 'start' }
    })
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The same as a table (RFC 4180, with a byte-order mark for spreadsheets). */
export function csvOf(
  nights: readonly Nights[],
  nameOf: (state: string, year: number) => string,
): string {
  const rows = [...nights]
    .sort((a, b) => a.year - b.year)
    .map(({ year, state, plight, nights: n }) => [
      String(year),
      state,
      nameOf(state, year),
      plight,
      String(n),
    ])
  return (
    '\uFEFF' +
    [['year', 'state', 'name', 'plight', 'nights'], ...rows]
      .map((row) => `${row.map(quoted).join(',')}\r\n`)
      .join('')
  )
}
