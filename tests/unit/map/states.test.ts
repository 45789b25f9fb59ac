import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, it, vi } from 'vitest'
import { createStates, type StatesMap } from '../../../src/map/states'
import { epochDays } from '../../../src/map/states-epoch'
import { atlas, dayOf, desk } from './states-atlas'

/** A map with or without a style; it counts what is sent to it. */
function fakeMap() {
  const images = new Set<string>()
  const sent: string[] = []
  const nothing = () => undefined
  const source = {
    loaded: () => true,
    set tiles([url]: string[]) {
      sent.push(url ?? '')
    },
    setData: nothing,
  }
  const style = { isLoaded: true }
  const tiles = { areLoaded: true }
  const map = {
    addImage: (id: string) => images.add(id),
    hasImage: (id: string) => images.has(id),
    removeImage: (id: string) => images.delete(id),
    getSource: () => (style.isLoaded ? source : undefined),
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getPadding: () => ({ top: 0, right: 0, bottom: 0, left: 200 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 20, lat: 60 - y / 30 }),
    getZoom: () => 3,
    isSourceLoaded: () => tiles.areLoaded,
    refreshTiles: nothing,
    off: nothing,
    on: nothing,
    setFilter: nothing,
    setLayoutProperty: nothing,
    setPaintProperty: nothing,
  }
  return { map: map as unknown as StatesMap, style, tiles, sent }
}

const OPTIONS = { lang: 'en', palette: 'paper', reducedMotion: true } as const

function begin(of: Partial<typeof desk> = {}) {
  const fake = fakeMap()
  const states = createStates(fake.map, { ...OPTIONS, desk: { ...desk, ...of } })
  states.setEpochs(epochDays(atlas))
  return { ...fake, states }
}

