/**
 * `npm run walk:sizes`: every layout at every size, in both languages; prints what can be reached
 * and how much of the window the map has. Wants a built site. Fails if a control cannot be reached or a part lies over another.
 */
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { lookAtLayout, type LayoutFaults } from '../browser/layout'

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
const LANGS = ['en', 'ru'] as const

const DAY = 'date=1917-05-15'
const SCENES: Record<string, { query: string; panel?: boolean }> = {
  map: { query: DAY },
  panel: { query: DAY, panel: true },
  place: { query: 'date=1930-06-01&place=buyukada' },
  journey: { query: 'journey=amherst-stockholm-1917' },
}

const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

async function show(page: Page, base: string, lang: string, scene: string): Promise<void> {
  await page.goto(`${base}/?${SCENES[scene]?.query ?? ''}&lang=${lang}`)
  await page.locator('.caption time').waitFor()
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
console.log('size\tlang\tscene\treached\tmap\tits height')
for (const lang of LANGS) {
  const page = await browser.newPage({ serviceWorkers: 'block' })
  // The runner gives functions their names by a call that the page does not know.
  await page.addInitScript('window.__name = (given) => given')
  page.on('pageerror', ({ message }) => {
    faulty += 1
    console.log(`error\t${lang}\t${message}`)
  })
  for (const [scene, { panel }] of Object.entries(SCENES)) {
    await show(page, base, lang, scene)
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      if (panel) await openPanel(page)
      const faults = await lookAtLayout(page)
      if (faults.unreached.length + faults.overlaps.length > 0) faulty += 1
      console.log(`${width}×${height}\t${lang}\t${scene}\t${report(faults)}`)
    }
  }
  await page.close()
}
await browser.close()
await server.close()
process.exitCode = faulty > 0 ? 1 : 0
