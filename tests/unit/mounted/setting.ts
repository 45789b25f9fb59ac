import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { dayFromIso } from '../../../src/core/time/day'
import type { Life } from '../../../src/core/life/model'
import { useClock } from '../../../src/stores/clock'
import { useLife } from '../../../src/stores/life'
import { usePreferences } from '../../../src/stores/preferences'
import { translations } from '../../fixtures/translations'

/** Stores of their own for one test, with a life open at noon of a day. */
export function openAt(life: Life, iso: string, lang = 'en') {
  const pinia = createPinia()
  setActivePinia(pinia)
  useLife().edition = life
  usePreferences().locale = lang
  useClock().seekDay(dayFromIso(iso) ?? NaN)
  const plugins = [pinia, translations(lang)]
  return {
    show: (component: Component, props: Record<string, unknown> = {}): VueWrapper =>
      mount(component, { props, global: { plugins } }),
  }
}
