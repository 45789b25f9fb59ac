import { printDuration } from '../../core/time/print'
import type { Lang } from '../../core/life/model'
import type { Pace, Took } from '../../core/itinerary/pace'

/** The translations of the page, as far as they are needed here. */
export type Say = (key: string, values?: Record<string, unknown>) => string

/** Ranges wider than this, as a part of their middle, are not worth an "about". */
const CLOSE = 0.15

/** Two figures that count; what is less than ten as it is. */
export function rounded(n: number): number {
  const unit = 10 ** Math.max(Math.floor(Math.log10(Math.max(n, 1))) - 1, 0)
  return Math.round(n / unit) * unit
}

/** How long a journey took, as precisely as its dates are: "8 days", "about 8 days", "2 to 5 days". */
export function tookText({ leastDays, mostDays, about }: Took, lang: Lang, t: Say): string {
  const days = (n: number) => printDuration(Math.max(n, 1), lang)
  const said = (what: string) => (about ? t('routes.about', { what }) : what)
  if (leastDays === mostDays) return said(days(mostDays))
  if (leastDays === 0) return t('routes.atMost', { what: days(mostDays) })
  const middle = (leastDays + mostDays) / 2
  if ((mostDays - leastDays) / 2 <= CLOSE * middle) {
    return t('routes.about', { what: days(Math.round(middle)) })
  }
  return said(t('routes.between', { least: days(leastDays), most: days(mostDays) }))
}

/** How fast it went: "about 100 km a day", "60 to 120 km a day", "at least 60 km a day". */
export function paceText(
  { leastKm, mostKm, about }: Pace,
  t: Say,
  n: (figure: number) => string,
): string {
  const perDay = (km: number) => t('routes.kmPerDay', { n: n(rounded(km)) })
  if (mostKm === Infinity) return t('routes.atLeast', { what: perDay(leastKm) })
  if (rounded(leastKm) === rounded(mostKm)) {
    return about ? t('routes.about', { what: perDay(leastKm) }) : perDay(leastKm)
  }
  const middle = (leastKm + mostKm) / 2
  if ((mostKm - leastKm) / 2 <= CLOSE * middle) return t('routes.about', { what: perDay(middle) })
  return t('routes.betweenKm', { least: n(rounded(leastKm)), most: perDay(mostKm) })
}
