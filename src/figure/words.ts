import type { Lang, Life } from '../core/life/model'
import { textIn } from '../core/life/text'
import type { Frame } from './frame'
import { keyWords } from './key-words'

/** Says a message of the page: the same words as on the screen. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What stands below a figure: its titles, the credits of life and ground, scale, north and key. */
export function frameOf(
  { date, title, subtitle }: Pick<Frame, 'date' | 'title' | 'subtitle'>,
  life: Life,
  lang: Lang,
  t: Say,
): Frame {
  const { credit } = life.edition
  const credits = [credit ? textIn(credit, lang, life.languages).text : '', t('figure.credits')]
  return {
    ...{ date, title, subtitle },
    credits: credits.filter(Boolean).join(' '),
    distance: (n) => t('routes.km', { n }),
    north: t('figure.north'),
    key: keyWords(t),
  }
}
