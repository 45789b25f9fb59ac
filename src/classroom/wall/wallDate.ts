/** Two days of one month in each calendar, as they are printed everywhere else: the months twice. */
const EACH = /^(\d+) (\p{L}+) \((\d+) (\p{L}+)\) – (\d+) \2 \((\d+) \4\) (.+)$/u

/**
 * A date as the wall has room for it: “25–26 October (7–8 November) 1917” rather than “25 October
 * (7 November) – 26 October (8 November) 1917”, which takes two lines of the back row’s type.
 */
export const wallDate = (date: string): string => date.replace(EACH, '$1–$5 $2 ($3–$6 $4) $7')
