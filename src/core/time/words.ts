import type { Lang } from './lang'

/** The cases of Russian that dates stand in. English has but one form, repeated. */
export type Case = 'nominative' | 'genitive' | 'instrumental'

const MONTHS_EN = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
] // prettier-ignore
const MONTHS_RU: Record<Case, string[]> = {
  nominative: [
    'январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь',
    'ноябрь', 'декабрь',
  ], // prettier-ignore
  genitive: [
    'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября',
    'октября', 'ноября', 'декабря',
  ], // prettier-ignore
  instrumental: [
    'январём', 'февралём', 'мартом', 'апрелем', 'маем', 'июнем', 'июлем', 'августом', 'сентябрём',
    'октябрём', 'ноябрём', 'декабрём',
  ], // prettier-ignore
}
const SHORT_EN = [
  'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec',
] // prettier-ignore
const SHORT_RU = [
  'янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.',
  'дек.',
] // prettier-ignore
const SEASONS_EN = ['spring', 'summer', 'autumn', 'winter']
const SEASONS_RU: Record<Case, string[]> = {
  nominative: ['весна', 'лето', 'осень', 'зима'],
  genitive: ['весны', 'лета', 'осени', 'зимы'],
  instrumental: ['весной', 'летом', 'осенью', 'зимой'],
}
const DECADE_RU: Record<Case, string> = { nominative: 'е', genitive: 'х', instrumental: 'ми' }
const CENTURY_RU: Record<Case, string> = {
  nominative: 'век',
  genitive: 'века',
  instrumental: 'веком',
}

/** Name of a month (1 to 12). */
export function monthName(month: number, lang: Lang, form: Case, short = false): string {
  if (lang === 'en') return (short ? SHORT_EN : MONTHS_EN)[month - 1] ?? ''
  // Russian shortens only the genitive, after a day: «7 нояб.», but «ноябрь 1902».
  return (short && form === 'genitive' ? SHORT_RU : MONTHS_RU[form])[month - 1] ?? ''
}

/** Name of the season that begins with a month: 3, 6, 9 or 12. */
export function seasonName(month: number, lang: Lang, form: Case): string {
  return (lang === 'en' ? SEASONS_EN : SEASONS_RU[form])[month / 3 - 1] ?? ''
}

/** "1917"; before our era "44 BC", «44 до н. э.»: astronomers' year 0 is 1 BC. */
export function yearName(year: number, lang: Lang): string {
  if (year > 0) return String(year)
  return `${String(1 - year)} ${lang === 'en' ? 'BC' : 'до н. э.'}`
}

/** "1890s", «1890-е». */
export function decadeName(year: number, lang: Lang, form: Case): string {
  return lang === 'en' ? `${year}s` : `${year}-${DECADE_RU[form]}`
}

/** "19th century", «XIX век», for the hundred years from `year` (1800). */
export function centuryName(year: number, lang: Lang, form: Case): string {
  const century = Math.floor(year / 100) + 1
  if (lang === 'en') return `${century}${['th', 'st', 'nd', 'rd'][ordinalEnding(century)]} century`
  return `${'X'.repeat(Math.floor(century / 10))}${ROMAN[century % 10]} ${CENTURY_RU[form]}`
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

function ordinalEnding(n: number): number {
  return n % 10 > 3 || Math.floor((n % 100) / 10) === 1 ? 0 : n % 10
}

/** Every word for a month that a reader may type, in lower case, without full stops. */
export function monthWords(): Map<string, number> {
  const lists = [MONTHS_EN, SHORT_EN, ...Object.values(MONTHS_RU), SHORT_RU, ['', '', 'мар']]
  const words = new Map<string, number>([['sept', 9]])
  for (const list of lists) {
    list.forEach((word, index) => {
      if (word) words.set(word.toLowerCase().replace('.', ''), index + 1)
    })
  }
  return words
}
