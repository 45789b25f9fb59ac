import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFrames } from '../../../src/map/frames'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function fakeMap() {
  const map = { drawn: 0, moving: false, triggerRepaint: () => void map.drawn++, isMoving: () => map.moving } // prettier-ignore
  const frames = createFrames(map as unknown as Parameters<typeof createFrames>[0])
  return { map, frames }
}

describe('frames that wait for the tiles of a change', () => {
  it('are drawn once, when the tiles are there', () => {
    const { map, frames } = fakeMap()
    const release = frames.hold(200)
    for (let tile = 0; tile < 12; tile++) map.triggerRepaint()
    expect(map.drawn).toBe(0)
    release()
    expect(map.drawn).toBe(1)
    map.triggerRepaint()
    expect(map.drawn).toBe(2)
  })

  it('are not drawn where nothing asked for one', () => {
    const { map, frames } = fakeMap()
    frames.hold(200)()
    vi.advanceTimersByTime(500)
    expect(map.drawn).toBe(0)
  })

  it('come after a while though tiles are missing', () => {
    const { map, frames } = fakeMap()
    frames.hold(200)
    map.triggerRepaint()
    vi.advanceTimersByTime(199)
    expect(map.drawn).toBe(0)
    vi.advanceTimersByTime(1)
    expect(map.drawn).toBe(1)
  })

  it('do not keep the marker waiting, nor a hand on the map', () => {
    const { map, frames } = fakeMap()
    frames.hold(200)
    frames.ask()
    expect(map.drawn).toBe(1)
    map.moving = true
    map.triggerRepaint()
    expect(map.drawn).toBe(2)
  })
})
