import { escaped } from '../figure/svg'
import { addressOf } from './shell'
import type { PageFile } from './pages'

/** The list of all pages for search machines (sitemaps.org), each with its other languages. */
export function sitemapOf(pages: readonly Omit<PageFile, 'html'>[], url: string): string {
  const at = (file: string) => escaped(addressOf(file, { url, root: '' }))
  const items = pages.map(({ file, tongues, edition }) => {
    const others = tongues.length > 1 ? tongues : []
    const links = others.map(({ lang, file: same }) => `<xhtml:link rel="alternate" hreflang="${escaped(lang)}" href="${at(same)}"/>`) // prettier-ignore
    const changed = /^\d{4}-\d{2}-\d{2}$/.test(edition) ? `<lastmod>${edition}</lastmod>` : ''
    return `<url><loc>${at(file)}</loc>${changed}${links.join('')}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...items,
    '</urlset>',
    '',
  ].join('\n')
}
