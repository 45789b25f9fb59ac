/**
 * `npm run bench:bytes [-- --json]`: what comes over a slow line until the still figure is painted,
 * until Play stands there, until it plays for who presses that at once, and until nothing more
 * comes; beside it a plain MapLibre page with the same style
 * and tiles. Wants a built site. Bytes are those on the line, HTTP's heads among them; how long it
 * takes depends on the machine, too. Ends with 1 where the figure weighs more than it may.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { freePort } from '../../scripts/free-port'
import { packSite } from '../../scripts/pack'
import { serve } from '../../scripts/serve'
import { lineTo, type Speed } from './line'

/** A telephone with a poor connection, as it is used to compare pages. */
const SLOW: Speed = { bitsPerSecond: 1_600_000, roundTripMs: 150 }
/** kB that may come until the figure is painted. */
const FIGURE_KB = 150
/** Ms without a byte after which nothing more comes, and those that a page may take at all. */
const [QUIET_MS, PATIENCE_MS] = [5000, 180_000]

/** Notes, in the page, when what is waited for is first there. */
const WATCH = `
  window.marks = {}
  // Read before the page writes an address of its own.
  const pressesAtOnce = location.hash === '#press'
  let isPressed = false
  const slider = () => document.querySelector('[role=slider][aria-valuetext]')
  const look = () => {
    const mark = (name, is) => { if (is) marks[name] ??= performance.timeOrigin + performance.now() }
    mark('figure', document.querySelector('.first > svg') && document.querySelector('.first .said'))
    const play = document.querySelector('button[aria-label="Play"]')
    mark('play stands there', play && slider())
    if (pressesAtOnce && play && slider() && !isPressed) {
      isPressed = true
      play.click()
    }
    mark('it plays', isPressed && document.querySelector('button[aria-label="Pause"]'))
    mark('map', window.mapIsThere)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)`

interface Row {
  page: string
  until: string
  kB: number
  seconds: number
}

/** The built site packed as it is served, and the plain page in a folder of it. */
async function prepared(folder: string): Promise<void> {
  const [packed, built] = ['.cache/site', 'dist/index.html']
  const isFresh = existsSync(join(packed, 'index.html')) && statSync(join(packed, 'index.html')).mtimeMs >= statSync(built).mtimeMs // prettier-ignore
  if (!isFresh) await packSite('dist', packed)
  cpSync(packed, folder, { recursive: true })
  const plain = join(folder, 'plain.raw')
  await build({
    configFile: false,
    root: 'tests/bench',
    base: './',
    logLevel: 'error',
    define: { __ETAPE_ONE_FILE__: 'false' },
    worker: { format: 'es' },
    build: { outDir: resolve(plain), rolldownOptions: { input: 'tests/bench/plain.html' } },
  })
  await packSite(plain, join(folder, 'plain'))
}

/** A page to be opened: which, and what is waited for. */
interface Visit {
  page: string
  address: string
  until: readonly string[]
  /** A story that plays fetches for as long as it plays. */
  endless?: boolean
}

/** Opens a page over a slow line of its own, and waits until nothing more comes. */
async function visit(browser: Browser, port: number, { page, address, until, endless }: Visit) {
  const line = await lineTo(port, SLOW)
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  })
  const tab = await context.newPage()
  await tab.addInitScript(WATCH)
  const began = Date.now()
  await tab.goto(`http://127.0.0.1:${line.port}${address}`, { waitUntil: 'commit' })
  const marks = () => tab.evaluate('window.marks') as Promise<Record<string, number>>
  for (const name of until)
    await tab.waitForFunction((mark) => (window as unknown as { marks: Record<string, number> }).marks[mark], name, { timeout: PATIENCE_MS }) // prettier-ignore
  while (!endless && Date.now() - line.lastAt() < QUIET_MS) await tab.waitForTimeout(500)
  const all: Record<string, number> = { ...(await marks()), 'nothing more comes': line.lastAt() }
  await context.close()
  line.close()
  return [...until, ...(endless ? [] : ['nothing more comes'])].map((mark): Row => {
    const at = all[mark] ?? NaN
    return { page, until: mark, kB: Math.round(line.bytesUntil(at) / 100) / 10, seconds: Math.round((at - began) / 100) / 10 } // prettier-ignore
  })
}

const folder = mkdtempSync(join(tmpdir(), 'etape-bytes-'))
await prepared(folder)
const port = await freePort()
const server = serve(folder, port)
const executablePath = findBrowser()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-quic', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'], // prettier-ignore
})
const VISITS: readonly Visit[] = [
  { page: 'the site', address: '/', until: ['figure', 'play stands there'] },
  {
    page: 'the site, Play pressed at once',
    address: '/#press',
    until: ['it plays'],
    endless: true,
  },
  { page: 'plain map', address: '/plain/plain.html', until: ['map'] },
]
const rows: Row[] = []
for (const each of VISITS) rows.push(...(await visit(browser, port, each)))
await browser.close()
server.close()
rmSync(folder, { recursive: true })

if (process.argv.includes('--json')) console.log(JSON.stringify({ line: SLOW, rows }))
else console.table(rows)
const figure = rows.find(({ until }) => until === 'figure')?.kB ?? Infinity
if (figure > FIGURE_KB) console.error(`the figure: ${figure} kB, and ${FIGURE_KB} at most`)
process.exitCode = figure > FIGURE_KB ? 1 : 0
