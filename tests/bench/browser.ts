import { chromium, type Browser, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { findBrowser } from '../../scripts/browser'
import { mainThread } from './cpu'

const PORT = Number(process.env.BENCH_PORT ?? 5411)
export const SITE = `http://localhost:${PORT}/`
/** Milliseconds; a million vertices, or a busy machine, take their time. */
export const PATIENCE_MS = 300_000
/** Found by Vite only when a page asks for them, they would make it load anew. */
const PEERS = ['@deck.gl/geo-layers', '@deck.gl/maplibre']

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** Serves the sources and opens a browser for as long as `work` takes. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no browser')
  const server = await createServer({
    // Whoever edits the source meanwhile must not reload the pages.
    server: { port: PORT, strictPort: true, hmr: false, watch: null },
    optimizeDeps: { include: PEERS },
    cacheDir: 'node_modules/.vite-bench',
    logLevel: 'error',
  })
  await server.listen()
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    return await work(browser)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function processes(browser: Browser): Promise<{ type: string; id: number }[]> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo
}

/** The process that draws for all pages. */
export async function gpuProcess(browser: Browser): Promise<number> {
  const found = (await processes(browser)).find(({ type }) => type === 'GPU')
  if (!found) throw new Error('no GPU process')
  return found.id
}

/** The browser does not tell which process runs a page: the one that gets busy with it does. */
export async function rendererOf(browser: Browser, page: Page): Promise<number> {
  const all = await processes(browser)
  const ids = all.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const before = ids.map((id) => mainThread(id))
  await page.evaluate('{ const until = performance.now() + 400; while (performance.now() < until); }') // prettier-ignore
  const busy = ids.map((id, index) => ({ id, spent: mainThread(id) - (before[index] ?? 0) }))
  const [most] = busy.sort((a, b) => b.spent - a.spent)
  if (!most) throw new Error('no renderer')
  return most.id
}
