import { describe, expect, it } from 'vitest'
import { createStates, type StatesMap } from '../../../src/map/states'
import { atlas, coarse, dayOf } from './states-atlas'

/** A map that has room for sources and layers, and counts what is sent to it. */
function fakeMap() {
  const sources = new Set<string>()
  const layers: string[] = ['slot-states', 'slot-borders', 'names-waters-along']
  const images = new Set<string>()
  const sent: string[] = []
  const nothing = () => undefined
  const map = {
    addImage: (id: string) => images.add(id),
    hasImage: (id: string) => images.has(id),
    removeImage: (id: string) => images.delete(id),
    addSource: (id: string) => sources.add(id),
    getSource: (id: string) =>
      sources.has(id) ? { setData: () => void sent.push(id) } : undefined,
    removeSource: (id: string) => sources.delete(id),
    addLayer: ({ id }: { id: string }, before?: string) =>
      layers.splice(before === undefined ? layers.length : layers.indexOf(before), 0, id),
    getLayer: (id: string) => layers.find((layer) => layer === id),
    getLayersOrder: () => layers,
    removeLayer: (id: string) => layers.splice(layers.indexOf(id), 1),
    getBounds: () => ({
      getWest: () => 0,
      getSouth: () => 40,
      getEast: () => 30,
      getNorth: () => 60,
    }),
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
  const meshes = { coarse, load: () => Promise.resolve(coarse) }
  const options = { lang: 'en', palette: 'paper', reducedMotion: true, atlas, meshes } as const
  return { ...fake, states: createStates(fake.map, options) }
}

describe('the states on a map', () => {
  it('wait for the style, then draw the day that was set', () => {
    const { states, sent } = begin()
    states.setDay(dayOf('1914-07-01'))
    expect(sent).toEqual([])
    states.ensure()
    expect(sent).toContain('states-lands-a')
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

  it('lie below the sea and the borders above it', () => {
    const { states, layers } = begin()
    states.ensure()
    expect(layers.indexOf('states-tint-a')).toBeLessThan(layers.indexOf('slot-states'))
    expect(layers.indexOf('states-border-a')).toBeGreaterThan(layers.indexOf('slot-states'))
    expect(layers.indexOf('states-border-b')).toBeLessThan(layers.indexOf('slot-borders'))
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
