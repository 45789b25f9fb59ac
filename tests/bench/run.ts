import { chromium, type Browser, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { cpuTimes, mainThread } from './cpu'

/**
 * What a frame costs, by how the line is drawn: `npx tsx tests/bench/run.ts [--json] [SIZE…]`.
 * All cases of a size lie open in one browser and take turns, so that whatever else the machine
 * is doing falls on all of them; the figures are medians.
 */

const CASES = ['floor', 'still', 'rest', 'play', 'setdata'] as const
const SIZES = ['life', '10000', '100000']
const RUNS = 5
const FRAMES = 10
const PORT = 5411

interface Sample {
  main: number
  worker: number
  gpu: number
  fps: number
}

interface Row {
  name: string
  size: string
  main_ms: number
  worker_ms: number
  gpu_ms: number
  fps: number
  runs: number
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
const round = (value: number) => Math.round(value * 100) / 100
const nameOf = (size: string) => size.replace(/000$/, 'k')

async function processes(browser: Browser): Promise<{ type: string; id: number }[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo
}

interface Stand {
  name: string
  page: Page
  renderer: number
  samples: Sample[]
}

/** Opens a case in a window of its own: pages that share a process could not be told apart. */
async function open(browser: Browser, name: string, size: string): Promise<Stand> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(name, error.message))
  await page.goto(`http://localhost:${PORT}/tests/bench/page.html?case=${name}&size=${size}`)
  await page.waitForFunction('window.benchReady', null, { timeout: 120_000 })
  return { name, page, renderer: await rendererOf(browser, page), samples: [] }
}

/** The browser does not tell which process draws a page: the one that gets busy with it does. */
async function rendererOf(browser: Browser, page: Page): Promise<number> {
  const ids = (await processes(browser)).filter(({ type }) => type === 'renderer').map(({ id }) => id) // prettier-ignore
  const before = ids.map((id) => mainThread(id))
  await page.evaluate('{ const until = performance.now() + 400; while (performance.now() < until); }') // prettier-ignore
  const busy = ids.map((id, index) => ({ id, spent: mainThread(id) - (before[index] ?? 0) }))
  const [most] = busy.sort((a, b) => b.spent - a.spent)
  if (!most) throw new Error('no renderer')
  return most.id
}

async function sample(stand: Stand, gpu: number, frames: number): Promise<Sample> {
  await stand.page.bringToFront()
  const before = cpuTimes(stand.renderer, gpu)
  const took = (await stand.page.evaluate(`run(${frames})`)) as number
  const after = cpuTimes(stand.renderer, gpu)
  const each = (key: 'main' | 'worker' | 'gpu') => (after[key] - before[key]) / frames
  return {
    main: each('main'),
    worker: each('worker'),
    gpu: each('gpu'),
    fps: (1000 * frames) / took,
  }
}

async function benchSize(browser: Browser, size: string): Promise<Row[]> {
  const stands: Stand[] = []
  for (const name of CASES) stands.push(await open(browser, name, size))
  const gpu = (await processes(browser)).find(({ type }) => type === 'GPU')?.id
  if (!gpu) throw new Error('no GPU process')
  // The first frames compile shaders and load tiles.
  for (const stand of stands) await sample(stand, gpu, 4)
  for (let turn = 0; turn < RUNS; turn++)
    for (const stand of stands) stand.samples.push(await sample(stand, gpu, FRAMES))
  for (const { page } of stands) await page.context().close()
  return stands.map(({ name, samples }) => ({
    name,
    size: nameOf(size),
    main_ms: round(median(samples.map(({ main }) => main))),
    worker_ms: round(median(samples.map(({ worker }) => worker))),
    gpu_ms: round(median(samples.map(({ gpu: of }) => of))),
    fps: round(median(samples.map(({ fps }) => fps))),
    runs: RUNS,
  }))
}

async function bench(sizes: string[]): Promise<Row[]> {
  const executablePath = findBrowser()
  if (!executablePath) process.exit(1)
  const server = await createServer({
    // Whoever edits the source meanwhile must not reload the pages.
    server: { port: PORT, strictPort: true, hmr: false, watch: null },
    logLevel: 'error',
  })
  await server.listen()
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  })
  try {
    const rows: Row[] = []
    for (const size of sizes) rows.push(...(await benchSize(browser, size)))
    return rows
  } finally {
    await browser.close()
    await server.close()
  }
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const rows = await bench(asked.length > 0 ? asked : SIZES)
if (process.argv.includes('--json')) console.log(JSON.stringify({ cases: rows }))
else console.table(rows)
