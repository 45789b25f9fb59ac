import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBorders, type BordersMap } from '../../../../src/map/borders/borders'
import { createFade, FADE_MS, type Frames } from '../../../../src/map/borders/fade'
import type { NamesWish } from '../../../../src/borders/name-wishes'
import { pictureOn } from '../../../../src/borders/picture'
import { dayOf, page } from '../states-atlas'

interface Sent {
  layer: string
  id: number
  state: Record<string, number>
}

/** A map with or without a style; it keeps what its features are told, and tells when it was moved. */
function fakeMap() {
  const style = { isLoaded: true }
  const sent: Sent[] = []
  const images = new Set<string>()
  const nothing = () => undefined
  const listeners = new Map<string, () => void>()
  const map = {
    addImage: (id: string) => images.add(id),
    hasImage: (id: string) => images.has(id),
    removeImage: (id: string) => images.delete(id),
    getSource: () => (style.isLoaded ? { setData: nothing } : undefined),
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
    getPadding: () => ({ top: 0, right: 0, bottom: 0, left: 200 }),
    unproject: ([x, y]: [number, number]) => ({ lng: x / 20, lat: 60 - y / 30 }),
    getZoom: () => 3,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
    off: (event: string) => listeners.delete(event),
    setFeatureState: (of: { sourceLayer: string; id: number }, state: Sent['state']) =>
      sent.push({ layer: of.sourceLayer, id: of.id, state }),
  }
  return {
    map: map as unknown as BordersMap,
    style,
    sent,
    images,
    moved: () => listeners.get('moveend')?.(),
  }
}

/** Frames that come when the test says so. */
function fakeFrames() {
  let waiting: ((now: number) => void) | null = null
  const time = { now: 0 }
  const frames: Frames = {
    now: () => time.now,
    request(draw) {
      waiting = draw
      return 1
    },
    cancel: () => (waiting = null),
  }
  return {
    frames,
    time,
    draw(now: number) {
      const due = waiting
      waiting = null
      due?.(now)
      return due !== null
    },
  }
}

function begin({ reducedMotion = false } = {}) {
  const fake = fakeMap()
  const { frames, time, draw } = fakeFrames()
  const wishes: NamesWish[] = []
  const borders = createBorders(fake.map, {
    lang: 'en',
    palette: 'paper',
    reducedMotion,
    atlas: page,
    letterer(wish) {
      wishes.push(wish)
      return Promise.resolve({ type: 'FeatureCollection', features: [] })
    },
    fade: createFade(frames),
  })
  return { ...fake, borders, time, draw, wishes }
}

const lands = (sent: Sent[]) => sent.filter(({ layer }) => layer === 'lands')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the states on a map', () => {
  it('wait for the style, then show the day that was set, whole and at once', () => {
    const { borders, style, sent, images } = begin()
    style.isLoaded = false
    borders.setDay(dayOf('1914-07-01'))
    expect(sent).toEqual([])
    style.isLoaded = true
    borders.begin()
    const tints = new Map(lands(sent).map(({ id, state }) => [id, state['tint']]))
    expect(tints).toEqual(pictureOn(page, dayOf('1914-07-01')).lands)
    expect(lands(sent).every(({ state }) => state['fade'] === 1)).toBe(true)
    expect(images.size).toBeGreaterThan(10)
    borders.destroy()
  })

  it('give the margin off the coast the tint of its land', () => {
    const { borders, sent } = begin()
    borders.setDay(dayOf('1914-07-01'))
    const statesIn = (layer: string) =>
      sent.filter((one) => one.layer === layer).map(({ id, state }) => ({ id, state }))
    expect(statesIn('shores')).toEqual(statesIn('lands'))
    borders.destroy()
  })

  it('tell the map nothing while no owner changes, and only what differs when one does', () => {
    const { borders, sent } = begin({ reducedMotion: true })
    borders.setDay(dayOf('1938-03-12'))
    const all = sent.length
    borders.setDay(dayOf('1938-03-12') + 0.9)
    expect(sent).toHaveLength(all)
    borders.setDay(dayOf('1938-03-13'))
    expect(sent.length - all).toBeGreaterThan(0)
    expect(sent.length - all).toBeLessThan(all / 10)
    borders.destroy()
  })

  it('tell it all again when the map has forgotten', () => {
    const { borders, sent } = begin({ reducedMotion: true })
    borders.setDay(dayOf('1938-03-13'))
    const once = [...sent]
    borders.begin()
    expect(sent.slice(once.length)).toEqual(once)
    borders.destroy()
  })

  it('fade over what changed, and end with the new', () => {
    const { borders, sent, time, draw } = begin()
    borders.setDay(dayOf('1938-03-12'))
    time.now = 1000
    const before = sent.length
    borders.setDay(dayOf('1938-03-13'))
    draw(1000)
    draw(1000 + FADE_MS / 2)
    const fades = () => lands(sent.slice(before)).map(({ state }) => state['fade'])
    expect(fades()).toContain(0.5)
    expect(draw(1000 + FADE_MS + 1)).toBe(true)
    expect(fades().at(-1)).toBe(1)
    expect(draw(2000)).toBe(false)
    borders.destroy()
  })

  it('cut under reduced motion, and where days come faster than they fade', () => {
    const calm = begin({ reducedMotion: true })
    calm.borders.setDay(dayOf('1938-03-12'))
    calm.time.now = 1000
    calm.borders.setDay(dayOf('1938-03-13'))
    expect(calm.draw(1000)).toBe(false)
    calm.borders.destroy()

    const { borders, sent, draw } = begin()
    for (const date of ['1914-07-01', '1918-12-01', '1925-01-01', '1938-12-01'])
      borders.setDay(dayOf(date))
    expect(draw(1000)).toBe(false)
    const tints = new Map(lands(sent).map(({ id, state }) => [id, state['tint']]))
    for (const [id, tint] of pictureOn(page, dayOf('1938-12-01')).lands)
      expect(tints.get(id)).toBe(tint)
    borders.destroy()
  })
})

describe('the names of the states', () => {
  it('are asked for at once at first, then when the clock rests', async () => {
    const { borders, wishes } = begin({ reducedMotion: true })
    borders.setDay(dayOf('1914-07-01'))
    expect(wishes).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    for (const date of ['1918-12-01', '1925-01-01', '1938-12-01']) borders.setDay(dayOf(date))
    expect(wishes).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(wishes.map(({ day }) => day)).toEqual([dayOf('1914-07-01'), dayOf('1938-12-01')])
    borders.destroy()
  })

  it('are asked for again in another view and another language, one question at a time', async () => {
    const { borders, wishes, moved } = begin()
    borders.setDay(dayOf('1914-07-01'))
    moved()
    borders.tell({ lang: 'ru', palette: 'paper', reducedMotion: false })
    await vi.advanceTimersByTimeAsync(1)
    expect(wishes.map(({ lang }) => lang)).toEqual(['en', 'ru'])
    borders.destroy()
    moved()
    expect(wishes).toHaveLength(2)
  })
})
