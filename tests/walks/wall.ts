/**
 * `npm run walk:wall`: presents the built site at six sizes in both languages, goes through every
 * step of every chapter, and counts those that cannot be read or whose place is not in sight. Takes long; `--text`
 * leaves out the map and the places, `--size 1024x768` and `--lang ru` keep to one of them,
 * `--one-in 5` looks at every fifth step. Ends with 1 if there is any such step.
 */
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { LANGUAGES, placeFaults, presentButton, stepOf, textFaults, WALLS } from './onTheWall'

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
]
const { values } = parseArgs({
  options: {
    text: { type: 'boolean', default: false },
    size: { type: 'string' },
    lang: { type: 'string' },
    'one-in': { type: 'string', default: '1' },
  },
})
const withMap = !values.text
const oneIn = Number(values['one-in'])
/** Without a graphics card, and beside other work, a map takes its time to come. */
const PATIENCE_MS = 180_000

interface Tally {
  wall: string
  language: string
  steps: number
  'without an image': number
  faults: number
}

async function begin(
  browser: Browser,
  site: string,
  size: readonly [number, number],
  lang: string,
) {
  const [width, height] = size
  const page = await browser.newPage({
    viewport: { width, height },
    // Steps cut instead of gliding: what is measured is where they end.
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  page.setDefaultTimeout(PATIENCE_MS)
  if (!withMap) await page.addInitScript('delete window.WebGL2RenderingContext')
  await page.goto(`${site}?lang=${lang}&date=1879-11-07`)
  await presentButton(page).click()
  await page.locator('.wall-caption').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.keyboard.press('Home')
  return page
}

/** A picture after the next one: what a step asked for has been laid out and drawn. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

/** An end, the next title, and no more: the last end stays. */
const CARDS_IN_A_ROW = 3

async function walk(page: Page, say: (fault: string) => void) {
  const tally = { steps: 0, 'without an image': 0, faults: 0 }
  let passed = 0
  for (let cards = 0; cards < CARDS_IN_A_ROW;) {
    const caption = page.locator('.wall-caption')
    if ((await caption.count()) === 0) cards += 1
    else if (passed++ % oneIn > 0) cards = 0
    else {
      cards = 0
      // The text stands with the key; the map has to be drawn first.
      if (withMap) await settled(page)
      const { n } = await stepOf(page)
      const place = withMap ? await placeFaults(page) : []
      const faults = [...(await textFaults(page)), ...(place ?? [])]
      tally.steps += 1
      if (place === null) tally['without an image'] += 1
      if (faults.length > 0) tally.faults += 1
      for (const fault of faults) say(`${n}: ${fault}: ${await caption.innerText()}`)
    }
    await page.keyboard.press('PageDown')
  }
  return tally
}

const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
const site = server.resolvedUrls?.local[0] ?? ''
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: FLAGS,
})
const tallies: Tally[] = []
for (const size of WALLS) {
  if (values.size && values.size !== size.join('x')) continue
  for (const language of LANGUAGES) {
    if (values.lang && values.lang !== language) continue
    const page = await begin(browser, site, size, language)
    const wall = size.join('×')
    const found = await walk(page, (fault) => {
      console.log(`${wall} ${language} ${fault.replaceAll('\n', ' | ')}`)
    })
    tallies.push({ wall, language, ...found })
    console.log(`${wall} ${language}: ${found.steps} steps, ${found.faults} with faults`)
    await page.close()
  }
}
await browser.close()
await server.close()
console.table(tallies)
process.exitCode = tallies.some(({ faults }) => faults > 0) ? 1 : 0
