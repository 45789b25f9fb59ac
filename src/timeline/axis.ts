import { dayFromGregorian, gregorianFromDay } from '../core/calendar/day'

export interface Tick {
  day: number
  /** Share of the width, 0 to 1. */
  at: number
  label: string
  major: boolean
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50]

/** Least room for a label such as "1917", in px. */
const LABEL_PX = 44

/** Ticks of years that fit the width: every year gets a tick, as many labels as have room. */
export function yearTicks(first: number, last: number, widthPx: number): Tick[] {
  const from = gregorianFromDay(Math.ceil(first)).year + 1
  const to = gregorianFromDay(Math.floor(last)).year
  const years = Math.max(to - from + 1, 1)
  const room = Math.max(Math.floor(widthPx / LABEL_PX), 1)
  const step = YEAR_STEPS.find((s) => years / s <= room) ?? 100
  return Array.from({ length: years }, (_, i) => {
    const year = from + i
    const day = dayFromGregorian(year, 1, 1)
    const at = (day - first) / (last - first)
    const major = year % step === 0
    const hasRoom = (1 - at) * widthPx >= LABEL_PX
    return { day, at, label: major && hasRoom ? String(year) : '', major }
  })
}
