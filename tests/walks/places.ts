/**
 * `npm run walk:places`: goes to every place of the first life, as close as the map lets one come
 * there, and clicks on it: it is chosen, or in the list of those that share its spot. `--sample=20`
 * takes so many, spread over the life. Wants a built site. Ends with 1 if a place is not reached.
 */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { openLife } from '../../src/cli/folder'
import { MOST_ZOOM } from '../../src/map/camera/camera'
import { zoomLimitAt } from '../../src/map/ground/insets'

/** After everything that is told: all places are reached. */
const LAST = '2030-01-01'
const [SETTLE_MS, LONGEST_MS] = [500, 8000]

const life = openLife(undefined)
const all = [...life.places.values()]
const sample = Number(process.argv.find((each) => each.startsWith('--sample='))?.slice(9) ?? all.length) // prettier-ignore
const places = all.filter((_, i) => Math.floor((i * sample) / all.length) !== Math.floor(((i - 1) * sample) / all.length)) // prettier-ignore

const server = await preview({ preview: { port: 0 }, logLevel: 'silent' })
const base = server.resolvedUrls?.local[0]?.replace(/\/$/, '')
if (!base) throw new Error('the site is not served')
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const page = await browser.newPage({
  serviceWorkers: 'block',
  viewport: { width: 900, height: 640 },
})
await page.goto(`${base}/?date=${LAST}&view=48,16,5`)
await page.locator('canvas.maplibregl-canvas').waitFor({ timeout: 60_000 })
const map = page.getByRole('region', { name: 'Map' })
const list = page.locator('.spot-list')

/** Whether a click in the middle of the map, where the place is, leads to it. */
async function isReached(id: string): Promise<boolean> {
  const box = await map.boundingBox()
  if (!box) return false
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(SETTLE_MS / 2)
  if (await list.isVisible()) {
    const isListed = (await list.locator(`[data-place="${id}"]`).count()) > 0
    await page.keyboard.press('Escape')
    return isListed
  }
  return new URL(page.url()).searchParams.get('place') === id
}

let reached = 0
for (const { id, at } of places) {
  const zoom = zoomLimitAt([at[0], at[1]], MOST_ZOOM)
  await page.evaluate(
    (query) => {
      history.pushState(null, '', query)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    `?date=${LAST}&view=${String(at[1])},${String(at[0])},${String(zoom)}`,
  )
  let isThere = false
  // Tiles and signs come when they come: software draws them.
  for (let waited = 0; !isThere && waited < LONGEST_MS; waited += SETTLE_MS * 1.5) {
    await page.waitForTimeout(SETTLE_MS)
    isThere = await isReached(id)
  }
  if (isThere) reached += 1
  else console.log(`not reached\t${id}`)
}
console.log(`${String(reached)} of ${String(places.length)} places reached`)
await browser.close()
await server.close()
process.exitCode = reached === places.length ? 0 : 1
