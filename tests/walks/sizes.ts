/**
 * `npm run walk:sizes`: every layout at every size, in both languages, with letters of twice the
 * size and with words of sixty letters; prints what can be reached and how much of the window the
 * map has. Wants a built site. Takes long; `--text` leaves out the map. Ends with 1 if a control
 * cannot be reached or a part lies over another.
 */
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { lookAtLayout, settle, type LayoutFaults } from '../browser/layout'

const SIZES = [
  [240, 240],
  [320, 256],
  [320, 568],
  [390, 844],
  [640, 400],
  [667, 375],
  [844, 390],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const
const MODES = {
  en: { lang: 'en' },
  ru: { lang: 'ru' },
  'large letters': { lang: 'en', large: true },
  'long words': { lang: 'ru', long: true },
} as const

const DAY = 'date=1917-05-15'
const SCENES: Record<string, { query: string; panel?: boolean }> = {
  map: { query: DAY },
  panel: { query: DAY, panel: true },
  place: { query: 'date=1930-06-01&place=buyukada' },
  journey: { query: 'journey=amherst-stockholm-1917' },
}

const args = process.argv.includes('--text')
  ? ['--no-sandbox', '--disable-3d-apis']
  : ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** As the browser's own setting does it. */
async function enlarge(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}

/** Names and words of sixty letters without a space, wherever the page says something. */
function lengthen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const word = 'щ'.repeat(60)
    const said = '.head h1, .caption span, .caption p, .card h2, .card p, .title, .notices span'
    for (const element of document.querySelectorAll(said)) {
      if (element.childElementCount === 0) element.textContent = word
    }
  })
}

/** The panel is opened where it is not; a change of layout has closed it. */
async function openPanel(page: Page): Promise<void> {
  const opener = page.locator('.open-panel[aria-expanded="false"]')
  if (await opener.isVisible()) await opener.click()
}

function report(faults: LayoutFaults): string {
  const { reached, controls, mapShare, mapHeight, unreached, overlaps } = faults
  const percent = (part: number) => `${Math.round(part * 100)} %`
  const said = [...unreached.map((name) => `not reached: ${name}`), ...overlaps]
  return [`${reached}/${controls}`, percent(mapShare), percent(mapHeight), ...said].join('\t')
}

const server = await preview({ preview: { port: 0 }, logLevel: 'silent' })
const base = server.resolvedUrls?.local[0]?.replace(/\/$/, '')
if (!base) throw new Error('the site is not served')
const executablePath = findBrowser()
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args })
let faulty = 0
console.log('size\tmode\tscene\treached\tmap\tits height')
for (const [mode, { lang, ...misuse }] of Object.entries(MODES)) {
  const page = await browser.newPage({ serviceWorkers: 'block' })
  // The runner gives functions their names by a call that the page does not know.
  await page.addInitScript('window.__name = (given) => given')
  page.on('pageerror', ({ message }) => {
    faulty += 1
    console.log(`error\t${mode}\t${message}`)
  })
  if ('large' in misuse) await enlarge(page)
  for (const [scene, { query, panel }] of Object.entries(SCENES)) {
    await page.goto(`${base}/?${query}&lang=${lang}`)
    await page.locator('.caption time').waitFor()
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await settle(page)
      if (panel) await openPanel(page)
      if ('long' in misuse) await lengthen(page)
      const faults = await lookAtLayout(page)
      if (faults.unreached.length + faults.overlaps.length > 0) faulty += 1
      console.log(`${width}×${height}\t${mode}\t${scene}\t${report(faults)}`)
    }
  }
  await page.close()
}
await browser.close()
await server.close()
process.exitCode = faulty > 0 ? 1 : 0
