import { mkdirSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { SITE, withBrowser } from '../bench/browser'
import type { Found } from './names-page'
import { VIEWS, type View } from './names-views'

/**
 * `npm run -s walk:names [-- [--json] [--wall] [--pictures FOLDER] [DATE…]]`: the names of forty views as the
 * map has drawn them. Counts those that the path of the current chapter runs through, those of the
 * life that lie on another name, and those that an edge cuts.
 */

const words = process.argv.slice(2)
const isWall = words.includes('--wall')
const pictures = words[words.indexOf('--pictures') + 1]
const dates = words.filter((word) => /^\d{4}-/.test(word))
const views = VIEWS.filter(({ date }) => dates.length === 0 || dates.includes(date))
const SIZE = isWall ? { width: 1024, height: 768 } : { width: 920, height: 600 }

async function openPage(browser: Browser) {
  const page = await browser.newPage({ viewport: SIZE })
  page.on('pageerror', (error) => console.error(error.message))
  const palette = isWall ? 'projection' : 'paper'
  await page.goto(`${SITE}tests/walks/names.html?palette=${palette}`)
  await page.waitForFunction('window.walkReady', null, { timeout: 120_000 })
  return page
}

const found = await withBrowser(async (browser) => {
  const page = await openPage(browser)
  const all: { view: View; found: Found }[] = []
  for (const [index, view] of views.entries()) {
    const seen = (await page.evaluate(`look(${JSON.stringify(view)})`)) as Found
    all.push({ view, found: seen })
    if (!words.includes('--pictures') || !pictures) continue
    mkdirSync(pictures, { recursive: true })
    const name = `${String(index).padStart(2, '0')}-${view.date}-z${view.zoom}-${view.lang}.png`
    await page.screenshot({ path: `${pictures}/${name}` })
  }
  return all
})

if (words.includes('--json')) console.log(JSON.stringify(found))
else {
  const row = ({ view, found: seen }: (typeof found)[number]) => ({
    ...{ date: view.date, zoom: view.zoom, lang: view.lang },
    ...Object.fromEntries(Object.entries(seen).map(([what, names]) => [what, (names as string[]).length])), // prettier-ignore
  })
  console.table(found.map(row))
  const sum = (what: keyof Found) => found.reduce((n, { found: seen }) => n + seen[what].length, 0)
  const kinds = Object.keys(found[0]?.found ?? {}) as (keyof Found)[]
  console.table([Object.fromEntries(kinds.map((what) => [what, sum(what)]))])
  for (const { view, found: seen } of found)
    for (const what of ['crossedLife', 'crossedGround', 'collisions', 'cut'] as const)
      if (seen[what].length > 0)
        console.log(`${view.date} z${view.zoom} ${view.lang} ${what}: ${seen[what].join(', ')}`)
}
