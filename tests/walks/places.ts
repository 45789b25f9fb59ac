/**
 * `npm run walk:places`: goes to every place of the first life, as close as the map lets one come
 * there, and clicks on it: it is chosen, or in the list of those that share its spot. Wants a built
 * site. Ends with 1 if a place is not reached.
 *
 *     --one-in 4 --from 1   every fourth place, from the second on: a long walk in four parts
 *     --site URL            another build, instead of the one in dist
 */
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { openLife } from '../../src/cli/folder'
import { MOST_ZOOM } from '../../src/map/camera/camera'
import { zoomLimitAt } from '../../src/map/ground/insets'

const { values } = parseArgs({
  options: {
    'one-in': { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    site: { type: 'string' },
  },
})

/** After everything that is told: all places are reached. */
const LAST = '2030-01-01'
/** How often a place is tried, ms apart: tiles and signs come when they come, software draws them. */
const [TRIES, APART_MS, LONGEST_MS] = [24, 250, 15_000]
/** A line of how far the walk is after so many places. */
const TOLD_EVERY = 20

const [oneIn, from] = [Number(values['one-in']), Number(values.from)]
const places = [...openLife(undefined).places.values()].filter((_, i) => i % oneIn === from)

const server = values.site === undefined ? await preview({ preview: { port: 0 }, logLevel: 'silent' }) : null // prettier-ignore
const base = (values.site ?? server?.resolvedUrls?.local[0])?.replace(/\/$/, '')
if (!base) throw new Error('the site is not served')
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const page = await browser.newPage({
  serviceWorkers: 'block',
  // The map is put there, not flown: what is walked here are the places, not the ways between them.
  reducedMotion: 'reduce',
  viewport: { width: 640, height: 480 },
})
// As in a frame: the map has the window, and little is drawn.
const EMBEDDED = `?embed=1&date=${LAST}`
await page.goto(`${base}/${EMBEDDED}&view=48,16,5`)
await page.locator('canvas.maplibregl-canvas').waitFor({ timeout: 60_000 })
const map = page.getByRole('region', { name: 'Map', exact: true })
const list = page.locator('.spot-list')

/** Whether a click in the middle of the map, where the place is, leads to it. */
async function isReached(id: string): Promise<boolean> {
  const box = await map.boundingBox()
  if (!box) return false
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(APART_MS)
  if (await list.isVisible()) {
    const isListed = (await list.locator(`[data-place="${id}"]`).count()) > 0
    await page.keyboard.press('Escape')
    return isListed
  }
  return new URL(page.url()).searchParams.get('place') === id
}

async function isFound(id: string, view: string): Promise<boolean> {
  await page.evaluate((query) => {
    history.pushState(null, '', query)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `${EMBEDDED}&view=${view}`)
  const began = Date.now()
  for (let tries = 0; tries < TRIES && Date.now() - began < LONGEST_MS; tries++) {
    await page.waitForTimeout(APART_MS)
    if (await isReached(id)) return true
  }
  return false
}

let reached = 0
for (const [i, { id, at }] of places.entries()) {
  const zoom = zoomLimitAt([at[0], at[1]], MOST_ZOOM)
  if (await isFound(id, [at[1], at[0], zoom].join(','))) reached += 1
  else console.log(`not reached\t${id}`)
  if ((i + 1) % TOLD_EVERY === 0) console.log(`${reached} of ${i + 1}`)
}
console.log(`${reached} of ${places.length} places reached`)
await browser.close()
await server?.close()
process.exitCode = reached === places.length ? 0 : 1
