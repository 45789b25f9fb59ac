import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { openLife } from '../src/cli/folder'
import { readTours } from '../src/cli/tours'
import { readChanges } from '../src/core/life/changes'
import { CHANGES_FILE } from '../src/core/life/files'
import { LANGS } from '../src/i18n'
import { tokensCss } from '../src/look/page'
import { NOT_FOUND, notFoundPage } from '../src/pages/notFound'
import { pagesOf, type PageFile } from '../src/pages/pages'
import { pictureFile, pictureOf } from '../src/pages/figures/picture'
import type { LifeOfSite, Site } from '../src/pages/site'
import { sitemapOf } from '../src/pages/sitemap'
import { openPagesGround } from './pages-ground'
import { PLAIN_POLICY } from './policy'
import { livesOfSite } from './vite-life'

export interface PagesWritten {
  pages: number
  seconds: number
}

/** The lives of the site with their lessons. */
export const livesWithTours = (): LifeOfSite[] =>
  livesOfSite().map(({ folder, path }) => {
    const life = openLife(path)
    const changes = join(path, CHANGES_FILE)
    return {
      ...{ life, tours: readTours(path, life).tours, folder: `geodata/lives/${folder}` },
      changes: readChanges(existsSync(changes) ? readFileSync(changes, 'utf8') : null),
    }
  })

/** The address of the site as SITE_URL has it, ending in a slash; null where it has none. */
export function siteUrl(text: string | undefined): string | null {
  if (!text) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `SITE_URL is "${text}"; write the site's address like https://example.org/atlas/`,
    )
  return url.href.replace(/\/*$/, '/')
}

/** The faces of the built page's own style sheet, found from the folder of the site. */
function facesIn(dist: string): string {
  const assets = join(dist, 'assets')
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'))
  const faces = sheets.flatMap((name) => readFileSync(join(assets, name), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? []) // prettier-ignore
  return [...new Set(faces)].join('\n').replace(/url\((["']?)(?:\.\/)?([^/"')]+\.woff2)\1\)/g, 'url(assets/$2)') // prettier-ignore
}

function write(dist: string, file: string, content: string | Uint8Array): void {
  const path = join(dist, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** A picture for who links to a life: painted, since many of them take no SVG. */
async function writePictures(dist: string, site: Site): Promise<void> {
  for (const [i, of] of site.lives.entries())
    for (const lang of of.life.languages) {
      const svg = site.groundOf && (await pictureOf(of, lang, site.groundOf))
      const file = pictureFile({ lang, life: i === 0 ? null : of.life.id })
      if (svg) write(dist, file, await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer())
    }
}

/** Writes every page that needs no script into a built site. */
export async function writePages(
  dist: string,
  address: string | undefined,
  oneIn: number,
): Promise<PagesWritten> {
  const started = performance.now()
  const site: Site = {
    ...{ lives: livesWithTours(), url: siteUrl(address), langs: LANGS },
    ...{ groundOf: openPagesGround(), policy: PLAIN_POLICY },
  }
  const written: Omit<PageFile, 'html'>[] = []
  for await (const { html, ...page } of pagesOf(site, oneIn)) {
    write(dist, page.file, html)
    written.push(page)
  }
  write(dist, NOT_FOUND, notFoundPage(site))
  const own = readFileSync(new URL('../src/pages/pages.css', import.meta.url), 'utf8')
  write(dist, 'pages.css', [facesIn(dist), tokensCss('paper'), own].join('\n'))
  if (site.url !== null) write(dist, 'sitemap.xml', sitemapOf(written, site.url))
  await writePictures(dist, site)
  return { pages: written.length, seconds: (performance.now() - started) / 1000 }
}
