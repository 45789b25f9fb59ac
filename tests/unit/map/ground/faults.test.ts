import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { tellFaults } from '../../../../src/map/ground/faults'
import { styleOf } from '../../../../src/map/style'

type Listener = (event: object) => void

/** What of a map tells of faults. */
function faulty() {
  const listeners = new Map<string, Listener>()
  const on = (type: string, listener: Listener) => listeners.set(type, listener)
  const news = { missing: vi.fn(), failed: vi.fn() }
  const map = { on, once: on } as unknown as Parameters<typeof tellFaults>[0]
  const { stop } = tellFaults(map, '/assets/worker.js', news)
  const fire = (type: string, event: object = {}) => listeners.get(type)?.(event)
  return { ...news, stop, fire }
}

const answer = (status: number, type: string) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response('…', { status, headers: { 'content-type': type } })),
  )
const reported = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(reported)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  reported.mockClear()
})

describe('what is missing of the ground', () => {
  it('is told for every file that the map is made of', () => {
    const assets = { water: 'water', relief: 'relief', labels: 'labels', towns: 'towns', borders: 'states', shore: 'shore', fonts: {} } // prettier-ignore
    const style: StyleSpecification = styleOf(assets, { palette: 'paper', lang: 'en', shortSide: 800, projection: 'mercator' }) // prettier-ignore
    const fetched = Object.entries(style.sources).filter(
      ([, source]) => 'url' in source || ('data' in source && typeof source.data === 'string'),
    )
    const { fire, missing } = faulty()
    for (const [sourceId] of fetched) fire('error', { sourceId, error: new Error('HTTP 404') })
    const told = missing.mock.calls.map(([part]) => String(part)).sort()
    expect(told).toEqual(['borders', 'names', 'relief', 'shores', 'towns', 'water'])
    expect(fetched).toHaveLength(told.length)
    expect(reported).not.toHaveBeenCalled()
  })

  it('is not said of a fault of the map itself, which is reported as such', async () => {
    answer(200, 'text/javascript')
    const { fire, missing, failed } = faulty()
    const error = new Error('a layer that is not there')
    fire('error', { error })
    await vi.advanceTimersByTimeAsync(1)
    expect(reported).toHaveBeenCalledWith(error)
    expect([missing.mock.calls, failed.mock.calls]).toEqual([[], []])
  })
})

describe('a map without its worker', () => {
  it.each([
    ['nothing', 404, 'text/plain'],
    ['a page', 200, 'text/html; charset=utf-8'],
  ])('is given up where %s lies at its address', async (_, status, type) => {
    answer(status, type)
    const { failed } = faulty()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(failed.mock.calls).toEqual([['no-code']])
  })

  it('is given up at once where the page is let have none', async () => {
    answer(200, 'text/javascript')
    const { fire, failed } = faulty()
    fire('error', { error: new Error('Worker failed to load. Check that …') })
    await vi.advanceTimersByTimeAsync(1)
    expect(failed.mock.calls).toEqual([['no-workers']])
  })

  it('is not, where the worker is there and slow, or the map has been drawn', async () => {
    answer(200, 'text/javascript; charset=utf-8')
    const slow = faulty()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(slow.failed).not.toHaveBeenCalled()
    answer(404, 'text/plain')
    const [drawn, gone] = [faulty(), faulty()]
    drawn.fire('load')
    gone.stop()
    await vi.advanceTimersByTimeAsync(10_000)
    drawn.fire('error', { error: new Error('later') })
    await vi.advanceTimersByTimeAsync(1)
    expect([drawn.failed.mock.calls, gone.failed.mock.calls]).toEqual([[], []])
  })
})
