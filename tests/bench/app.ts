import type { Browser, CDPSession, Page } from '@playwright/test'
import { PATIENCE_MS, SITE } from './browser'

/** Counts the frames in which anything was drawn with WebGL, without asking for one itself. */
const COUNT_FRAMES = `
  window.drawnFrames = 0;
  let last = null;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...given) {
      const now = document.timeline.currentTime;
      if (now !== last) window.drawnFrames += 1;
      last = now;
      return draw.apply(this, given);
    };
  }`

export const framesOn = (page: Page) => page.evaluate('window.drawnFrames') as Promise<number>

/** The app as a reader opens it, at a query, when the map has come to rest. */
export async function openApp(browser: Browser, query: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript(COUNT_FRAMES)
  await page.goto(SITE + query)
  await page.getByRole('slider', { name: 'Date', exact: true }).waitFor()
  await untilQuiet(page)
  return page
}

/** Milliseconds without a frame after which nothing more is to come. */
const QUIET_MS = 3000

/** Waits until the map draws no more. Throws if that takes minutes. */
export async function untilQuiet(page: Page, patienceMs = PATIENCE_MS): Promise<void> {
  const until = Date.now() + patienceMs
  for (let before = -1; Date.now() < until;) {
    const frames = await framesOn(page)
    if (frames > 0 && frames === before) return
    before = frames
    await page.waitForTimeout(QUIET_MS)
  }
  throw new Error('the map does not come to rest')
}

/** Megabytes of the page's heap when all garbage has been collected. */
export async function heapMb(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 2 ** 20
}
