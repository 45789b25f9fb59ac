import { homeFile } from '../cards/links/pageAddress'
import { textIn } from '../core/life/text'
import { escaped } from '../figure/svg'
import { translationsFor } from './render'
import { addressOf, documentOf } from './shell'
import type { Site } from './site'

/** The page for addresses that lead nowhere, from the folder of the site. */
export const NOT_FOUND = '404.html'

/**
 * Says so in every language of the page, and where to go on: to a search, to each life's pages. It
 * is answered at any depth: its links hold everywhere only if the site's address is known.
 */
export function notFoundPage(site: Site): string {
  const { url, lives, langs } = site
  const at = (file: string) => escaped(addressOf(file, { url, root: './' }))
  const parts = langs.map((lang) => {
    const { t } = translationsFor(lang).global
    const homes = lives.flatMap(({ life }, i) => {
      const own = life.languages.includes(lang) ? lang : life.languages[0]
      if (own === undefined) return []
      const file = homeFile({ lang: own, life: i === 0 ? null : life.id })
      const { text, lang: said } = textIn(life.title, lang, life.languages)
      return [`<li><a href="${at(file)}" hreflang="${escaped(own)}" lang="${escaped(said)}">${escaped(text)}</a></li>`] // prettier-ignore
    })
    return `<section lang="${escaped(lang)}"><h2>${escaped(t('pages.lost'))}</h2>
<p>${escaped(t('pages.lostHelp'))}</p>
<form action="${at('index.html')}" method="get" role="search" aria-label="${escaped(t('pages.find'))}"><input type="hidden" name="lang" value="${escaped(lang)}"><label>${escaped(t('pages.find'))} <input type="search" name="find" required maxlength="80"></label> <button type="submit">${escaped(t('pages.findOnMap'))}</button></form>
<ul class="lines">${homes.join('')}</ul></section>`
  })
  const { t } = translationsFor('en').global
  return documentOf({
    ...{ lang: 'en', title: t('pages.lost'), description: t('pages.lostHelp'), url },
    ...{ root: url ?? './', file: NOT_FOUND, tongues: [], picture: null, data: null },
    ...{ policy: site.policy, isHidden: true },
    body: `<main id="main"><h1>404</h1>${parts.join('\n')}</main>`,
  })
}
