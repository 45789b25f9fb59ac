import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { describe, expect, it, vi } from 'vitest'
import { createStates, type StatesMap } from '../../../src/map/states'
import { epochDays } from '../../../src/map/states-epoch'
import { atlas, dayOf, desk } from './states-atlas'

/** A map that has room for sources and layers, and counts what is sent to it. */
function fakeMap() {
  const sources = new Set<string>()
  const layers: string[] = ['slot-states', 'slot-borders', 'towns-names', 'life-places']
  const images = new Set<string>()
  const sent: string[] = []
  const nothing = () => undefined
  const map = {
    addImage: (id: string) => images.add(id),
    hasImage: (id: string) => images.has(id),
    removeImage: (id: string) => images.delete(id),
    addSource: (id: string) => sources.add(id),
    getSource: (id: string) =>
      sources.has(id)
        ? { setTiles: ([url]: string[]) => void sent.push(url ?? ''), setData: () => undefined }
        : undefined,
    removeSource: (id: string) => sources.delete(id),
    addLayer: ({ id }: { id: string }, before?: string) =>
      layers.splice(before === undefined ? layers.length : layers.indexOf(before), 0, id),
    getLayer: (id: string) => layers.find((layer) => layer === id),
    getLayersOrder: () => layers,
    removeLayer: (id: string) => layers.splice(layers.indexOf(id), 1),
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getPadding: () => ({ top: 0, right: 0, bottom: 0, left: 200 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 20, lat: 60 - y / 30 }),
    getZoom: () => 3,
    isSourceLoaded: () => true,
    off: nothing,
    on: nothing,
    setFilter: nothing,
    setLayoutProperty: nothing,
    setPaintProperty: nothing,
  }
  return { map: map as unknown as StatesMap, layers, sources, sent }
}

function begin() {
  const fake = fakeMap()
  const shared = { desk, epochs: epochDays(atlas) }
  const options = { lang: 'en', palette: 'paper', reducedMotion: true, ...shared } as const
  return { ...fake, states: createStates(fake.map, options) }
}

describe('the states on a map', () => {
  it('wait for the style, then draw the day that was set', () => {
    const { states, sent } = begin()
    states.setDay(dayOf('1914-07-01'))
    expect(sent).toEqual([])
    states.ensure()
    expect(sent).toEqual([expect.stringMatching(/^states:\/\/\d+\.0\//)])
    states.destroy()
  })

  it('send nothing while no owner and no name changes', () => {
    const { states, sent } = begin()
    states.ensure()
    states.setDay(dayOf('1938-03-13'))
    const before = sent.length
    states.setDay(dayOf('1938-03-13') + 0.9)
    expect(sent.length).toBe(before)
    states.destroy()
  })

  it('ask for the same tiles anew when a finer level has come', () => {
    vi.useFakeTimers()
    const { states, sent } = begin()
    states.ensure()
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
    const { map } = fakeMap()
    const none = { type: 'FeatureCollection' as const, features: [] }
    const names = vi.fn(() => Promise.resolve(none))
    const options = { lang: 'en', palette: 'paper', reducedMotion: true } as const
    const epochs = epochDays(atlas)
    const states = createStates(map, { ...options, desk: { ...desk, names }, epochs })
    states.ensure()
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
    states.ensure()
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

  describe('when the clock runs', () => {
    /** Runs up to the day before Austria was annexed, a day at a step. */
    function runUp() {
      vi.useFakeTimers()
      const begun = begin()
      begun.states.ensure()
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
      states.ensure()
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

  it('lie below the sea and the borders above it', () => {
    const { states, layers } = begin()
    states.ensure()
    expect(layers.indexOf('states-tint-a')).toBeLessThan(layers.indexOf('slot-states'))
    expect(layers.indexOf('states-border-a')).toBeGreaterThan(layers.indexOf('slot-states'))
    expect(layers.indexOf('states-border-b')).toBeLessThan(layers.indexOf('slot-borders'))
    expect(layers.indexOf('states-names-along')).toBeGreaterThan(layers.indexOf('towns-names'))
    expect(layers.indexOf('states-names-along')).toBeLessThan(layers.indexOf('life-places'))
    states.destroy()
  })

  it('leave nothing behind', () => {
    const { states, layers, sources } = begin()
    states.ensure()
    states.destroy()
    expect(layers.filter((id) => id.startsWith('states-'))).toEqual([])
    expect([...sources]).toEqual([])
  })
})
