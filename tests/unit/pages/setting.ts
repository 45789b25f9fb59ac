import type { Changes } from '../../../src/core/life/changes'
import type { Life, Tour } from '../../../src/core/life/model'
import type { FigureGround } from '../../../src/figure/ground'
import { pagesOf } from '../../../src/pages/pages'
import type { LifeOfSite, Site } from '../../../src/pages/site'
import { PLAIN_POLICY } from '../../../scripts/policy'
import { smallLife } from '../../fixtures/small-life'

/** Some land under the figures, and no states. */
const GROUND: FigureGround = {
  land: [[[[-10, 36], [-10, 70], [60, 70], [60, 36], [-10, 36]]]], // prettier-ignore
  coast: [[[-10, 36], [-10, 70], [60, 70]]], // prettier-ignore
}

/** The small life with a chapter and a gap. */
export function chapteredLife(): Life {
  const life = smallLife()
  const [person] = life.subjects
  const both = (text: string) => ({ en: text, ru: text })
  return {
    ...life,
    chapters: [{ id: 'youth', when: '1880-01-01/1900-03-31', title: both('Youth'), text: both('School and prison.') }], // prettier-ignore
    gaps: [{ id: 'lost', who: [person?.id ?? ''], when: '1899-01', reason: both('Nobody says.') }],
  }
}

export const TOUR: Tour = {
  version: 1,
  id: 'walk',
  title: { en: 'A walk', ru: 'Прогулка' },
  minutes: 20,
  aim: { en: 'To see it', ru: 'Увидеть' },
  steps: [
    { item: 'schooldays', question: { en: 'Why here?', ru: 'Почему здесь?' } },
    { item: 'odessa--irkutsk', pause: { kind: 'where-next', candidates: ['irkutsk', 'vienna'] } },
    { date: '1904-06-01', title: { en: 'In between', ru: 'Между тем' } },
  ],
}

export const lifeOfSite = (
  life: Life = chapteredLife(),
  tours: readonly Tour[] = [TOUR],
  changes: Changes = new Map(),
): LifeOfSite => ({
  ...{ life, tours, folder: `geodata/lives/${life.id}`, changes },
})

export const siteOf = (
  lives: readonly LifeOfSite[] = [lifeOfSite()],
  more: Partial<Site> = {},
): Site => ({
  ...{ lives, url: null, langs: ['en', 'ru'], policy: PLAIN_POLICY },
  groundOf: () => Promise.resolve({ ground: GROUND }),
  ...more,
})

/** Every page of a site, by its file. */
export async function pagesIn(site: Site): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  for await (const { file, html } of pagesOf(site)) pages.set(file, html)
  return pages
}
