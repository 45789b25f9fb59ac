// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, type Ref } from 'vue'
import { ASK_SECONDS, STEP_SECONDS, useKiosk } from '../../../src/classroom/useKiosk'

let done: string[] = []
let asking: Readonly<Ref<boolean>>
let unmount = () => undefined as unknown

function show(seconds: number | null) {
  const Show = defineComponent({
    setup() {
      const kiosk = useKiosk(() => seconds, {
        begin: () => done.push('begin'),
        forward: () => done.push('forward'),
      })
      asking = kiosk.isAsking
      return () => h('div')
    },
  })
  const mounted = mount(Show)
  unmount = () => {
    mounted.unmount()
  }
}
const touch = () => window.dispatchEvent(new Event('pointerdown'))
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)

beforeEach(() => {
  vi.useFakeTimers()
  done = []
})
afterEach(() => {
  unmount()
  vi.useRealTimers()
})

describe('a show in a museum', () => {
  it('never starts by itself before a hand has started it', () => {
    show(30)
    pass(600)
    expect([asking.value, ...done]).toEqual([false])
  })

  it('asks, and goes on where somebody is still looking', () => {
    show(30)
    touch()
    pass(30)
    expect(asking.value).toBe(true)
    touch()
    expect(asking.value).toBe(false)
    pass(ASK_SECONDS)
    expect(done).toEqual([])
  })

  it('begins anew where nobody is, and then runs by itself until a hand comes', () => {
    show(30)
    touch()
    pass(30 + ASK_SECONDS)
    expect(done).toEqual(['begin'])
    pass(2 * STEP_SECONDS)
    expect(done).toEqual(['begin', 'forward', 'forward'])
    touch()
    pass(STEP_SECONDS)
    expect(done).toHaveLength(3)
  })

  it('leaves a lesson alone', () => {
    show(null)
    touch()
    pass(3600)
    expect(done).toEqual([])
  })
})
