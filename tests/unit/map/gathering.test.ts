import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatherFrames, type Gathered } from '../../../src/map/gathering'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A map that draws a frame when it is asked for one; `frames` tells which of them had a picture. */
function fakeMap() {
  const listeners = new Map<string, ((event: object) => void)[]>()
  const fire = (type: string, event = {}) =>
    (listeners.get(type) ?? []).slice().forEach((listen) => listen(event))
  const listen = (type: string, listener: () => void) =>
    listeners.set(type, [...(listeners.get(type) ?? []), listener])
  const map = {
    frames: [] as boolean[],
    pictured: true,
    moving: false,
    begun: true,
    sources: true,
    rest: false,
    asked: 0,
    fire,
    triggerRepaint() {
      map.frames.push(map.pictured)
      fire('render')
    },
    redraw() {
      map.frames.push(map.pictured)
      fire('render')
    },
    isMoving: () => map.moving,
    on: listen,
    off: (type: string, gone: () => void) =>
      listeners.set(
        type,
        (listeners.get(type) ?? []).filter((one) => one !== gone),
      ),
    /** Something has come that wants to be drawn. */
    want() {
      map.triggerRepaint()
      vi.advanceTimersByTime(1)
    },
  }
  gatherFrames(map as unknown as Gathered, {
    hasBegun: () => map.begun,
    hasSources: () => map.sources,
    hasRest: () => map.rest,
    askForTiles: () => void map.asked++,
    showPicture: (shown) => void (map.pictured = shown),
  })
  return map
}
const pictures = ({ frames }: { frames: boolean[] }) => frames.filter(Boolean).length
const PATIENCE = 1200

describe('frames while the map comes', () => {
  it('wait for a life', () => {
    const map = fakeMap()
    map.begun = false
    map.want()
    expect(map.frames).toEqual([])
    map.begun = true
    map.want()
    expect(map.frames).toHaveLength(1)
  })

  it('begin with one that asks for tiles, when the sources are there, and shows none', () => {
    const map = fakeMap()
    map.sources = false
    map.want()
    expect(map.frames).toEqual([])
    map.sources = true
    map.want()
    expect(map.frames).toEqual([false])
  })

  it('are not drawn for each tile', () => {
    const map = fakeMap()
    map.want()
    for (let tile = 0; tile < 9; tile++) map.want()
    expect(pictures(map)).toBe(0)
  })

  it('show the whole at once, after one that places its names', () => {
    const map = fakeMap()
    map.want()
    map.fire('sourcedata', { tile: {} })
    map.rest = true
    map.want()
    vi.advanceTimersByTime(5)
    expect(map.frames).toEqual([false, false, true])
  })

  it('show what there is when the rest keeps one waiting', () => {
    const map = fakeMap()
    map.want()
    map.want()
    vi.advanceTimersByTime(PATIENCE - 10)
    expect(pictures(map)).toBe(0)
    vi.advanceTimersByTime(10)
    expect(pictures(map)).toBe(1)
  })

  it('do not keep a hand waiting', () => {
    const map = fakeMap()
    map.want()
    map.moving = true
    map.want()
    map.want()
    expect(pictures(map)).toBe(2)
  })

  it('are as always once the map has rested, and leave nothing to come', () => {
    const map = fakeMap()
    map.want()
    map.fire('idle')
    const before = map.frames.length
    vi.advanceTimersByTime(5000)
    expect(map.frames.length).toBe(before)
    map.triggerRepaint()
    map.triggerRepaint()
    expect(map.frames.slice(before)).toEqual([true, true])
  })

  it('owe no picture when the map rests without one', () => {
    const map = fakeMap()
    map.want()
    map.fire('sourcedata', { tile: {} })
    map.rest = true
    map.triggerRepaint()
    // The frame that places the names is drawn, and the map has nothing else to do.
    vi.advanceTimersToNextTimer()
    expect(pictures(map)).toBe(0)
    map.fire('idle')
    expect(pictures(map)).toBe(1)
  })

  it('are as always once the context is lost, as there is no style to ask then', () => {
    const map = fakeMap()
    map.want()
    map.triggerRepaint()
    map.fire('webglcontextlost')
    const before = map.frames.length
    vi.advanceTimersByTime(2 * PATIENCE)
    expect(map.frames).toHaveLength(before)
    map.want()
    expect(map.frames).toHaveLength(before + 1)
    expect(map.pictured).toBe(true)
  })
})

describe('tiles', () => {
  it('are asked for when a source has come, once for all of them, and not before the first frame', () => {
    const map = fakeMap()
    map.fire('sourcedata', { sourceDataType: 'metadata' })
    map.want()
    expect(map.asked).toBe(0)
    map.sources = false
    for (const sourceDataType of ['metadata', 'content']) {
      map.fire('sourcedata', { sourceDataType })
      map.want()
    }
    expect(map.asked).toBe(0)
    map.sources = true
    map.want()
    map.want()
    expect(map.asked).toBe(1)
  })
})
