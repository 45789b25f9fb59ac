import { DOMParser } from '@xmldom/xmldom'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it, test } from 'vitest'
import { readAddress } from '../../../src/app/address/address'
import { peopleOf } from '../../../src/core/life/people'
import { readChanges } from '../../../src/core/life/changes'
import type { Life } from '../../../src/core/life/model'
import { notFoundPage } from '../../../src/pages/notFound'
import { pagesOf, type PageFile } from '../../../src/pages/pages'
import { sitemapOf } from '../../../src/pages/sitemap'
import { livesWithTours, siteUrl } from '../../../scripts/pages'
import { faultyLinks } from './links'
import { chapteredLife, lifeOfSite, pagesIn, siteOf } from './setting'

const pages = await pagesIn(siteOf())
const page = (file: string, of = pages) => of.get(file) ?? ''

describe('every page of the lives of the site', () => {
  // All 1,800 of them: ten seconds, or a minute where others work beside.
  it(
    'is led to, and leads to pages and parts of them that are there',
    { timeout: 300_000 },
    async () => {
      const site = siteOf(livesWithTours(), { groundOf: null })
      const all = await pagesIn(site)
      const data = new Set(site.lives.map(({ folder }) => folder))
      const isFile = (file: string) =>
        ['index.html', 'pages.css', 'icon.svg', 'NOTICE.txt'].includes(file) ||
        data.has(file.replace(/\/[^/]*$/, ''))
      expect(faultyLinks(all, isFile)).toEqual([])
      const wanted = site.lives.reduce((sum, { life, tours, changes }) => sum + life.languages.length * (3 + life.places.size + life.journeys.length + life.chapters.length + peopleOf(life).length + life.sources.size + tours.length + Math.min(1, changes.size)), 0) // prettier-ignore
      expect(all.size).toBe(wanted)
    },
  )

  it('tells what the editions changed, each under the id of its item; what is no more by its id', async () => {
    const change = (kind: string, item: string, en: string) => ({
      kind,
      item,
      text: { en, ru: en },
    })
    const changes = readChanges(
      JSON.stringify({
        editions: [{ number: '2', date: '2026-11-29', changes: [change('mended', 'odessa', 'Another name.'), change('withdrawn', 'gone', 'No such book.')] }], // prettier-ignore
      }),
    )
    const told = await pagesIn(siteOf([lifeOfSite(chapteredLife(), [], changes)]))
    const html = page('en/changes/index.html', told)
    expect(html).toMatch(
      /id="odessa"[^]*places\/odessa[^]*Another name\.[^]*id="gone"[^]*No such book\./,
    )
    expect(page('en/index.html', told)).toContain('changes/index.html')
    expect(faultyLinks(told, () => true)).toEqual([])
  })

  it('would be found out if it led nowhere', () => {
    const broken = new Map([['en/index.html', '<a href="places/nowhere/index.html"></a><p id="a"></p><p id="a"></p><a href="#b"></a><a href="https://example.org/">']]) // prettier-ignore
    expect(faultyLinks(broken)).toHaveLength(4)
  })
})

