import type { Browser, Page } from '@playwright/test'
import { gpuProcess, PATIENCE_MS, rendererOf, SITE } from './browser'
import { cpuTimes, type CpuTimes } from './cpu'

/** A case that lies open in a window of its own. */
interface Stand {
  name: string
  page: Page
  renderer: number
  samples: Sample[]
}

interface Sample {
  main: number
  worker: number
  gpu: number
  fps: number
}

/** What a frame of a case costs: milliseconds of processor, medians. */
export interface Row {
  name: string
  size: string
  main_ms: number
  worker_ms: number
  gpu_ms: number
  fps: number
  runs: number
}

const RUNS = 5
const FRAMES = 10
/** The first frames compile shaders and load tiles. */
const WARM_UP = 4

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN
const round = (value: number) => Math.round(value * 100) / 100
const nameOf = (size: string) => size.replace(/000000$/, 'm').replace(/000$/, 'k')

/** All cases of a size, taking turns, so that whatever else the machine does falls on all. */
export async function benchSize(browser: Browser, cases: readonly string[], size: string) {
  const stands: Stand[] = []
  for (const name of cases) {
    const page = await openCase(browser, name, size)
    stands.push({ name, page, renderer: await rendererOf(browser, page), samples: [] })
  }
  const gpu = await gpuProcess(browser)
  for (const stand of stands) await sample(stand, gpu, WARM_UP)
  for (let turn = 0; turn < RUNS; turn++)
    for (const stand of stands) stand.samples.push(await sample(stand, gpu, FRAMES))
  for (const { page } of stands) await page.context().close()
  return stands.map(({ name, samples }): Row => {
    const middle = (key: keyof Sample) => round(median(samples.map((sample) => sample[key])))
    return {
      ...{ name, size: nameOf(size) },
      ...{ main_ms: middle('main'), worker_ms: middle('worker'), gpu_ms: middle('gpu') },
      ...{ fps: middle('fps'), runs: RUNS },
    }
  })
}

/** In a window of its own: pages that share a process could not be told apart. */
export async function openCase(browser: Browser, name: string, size: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(name, error.message))
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(`${SITE}tests/bench/page.html?case=${name}&size=${size}`)
  await page.waitForFunction('window.benchReady', null, { timeout: PATIENCE_MS })
  return page
}

async function sample(stand: Stand, gpu: number, frames: number): Promise<Sample> {
  await stand.page.bringToFront()
  const before = await atRest(stand, gpu)
  const took = (await stand.page.evaluate(`run(${frames})`)) as number
  const after = await atRest(stand, gpu)
  const each = (key: 'main' | 'worker' | 'gpu') => (after[key] - before[key]) / frames
  return { ...{ main: each('main'), worker: each('worker'), gpu: each('gpu') }, fps: (1000 * frames) / took } // prettier-ignore
}

/** Milliseconds between two looks at the GPU process, and those it may spend then for nothing. */
const LOOK_MS = 150
const IDLE_MS = 4
const LOOKS = 60

/** The GPU works off frames after the page has done with them: they are to count where they belong. */
async function atRest({ page, renderer }: Stand, gpu: number): Promise<CpuTimes> {
  let times = cpuTimes(renderer, gpu)
  for (let look = 0; look < LOOKS; look++) {
    await page.waitForTimeout(LOOK_MS)
    const now = cpuTimes(renderer, gpu)
    const spent = now.gpu - times.gpu
    times = now
    if (spent < IDLE_MS) break
  }
  return times
}
