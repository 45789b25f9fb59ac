// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useClicker, type ClickerState } from '../../../src/classroom/useClicker'

let state: ClickerState = 'lesson'
let said: string[] = []
let unmount = () => undefined as unknown

/** A wall that notes what it was told, with a slider and a button that would take keys, too. */
function wall() {
  const note = (what: string) => () => said.push(what)
  const Wall = defineComponent({
    setup() {
      const names = ['forward', 'back', 'first', 'last', 'toggleBlack', 'toggleOverview', 'leave']
      const actions = Object.fromEntries(names.map((name) => [name, note(name)]))
      useClicker(
        () => state,
        actions as unknown as Parameters<typeof useClicker>[1],
        (step) => said.push(`jump ${String(step)}`),
      )
      return () => h('div', [h('input', { onKeydown: note('slider') }), h('button', 'x')])
    },
  })
  const mounted = mount(Wall, { attachTo: document.body })
  unmount = () => {
    mounted.unmount()
  }
  return mounted
}

function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  on.dispatchEvent(event)
  return event
}

afterEach(() => {
  unmount()
  state = 'lesson'
  said = []
})

describe('a clicker', () => {
  it('wins over the slider that has the focus', () => {
    const slider = wall().find('input').element
    expect(press('PageDown', slider).defaultPrevented).toBe(true)
    press('ArrowLeft', slider)
    expect(said).toEqual(['forward', 'back'])
  })

  it('does not race where PageDown is held down', () => {
    wall()
    press('PageDown')
    press('PageDown', document.body, { repeat: true })
    press('PageDown', document.body, { repeat: true })
    expect(said).toEqual(['forward'])
  })

  it('is quiet while the screen is black, but for what ends that', () => {
    wall()
    state = 'black'
    for (const key of ['PageDown', 'Home', '7', 'Enter', 'o']) {
      expect(press(key).defaultPrevented, key).toBe(!/\d/.test(key))
    }
    expect(said).toEqual([])
    press('.')
    press('b')
    expect(said).toEqual(['toggleBlack', 'toggleBlack'])
  })

  it('jumps by a number and Enter, and Enter alone goes forward', () => {
    wall()
    for (const key of ['1', '2', 'Enter', 'Enter']) press(key)
    expect(said).toEqual(['jump 12', 'forward'])
  })

  it('forgets a number that another key has followed', () => {
    wall()
    for (const key of ['4', 'PageDown', 'Enter']) press(key)
    expect(said).toEqual(['forward', 'forward'])
  })

  it('keeps F5 and Shift+F5 from a lesson, and leaves them alone outside of one', () => {
    wall()
    expect(press('F5').defaultPrevented).toBe(true)
    expect(press('F5', document.body, { shiftKey: true }).defaultPrevented).toBe(true)
    state = 'off'
    expect(press('F5').defaultPrevented).toBe(false)
  })

  it('lets a button that has the focus be pressed', () => {
    const button = wall().find('button').element
    expect(press(' ', button).defaultPrevented).toBe(false)
    expect(said).toEqual([])
  })

  it('leaves the keys to the page while all steps are shown', () => {
    wall()
    state = 'overview'
    expect(press('ArrowDown').defaultPrevented).toBe(false)
    press('Escape')
    press('щ')
    expect(said).toEqual(['leave', 'toggleOverview'])
  })
})