describe('a page', () => {
  const KINDS = [
    'en/index.html',
    'en/places/odessa/index.html',
    'ru/places/petersburg/index.html',
    'en/journeys/taiga--vienna/index.html',
    'en/chapters/youth/index.html',
    'en/people/ada/index.html',
    'en/tours/walk/index.html',
    'en/access/index.html',
    'en/sources/index.html',
    'en/sources/memoir/index.html',
  ]
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // As Vue writes it; each of them is right in HTML.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
    },
  })
  test.each(KINDS)('is valid HTML: %s', (file) => {
    const report = validator.validateStringSync(page(file))
    const said = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`)) // prettier-ignore
    expect(page(file)).not.toBe('')
    expect(said).toEqual([])
  })

  it('tells names with language and period, dates, certainty and evidence', () => {
    const html = page('en/places/petersburg/index.html')
    expect(html).toContain('<b lang="ru">Петроград</b>')
    expect(html).toMatch(/Petrograd<\/b>[\s\S]{0,200}1 September 1914/)
    expect(html).toMatch(/id="congress"[\s\S]*?less|certain/)
    expect(html).toContain('href="#n1"')
    expect(html).toContain('id="n1"')
  })

  it('has a figure that is named and needs nothing else', () => {
    const html = page('en/journeys/taiga--vienna/index.html')
    expect(html).toMatch(/<svg [^>]*role="img"[^>]*aria-labelledby="map-title"/)
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(html).not.toMatch(/ on\w+="/)
  })

  it('leads into the explorer at its moment and item', () => {
    const life = chapteredLife()
    const files = KINDS.filter((file) => !/(^|\/)(sources|tours|access|en)\/index/.test(file))
    for (const file of files) {
      const query = /href="[./]*index\.html(\?[^"]*)"/.exec(page(file))?.[1] ?? ''
      const { ignored, selected } = readAddress(query.replaceAll('&amp;', '&'), life)
      expect([file, ignored]).toEqual([file, []])
      if (!file.includes('tours/') && file !== 'en/index.html') expect(selected).not.toBeNull()
    }
    expect(page('en/journeys/taiga--vienna/index.html')).toContain('date=1902-08-21')
  })

  it('describes what it tells for programs', () => {
    const dataOf = (file: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(page(file))?.[1] ?? 'null') as Record<string, unknown> // prettier-ignore
    expect(dataOf('en/places/odessa/index.html')).toMatchObject({ '@type': 'Place', name: 'Odessa', geo: { latitude: 46.48, longitude: 30.73 } }) // prettier-ignore
    expect(dataOf('en/journeys/taiga--vienna/index.html')).toMatchObject({ '@type': 'Trip', departureTime: '1902-08-21', arrivalTime: '1902-10-20' }) // prettier-ignore
    expect(dataOf('ru/people/ada/index.html')).toMatchObject({ '@type': 'Person' })
    expect(dataOf('en/index.html')).toMatchObject({ '@type': 'Dataset', version: chapteredLife().edition.number }) // prettier-ignore
  })
})

describe('with the address of the site', () => {
  const urls = (html: string) => [...html.matchAll(/<(?:link rel="(?:canonical|alternate)"|meta property="og:(?:url|image)")[^>]*(?:href|content)="([^"]*)"/g)].map(([, at]) => at) // prettier-ignore

  it('pages say where they stand, in every language, and a list has them all', async () => {
    const site = siteOf(undefined, { url: 'https://example.org/atlas/' })
    const files: PageFile[] = []
    for await (const one of pagesOf(site)) files.push(one)
    const odessa = files.find(({ file }) => file === 'en/places/odessa/index.html')
    expect(urls(odessa?.html ?? '')).toEqual([
      'https://example.org/atlas/en/places/odessa/',
      'https://example.org/atlas/en/places/odessa/',
      'https://example.org/atlas/ru/places/odessa/',
      'https://example.org/atlas/en/places/odessa/',
      'https://example.org/atlas/en/picture.png',
    ])
    const map = new DOMParser().parseFromString(sitemapOf(files, site.url ?? ''), 'text/xml')
    const places = [...map.getElementsByTagName('loc')].map(({ textContent }) => textContent)
    expect(places).toHaveLength(files.length)
    expect(places).toContain('https://example.org/atlas/ru/journeys/taiga--vienna/')
    expect(notFoundPage(site)).toContain('href="https://example.org/atlas/en/"')
  })

  it('pages without it claim no place of their own', () => {
    const html = page('en/places/odessa/index.html')
    expect(html).not.toContain('rel="canonical"')
    expect(urls(html)).toEqual([
      '../../../en/places/odessa/index.html',
      '../../../ru/places/odessa/index.html',
      '../../../en/picture.png',
    ])
  })

  it('it is an address, or the build says what it should be', () => {
    expect(siteUrl('https://example.org/atlas')).toBe('https://example.org/atlas/')
    expect(siteUrl(undefined)).toBeNull()
    expect(() => siteUrl('example.org')).toThrow('https://')
    expect(() => siteUrl('https://example.org/?a=1')).toThrow('https://')
  })
})

const BAD = '</script><script>alert(1)</script>&"\''

/** The small life with the same text everywhere. */
function saying(text: string, lang = 'en'): Life {
  const life = chapteredLife()
  const said = { [lang]: text }
  const told = <T extends { title: unknown; text: unknown }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, title: said, text: said }))
  return {
    ...life,
    languages: [lang],
    title: said,
    subjects: life.subjects.map((person) => ({ ...person, name: said })),
    chapters: told(life.chapters),
    stays: told(life.stays),
    journeys: told(life.journeys),
    events: told(life.events),
    sources: new Map([...life.sources].map(([id, source]) => [id, { ...source, title: text, author: text, url: 'https://example.org/?a="><script>' }])), // prettier-ignore
  }
}

describe('a life of others', () => {
  it('with markup in its texts has it as text, in words, data, names and figures', async () => {
    for (const [file, html] of await pagesIn(siteOf([lifeOfSite(saying(BAD))]))) {
      const scripts = html.match(/<script[^>]*>/g) ?? []
      expect([file, scripts.filter((tag) => tag !== '<script type="application/ld+json">')]).toEqual([file, []]) // prettier-ignore
      expect(html.match(/<\/script>/g) ?? []).toHaveLength(scripts.length)
    }
  })

  it('in a language that is written from the right has its pages so, and only those', async () => {
    const arabic = await pagesIn(siteOf([lifeOfSite(), lifeOfSite({ ...saying('حياة', 'ar'), id: 'hayat' })])) // prettier-ignore
    const html = page('ar/hayat/places/odessa/index.html', arabic)
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('index.html?life=hayat')
    expect([...arabic.keys()].some((file) => file.startsWith('en/hayat'))).toBe(false)
    expect(faultyLinks(arabic, (file) => !file.includes('/') || file.startsWith('geodata/'))).toEqual([]) // prettier-ignore
  })
})
