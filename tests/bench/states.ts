import { chromium, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { dayFromIso } from '../../src/core/time/day'

/**
 * What the states cost the main thread, and how soon a change is seen: `npm run bench:states`
 * (`-- --json`). In each view the clock is dragged through all the years, and beside that (`still`)
 * the same frames are drawn without a change, so that what the machine does anyway can be told from
 * it. A change is seen after a leap of years, and (`run_into`) when the clock runs into it. Figures
 * are medians; nothing fails.
 */

const VIEWS = [
  { name: 'coarse', lon: 40, lat: 40, zoom: 1.5 },
  { name: 'medium', lon: 20, lat: 50, zoom: 4 },
  { name: 'fine', lon: 20, lat: 50, zoom: 6 },
] as const
/** Days on which much changed in Europe. */
const CHANGES = ['1912-12-01', '1914-12-15', '1918-11-20', '1920-01-15', '1921-04-01', '1938-03-20', '1938-10-20', '1939-03-20', '1939-10-10', '1940-07-10'] // prettier-ignore
/** Days on which a state changed, run into by a clock that passes the days before. */
const NEXT = ['1908-10-05', '1938-03-13', '1940-06-10']
const DAYS_BEFORE = 5
const RUNS = 3
const FRAMES = 120
const PORT = 5412

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
const call = (page: Page, text: string) => page.evaluate<number>(`bench.${text}`)
const dayOf = (iso: string) => dayFromIso(iso) ?? NaN

async function measure(page: Page, { name, lon, lat, zoom }: (typeof VIEWS)[number]) {
  const show = (day: number) => call(page, `show(${day}, ${lon}, ${lat}, ${zoom})`)
  const start = dayOf('1910-01-01')
  await show(start)
  const dragged: number[] = []
  const still: number[] = []
  const seen: number[] = []
  const awaited: number[] = []
  for (let run = 0; run < RUNS; run++) {
    still.push(await call(page, `drag(${FRAMES}, true)`))
    dragged.push(await call(page, `drag(${FRAMES}, false)`))
    await show(start)
    for (const iso of CHANGES) {
      seen.push(await call(page, `latency(${dayOf(iso)})`))
      await page.waitForTimeout(150)
    }
    for (const iso of NEXT) {
      const passed = dayOf(iso)
      await show(passed - DAYS_BEFORE)
      await call(page, `approach(${passed - DAYS_BEFORE}, ${passed - 1})`)
      awaited.push(await call(page, `latency(${passed})`))
    }
  }
  const round = (values: number[]) => Math.round(median(values))
  return {
    view: name,
    longest_task_ms: round(dragged),
    longest_task_still_ms: round(still),
    seen_after_ms: round(seen),
    seen_after_worst_ms: Math.round(Math.max(...seen)),
    run_into_seen_after_ms: round(awaited),
    run_into_worst_ms: Math.round(Math.max(...awaited)),
    runs: RUNS,
  }
}

const executablePath = findBrowser()
if (!executablePath) process.exit(1)
const server = await createServer({
  // Whoever edits the source meanwhile must not reload the page.
  server: { port: PORT, strictPort: true, hmr: false, watch: null },
  logLevel: 'error',
})
await server.listen()
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'], // prettier-ignore
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(`http://localhost:${PORT}/tests/bench/states.html`)
  await page.waitForFunction('window.bench', null, { timeout: 120_000 })
  const rows = []
  for (const view of VIEWS) rows.push(await measure(page, view))
  if (process.argv.includes('--json')) console.log(JSON.stringify({ views: rows }))
  else console.table(rows)
} finally {
  await browser.close()
  await server.close()
}
