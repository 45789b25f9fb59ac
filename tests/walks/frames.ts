/**
 * `npm run walk:frames`: plays the life with the map following and counts the frames in which the
 * traveller is out of sight: beyond the map's edge or under anything that lies on it. Needs a build.
 *
 *     --from 1917-03-20 --until 1917-06-01   a part of it (Gregorian days)
 *     --minutes 5 --speed 1                  the story's length and speed, as the page offers them
 *     --fps 30                               frames a second of the page's own time
 *     --size 1280x800                        the window
 *     --draw                                 draws the map, too (slow without a graphics card)
 *     --for 600                              seconds of the watch after which it stops where it is
 *     --site URL                             another build, instead of the one in dist
 */
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { dayFromIso } from '../../src/core/time/day'

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1879-11-07' },
    until: { type: 'string', default: '1940-08-21' },
    minutes: { type: 'string', default: '5' },
    speed: { type: 'string', default: '1' },
    fps: { type: 'string', default: '30' },
    size: { type: 'string', default: '1280x800' },
    for: { type: 'string', default: '3600' },
    site: { type: 'string' },
    draw: { type: 'boolean', default: false },
  },
})

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
]
const LOOK_MS = 500
/** So many of the longest spans without him are printed. */
const WORST = 12

interface Sight {
  frames: number
  absent: number
  lost: number
  spans: { begin: number; end: number; from: string; until: string }[]
}

async function start(page: Page): Promise<void> {
  await page.locator('canvas.maplibregl-canvas').waitFor()
  await page.getByRole('button', { name: /^Pace and speed/ }).click()
  await page.locator(`input[value="story:${values.minutes}"]`).check()
  await page.getByLabel(`×${values.speed}`, { exact: true }).check()
  await page.keyboard.press('Escape')
  // The first framing is not the story's.
  await page.waitForTimeout(4000)
  await page.evaluate('Object.assign(sight, { frames: 0, absent: 0, lost: 0, spans: [] })')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
}

async function walk(page: Page): Promise<Sight> {
  const end = dayFromIso(values.until)
  if (end === null) throw new RangeError(`${values.until} is no day`)
  await start(page)
  const last = Date.now() + 1000 * Number(values.for)
  while (Date.now() < last) {
    await page.waitForTimeout(LOOK_MS)
    const day = Number(await page.locator('[role=slider]').first().getAttribute('aria-valuenow'))
    const isOver = await page.getByRole('button', { name: 'Play', exact: true }).isVisible()
    if (day >= end || isOver) break
  }
  console.log(`until ${await page.locator('[role=slider]').first().getAttribute('aria-valuetext')}`)
  return (await page.evaluate('sight')) as Sight
}

function print({ frames, absent, lost, spans }: Sight): void {
  const length = ({ begin, end }: Sight['spans'][number]) => end - begin + 1
  for (const span of [...spans].sort((a, b) => length(b) - length(a)).slice(0, WORST))
    console.log(`${length(span)} frames without him: ${span.from} … ${span.until}`)
  console.log(JSON.stringify({ ...values, frames, nobodyToSee: absent, lost, spans: spans.length }))
}

const executablePath = findBrowser()
if (!executablePath) throw new Error('no browser')
const [width = 1280, height = 800] = values.size.split('x').map(Number)
const server = values.site ? null : await preview({ preview: { port: 0 }, logLevel: 'error' })
const site = values.site ?? server?.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({ executablePath, args: FLAGS })
try {
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: 'block',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const speed = JSON.stringify({ fps: Number(values.fps), blank: !values.draw })
  await page.addInitScript(`window.sightSpeed = ${speed}`)
  await page.addInitScript({ path: `${import.meta.dirname}/sight.js` })
  await page.goto(`${site}?date=${values.from}`)
  const sight = await walk(page)
  print(sight)
  if (sight.lost > 0 || sight.frames === 0) process.exitCode = 1
} finally {
  await browser.close()
  await server?.close()
}
