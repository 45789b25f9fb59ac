import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gatherFrames, type Gathered } from '../../../src/map/gathering'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A map that draws a frame whenever it is asked for one. */
function fakeMap() {
  const listeners = new Map<string, (() => void)[]>()
  const fire = (type: string) => (listeners.get(type) ?? []).slice().forEach((listen) => listen())
  const listen = (type: string, listener: () => void) =>
    listeners.set(type, [...(listeners.get(type) ?? []), listener])
  const map = {
    frames: 0,
    moving: false,
    arrived: false,
    fire,
    triggerRepaint() {
      map.frames++
      fire('render')
    },
    isMoving: () => map.moving,
    on: listen,
    once: listen,
    off: (type: string, gone: () => void) =>
      listeners.set(
        type,
        (listeners.get(type) ?? []).filter((one) => one !== gone),
      ),
  }
  gatherFrames(map as unknown as Gathered, () => map.arrived)
  return map
}

describe('frames while the map comes', () => {
  it('draws the first at once: the paper', () => {
    const map = fakeMap()
    map.triggerRepaint()
    expect(map.frames).toBe(1)
  })

  it('spares a frame for each tile', () => {
    const map = fakeMap()
    map.triggerRepaint()
    for (let tile = 0; tile < 9; tile++) map.triggerRepaint()
    expect(map.frames).toBe(1)
    map.arrived = true
    map.triggerRepaint()
    expect(map.frames).toBe(2)
  })

  it('shows what there is when the rest keeps one waiting', () => {
    const map = fakeMap()
    map.triggerRepaint()
    map.triggerRepaint()
    vi.advanceTimersByTime(699)
    expect(map.frames).toBe(1)
    vi.advanceTimersByTime(2)
    expect(map.frames).toBe(2)
  })

  it('does not keep a hand waiting', () => {
    const map = fakeMap()
    map.triggerRepaint()
    map.moving = true
    map.triggerRepaint()
    map.triggerRepaint()
    expect(map.frames).toBe(3)
  })

  it('holds nothing back, and leaves nothing to come, once the map has rested', () => {
    const map = fakeMap()
    map.triggerRepaint()
    map.triggerRepaint()
    map.fire('idle')
    vi.advanceTimersByTime(5000)
    expect(map.frames).toBe(1)
    map.triggerRepaint()
    map.triggerRepaint()
    expect(map.frames).toBe(3)
  })
})
