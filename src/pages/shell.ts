import { directionOf } from '../i18n/language'
import { escaped } from '../figure/svg'
import type { Structured } from './structured'
import type { Tongue } from './site'

/** A page of the site around what it tells. */
export interface PageOfSite {
  lang: string
  title: string
  description: string
  /** Its header, main part and footer, as markup. */
  body: string
  /** From the page to the folder of the site: `../../../`. */
  root: string
  /** Its file from the folder of the site. */
  file: string
  /** Where the site will stand, ending in a slash; null where that is not known. */
  url: string | null
  tongues: readonly Tongue[]
  /** A picture of the life, from the folder of the site. */
  picture: string | null
  data: Structured | null
  policy: string
  /** Of a page that search machines should not list. */
  isHidden?: boolean
}

/** The address of a file; folders stand for the page in them. Relative to the page without a site. */
export const addressOf = (
  file: string,
  { url, root }: { url: string | null; root: string },
): string => (url === null ? root + file : url + file.replace(/(^|\/)index\.html$/, '$1'))

const tag = (name: string, attributes: Readonly<Record<string, string>>) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>`

/** Data in a page are no script, but end where one would: no `<` may stand in them. */
const dataScript = (data: Structured) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

/**
 * A whole document. Without an address of the site it has no canonical link, and its Open Graph
 * addresses are relative.
 */
export function documentOf(page: PageOfSite): string {
  const { lang, title, description, root, file, url, tongues, picture, data } = page
  const graph: [string, string][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:type', 'article'],
    ['og:locale', lang],
    ...(url === null ? [] : [['og:url', addressOf(file, page)] as [string, string]]),
    ...(picture ? [['og:image', addressOf(picture, page)] as [string, string]] : []),
  ]
  // What follows is relative to the page already; absolute addresses are made of the file's own.
  const alternates = tongues.map((tongue) => ({
    hreflang: tongue.lang,
    href: url === null ? tongue.href : addressOf(tongue.file, page),
  }))
  return [
    '<!doctype html>',
    tag('html', { lang, dir: directionOf(lang) }),
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: page.policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escaped(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    ...(page.isHidden ? [tag('meta', { name: 'robots', content: 'noindex' })] : []),
    ...(url === null || page.isHidden ? [] : [tag('link', { rel: 'canonical', href: addressOf(file, page) })]), // prettier-ignore
    ...(alternates.length > 1 ? alternates.map((one) => tag('link', { rel: 'alternate', ...one })) : []), // prettier-ignore
    ...graph.map(([property, content]) => tag('meta', { property, content })),
    tag('link', { rel: 'icon', href: `${root}icon.svg`, type: 'image/svg+xml' }),
    tag('link', { rel: 'stylesheet', href: `${root}pages.css` }),
    ...(data ? [dataScript(data)] : []),
    '</head>',
    `<body>${page.body}</body>`,
    '</html>',
    '',
  ].join('\n')
}
