import { expect, it } from 'vitest'
import { spread, wheelMeaning } from '../../../src/timeline/gestures/gestures'

const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false }

it('the wheel zooms closer upwards, wider downwards', () => {
  expect(wheelMeaning({ ...turn, deltaY: -240 }, 800)).toEqual({ pan: 0, factor: 2 })
  expect(wheelMeaning({ ...turn, deltaY: 240 }, 800).factor).toBe(0.5)
  expect(wheelMeaning({ ...turn, deltaY: -1e6 }, 800).factor).toBeLessThan(4)
})

it('with Shift or sideways it pans', () => {
  expect(wheelMeaning({ ...turn, deltaY: 80, shiftKey: true }, 800)).toEqual({
    pan: 0.1,
    factor: 1,
  })
  expect(wheelMeaning({ ...turn, deltaX: -80, deltaY: 3 }, 800).pan).toBeCloseTo(-0.1)
})

it('two fingers have a middle and never no distance', () => {
  expect(spread([100, 200])).toEqual({ middle: 150, length: 100 })
  expect(spread([100, 100]).length).toBeGreaterThan(0)
})
