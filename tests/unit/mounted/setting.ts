import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { onTestFinished } from 'vitest'
import { defineComponent, h, nextTick, provide, type Component } from 'vue'
import { dayFromIso } from '../../../src/core/time/day'
import type { Life } from '../../../src/core/life/model'
import { useCardLinks } from '../../../src/app/address/useCardLinks'
import { useClock } from '../../../src/stores/clock'
import { useLife } from '../../../src/stores/life/life'
import { usePreferences } from '../../../src/stores/preferences'
import { useReader } from '../../../src/stores/reader'
import { provideAxis, type Axis } from '../../../src/timeline/useAxis'
import { CARD_LINKS } from '../../../src/ui/texts/links'
import { translations } from '../../fixtures/translations'

/** Px of the track in tests: no page lays it out. */
const TRACK_PX = 1000

/** Stores of their own for one test, with a life open at noon of a day. */
export function openAt(life: Life, iso: string, lang = 'en') {
  const pinia = createPinia()
  setActivePinia(pinia)
  useLife().edition = life
  usePreferences().locale = lang
  useClock().seekDay(dayFromIso(iso) ?? NaN)
  const plugins = [pinia, translations(lang)]
  const show = (component: Component, props: Record<string, unknown> = {}): VueWrapper => {
    const shown = mount(component, { props, global: { plugins }, attachTo: document.body })
    onTestFinished(() => {
      shown.unmount()
    })
    return shown
  }
  return {
    show,
    /** A card, told by the page all that it needs, its links leading from one to another. */
    card(component: Component, props: Record<string, unknown>) {
      const panel = defineComponent(() => {
        const reader = useReader()
        provide(CARD_LINKS, useCardLinks())
        return () => h(component, { ...props, reader: reader.value })
      })
      return show(panel)
    },
    /** The same within a timeline, which has an axis. */
    onTrack(component: Component, props: Record<string, unknown> = {}) {
      const made: { axis?: Axis } = {}
      const track = defineComponent(() => {
        made.axis = provideAxis()
        made.axis.widthPx.value = TRACK_PX
        return () => h(component, props)
      })
      const shown = show(track)
      if (!made.axis) throw new Error('the track was not set up')
      return { shown: shown.findComponent(component), axis: made.axis }
    },
  }
}

/** What a popover or a list of results shows: it lies beside the component that it belongs to. */
export const beside = (selector: string): HTMLElement[] => [
  ...document.body.querySelectorAll<HTMLElement>(selector),
]

/** After what is shown has settled; popovers take a few turns. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await nextTick()
  await new Promise((done) => setTimeout(done))
}

/** The one button so named, wherever on the page. */
export function button(name: string): HTMLElement {
  const found = beside('button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name,
  )
  if (!found) throw new Error(`no button "${name}"`)
  return found
}

/** Writes into a field as a hand does. */
export async function type(field: HTMLInputElement, text: string): Promise<void> {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
}
