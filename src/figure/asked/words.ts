import { ATLAS_DAYS } from '../../core/atlas'
import { gregorianFromDay, type Day } from '../../core/time/day'
import type { Lang, Life } from '../../core/life/model'
import { textIn } from '../../core/life/text'
import type { Frame } from '../frame'
import { keyWords } from '../key/key-words'

/** Says a message of the page: the same words as on the screen. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * What stands below a figure of a day: its titles, the credits of life and ground, scale, north and
 * key. Where the atlas knows no borders of that day, it is said which it knows.
 */
export function frameOf(
  { date, title, subtitle }: Pick<Frame, 'date' | 'title' | 'subtitle'>,
  life: Life,
  lang: Lang,
  t: Say,
  day: Day,
): Frame {
  const { credit } = life.edition
  const [first, last] = ATLAS_DAYS
  const [from, to] = [gregorianFromDay(first).year, gregorianFromDay(last).year]
  const borders =
    day < first || day > last ? t('figure.noBorders', { from, to }) : t('figure.borders')
  const credits = [
    credit ? textIn(credit, lang, life.languages).text : '',
    t('figure.credits'),
    borders,
  ]
  return {
    ...{ date, title, subtitle },
    credits: credits.filter(Boolean).join(' '),
    distance: (n) => t('routes.km', { n }),
    north: t('figure.north'),
    key: keyWords(t),
  }
}
