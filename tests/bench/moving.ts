import type { Browser } from '@playwright/test'
import { framesOn, heapMb, openApp, untilQuiet } from './app'
import { bound, type Bound } from './ratios'
import { openCase } from './stand'

/** What the app does as a whole, for which there are no peers; the page is the one readers get. */

const REST_MS = 2000
const PLAY_MS = 60_000

const round = (value: number) => Math.round(value * 100) / 100

/** Frames that the map draws while time stands. */
async function paused(browser: Browser): Promise<Bound[]> {
  const page = await openApp(browser, '?date=1917-07-20')
  const before = await framesOn(page)
  await page.waitForTimeout(REST_MS)
  const frames = (await framesOn(page)) - before
  await page.context().close()
  return [bound('app', 'paused: frames in 2 s', frames, 0)]
}

/** The clock dropped forty years away: until the line and the marker stand. */
async function jump(browser: Browser): Promise<Bound[]> {
  const page = await openCase(browser, 'play', 'life')
  const took = (await page.evaluate('jump()')) as { frames: number; ms: number }
  await page.context().close()
  return [
    bound('life', 'jump of 40 years: frames', took.frames, 2),
    bound('life', 'jump of 40 years: ms', round(took.ms), Infinity),
  ]
}

/** What a minute of playback leaves on the heap. It is played from the middle of 1917. */
async function heap(browser: Browser): Promise<Bound[]> {
  const page = await openApp(browser, '?date=1917-05-20')
  const session = await page.context().newCDPSession(page)
  const playFor = async (ms: number) => {
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await page.waitForTimeout(ms)
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    await untilQuiet(page)
  }
  // The same minute a second time: what is fetched and made once is no garbage.
  const date = await page.getByRole('slider', { name: 'Date', exact: true }).boundingBox()
  await playFor(PLAY_MS)
  await page.mouse.click((date?.x ?? 0) + (date?.width ?? 0) / 2, (date?.y ?? 0) + (date?.height ?? 0) - 6) // prettier-ignore
  await untilQuiet(page)
  const before = await heapMb(session)
  await playFor(PLAY_MS)
  const grown = round((await heapMb(session)) - before)
  await page.context().close()
  return [bound('app', 'heap: MB more after a minute of playback', grown, 2)]
}

export async function movingBounds(browser: Browser): Promise<Bound[]> {
  return [...(await paused(browser)), ...(await jump(browser)), ...(await heap(browser))]
}
