import type { Territory } from './calendars'
import { dayFromGregorian, type Day } from './day'

export interface CalendarRow {
  territory: Territory
  /** The last day on which the Julian calendar was the civil one; null: Gregorian throughout. */
  lastJulianDay: Day | null
  /** Who says so. */
  source: string
}

/** Until when which territory counted its civil days by the Julian calendar. */
export const CALENDAR_TABLE: readonly CalendarRow[] = [
  {
    territory: 'russia',
    lastJulianDay: dayFromGregorian(1918, 2, 13),
    source:
      'Decree of the Council of People’s Commissars of 24 January (6 February) 1918 on the introduction of the Western European calendar, art. 1: the day after 31 January is 14 February (https://prlib.ru/en/history/619010)',
  },
  {
    territory: 'finland',
    lastJulianDay: null,
    source:
      'Gregorian since 1 March 1753 as part of Sweden, kept by the autonomous Grand Duchy after 1809 (https://at250.org/2022/02/17/sweden-julian-to-gregorian/)',
  },
  {
    territory: 'serbia',
    lastJulianDay: dayFromGregorian(1919, 1, 27),
    source:
      'Law on the equalisation of the old and new calendars of 10 January 1919 O.S., art. 1: the old calendar ends on 14 January O.S., the next day is 28 January 1919 (Politika, 28 January 2019, https://www.politika.rs/scc/clanak/421435)',
  },
  {
    territory: 'bulgaria',
    lastJulianDay: dayFromGregorian(1916, 4, 13),
    source:
      '31 March 1916 was followed by 14 April (https://plovdivguide.com/public/export/send/Current-News/Gregorian-Calendar-)',
  },
  {
    territory: 'romania',
    lastJulianDay: dayFromGregorian(1919, 4, 13),
    source:
      'Decree-law of 5 March 1919: 1 April became 14 April (http://enciclopediaromaniei.ro/wiki/Adoptarea_calendarului_gregorian)',
  },
  {
    territory: 'greece',
    lastJulianDay: dayFromGregorian(1923, 2, 28),
    source:
      'Decree of 18 January 1923: 16 February became 1 March (Kathimerini, https://dev.kathimerini.gr/k/100yk/1006374/)',
  },
]

/** Whether the civil calendar of a territory was the Julian one on a day; elsewhere it never was. */
export function usesJulian(territory: Territory | undefined, day: Day): boolean {
  const last = CALENDAR_TABLE.find((row) => row.territory === territory)?.lastJulianDay
  return last !== undefined && last !== null && Math.floor(day) <= last
}
