import { accountsOf } from '../cards/evidence/accounts'
import type { Reader } from '../cards/reader'
import { lifeWords } from '../cards/words'
import type { Day } from '../core/time/day'
import { storyPoints } from '../core/story/points'
import type { Lang, Life } from '../core/life/model'

/** The language (of those in which dates and names are written) for pages in any language. */
export const langFor = (locale: string): Lang => (locale.split('-')[0] === 'ru' ? 'ru' : 'en')

/** What the cards are told by a page without script: no clock, nothing to press, nothing veiled. */
export function plainReader(life: Life, locale: string, day: Day): Reader {
  const [person] = life.subjects
  if (!person) throw new RangeError('a life has somebody in it')
  const lang = langFor(locale)
  const words = lifeWords({
    life: () => life,
    person: () => person,
    day: () => day,
    locale: () => locale,
    lang: () => lang,
  })
  return {
    ...{ life, person, lang, locale, words, day },
    sifted: life,
    points: storyPoints(life, person.id),
    moment: null,
    span: null,
    current: new Set(),
    told: null,
    whereabouts: null,
    certaintyOf: ({ certainty }) => ({ certainty, why: '' }),
    isVeiled: () => false,
    accountsOf: (id) => accountsOf(life, new Map(), words, id),
    act: null,
  }
}