describe('the states on a map', () => {
  it('wait for the style, then draw the day that was set', () => {
    const { states, style, sent } = begin()
    style.isLoaded = false
    states.setDay(dayOf('1914-07-01'))
    expect(sent).toEqual([])
    style.isLoaded = true
    states.begin()
    expect(sent).toEqual([expect.stringMatching(/^states:\/\/\d+\.0\//)])
    states.destroy()
  })

  it('send nothing while no owner and no name changes', () => {
    const { states, sent } = begin()
    states.begin()
    states.setDay(dayOf('1938-03-13'))
    const before = sent.length
    states.setDay(dayOf('1938-03-13') + 0.9)
    expect(sent.length).toBe(before)
    states.destroy()
  })

  it('ask for the same tiles anew when a finer level has come', () => {
    vi.useFakeTimers()
    const { states, sent } = begin()
    states.begin()
    states.setDay(dayOf('1914-07-01'))
    states.refine()
    vi.runAllTimers()
    expect(sent.map((url) => url.replace(/^states:\/\/\d+/, ''))).toEqual([
      '.0/{z}/{x}/{y}',
      '.1/{z}/{x}/{y}',
    ])
    states.destroy()
    vi.useRealTimers()
  })

  it('are not lettered anew when only a finer level has come', async () => {
    vi.useFakeTimers()
    const none = { type: 'FeatureCollection' as const, features: [] }
    const names = vi.fn(() => Promise.resolve(none))
    const { states } = begin({ names })
    states.begin()
    states.setDay(dayOf('1914-07-01'))
    await vi.advanceTimersByTimeAsync(6000)
    states.refine()
    await vi.advanceTimersByTimeAsync(6000)
    expect(names).toHaveBeenCalledTimes(1)
    states.destroy()
    vi.useRealTimers()
  })

  it('of many days that are asked for in a breath show the first and the last', () => {
    vi.useFakeTimers()
    const { states, sent } = begin()
    states.begin()
    const days = ['1914-07-01', '1918-12-01', '1925-01-01', '1938-12-01'].map(dayOf)
    for (const day of days) states.setDay(day)
    vi.runAllTimers()
    const [first, last, ...others] = sent.map((url) => Number(/\d+/.exec(url)?.[0]))
    expect(first).toBeLessThanOrEqual(days[0] ?? NaN)
    expect(last).toBeGreaterThan(days[2] ?? NaN)
    expect(others).toEqual([])
    states.destroy()
    vi.useRealTimers()
  })

  it('are not asked for while tiles of another day are on their way', () => {
    vi.useFakeTimers()
    const { states, sent, tiles } = begin()
    states.begin()
    states.setDay(dayOf('1914-07-01'))
    vi.advanceTimersByTime(6000)
    tiles.areLoaded = false
    states.setDay(dayOf('1938-12-01'))
    vi.advanceTimersByTime(1000)
    expect(sent).toHaveLength(1)
    tiles.areLoaded = true
    vi.advanceTimersByTime(100)
    expect(sent).toHaveLength(2)
    states.destroy()
    vi.useRealTimers()
  })

  it('are asked for in the end though a map that never rests keeps asking for others', () => {
    vi.useFakeTimers()
    const { states, sent, tiles } = begin()
    states.begin()
    states.setDay(dayOf('1914-07-01'))
    vi.advanceTimersByTime(6000)
    tiles.areLoaded = false
    states.setDay(dayOf('1938-12-01'))
    vi.advanceTimersByTime(6000)
    expect(sent).toHaveLength(2)
    states.destroy()
    vi.useRealTimers()
  })

  describe('when the clock runs', () => {
    /** Runs up to the day before Austria was annexed, a day at a step. */
    function runUp() {
      vi.useFakeTimers()
      const begun = begin()
      begun.states.begin()
      const eve = dayOf('1938-03-12')
      begun.states.setDay(eve - 4)
      vi.advanceTimersByTime(6000)
      for (let day = eve - 3; day <= eve; day++) {
        begun.states.setDay(day)
        vi.advanceTimersByTime(200)
      }
      return { ...begun, eve }
    }
    const dayIn = (url: string | undefined) => Number(/\d+/.exec(url ?? '')?.[0])

    it('are fetched before their day comes, and on that day not again', () => {
      const { states, sent, eve } = runUp()
      expect(dayIn(sent.at(-1))).toBe(eve + 1)
      const before = sent.length
      states.setDay(eve + 1)
      expect(sent.length).toBe(before)
      states.destroy()
      vi.useRealTimers()
    })

    it('are given up when the clock stops', () => {
      const { states, sent } = runUp()
      vi.advanceTimersByTime(10_000)
      expect(sent.at(-1)).toMatch(/none/)
      states.destroy()
      vi.useRealTimers()
    })

    it('are not fetched for a single step', () => {
      vi.useFakeTimers()
      const { states, sent } = begin()
      states.begin()
      states.setDay(dayOf('1938-03-10'))
      vi.advanceTimersByTime(5000)
      states.setDay(dayOf('1938-03-11'))
      vi.advanceTimersByTime(5000)
      expect(sent).toHaveLength(1)
      states.destroy()
      vi.useRealTimers()
    })
  })

  it('draw tiles of a day, and empty ones where there is none', async () => {
    const { states } = begin()
    const tile = await states.tile(`states://${String(dayOf('1914-07-01'))}.0/2/2/1`)
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile)))
    expect(Object.keys(layers).sort()).toEqual(['borders', 'lands', 'shores'])
    expect(layers['lands']?.length).toBeGreaterThan(5)
    expect((await states.tile('states://none/2/2/1')).byteLength).toBe(0)
    states.destroy()
  })

  describe('before it is known on which days they change', () => {
    it('are asked for of the day itself, and not again when its span is known', () => {
      const { map, sent } = fakeMap()
      const states = createStates(map, { ...OPTIONS, desk })
      states.begin()
      states.setDay(dayOf('1914-07-01'))
      states.setEpochs(epochDays(atlas))
      states.setDay(dayOf('1914-07-02'))
      expect(sent.map((url) => /\d+/.exec(url)?.[0])).toEqual([String(dayOf('1914-07-01'))])
      states.destroy()
    })

    it('are left out where they cannot be had, and asked for again when they can', async () => {
      vi.useFakeTimers()
      const { map, sent } = fakeMap()
      const tile = () => Promise.reject(new Error('offline'))
      const states = createStates(map, { ...OPTIONS, desk: { ...desk, tile } })
      states.begin()
      states.setDay(dayOf('1914-07-01'))
      const url = `states://${String(dayOf('1914-07-01'))}.0/2/2/1`
      expect((await states.tile(url)).byteLength).toBe(0)
      states.setEpochs(epochDays(atlas))
      vi.runAllTimers()
      expect(sent.at(-1)).toMatch(/^states:\/\/\d+\.1\//)
      states.destroy()
      vi.useRealTimers()
    })
  })
})
