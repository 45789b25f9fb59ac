import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { dayFromIso } from '../../../src/core/time/day'
import type { Lang, Life } from '../../../src/core/life/model'
import { createTranslations } from '../../../src/i18n'
import { useClock } from '../../../src/stores/clock'
import { useLife } from '../../../src/stores/life'
import { usePreferences } from '../../../src/stores/preferences'

/** Stores of their own for one test, with a life open at noon of a day. */
export function openAt(life: Life, iso: string, lang: Lang = 'en') {
  const pinia = createPinia()
  setActivePinia(pinia)
  useLife().edition = life
  usePreferences().lang = lang
  useClock().seekDay(dayFromIso(iso) ?? NaN)
  const plugins = [pinia, createTranslations(lang)]
  return {
    show: (component: Component, props: Record<string, unknown> = {}): VueWrapper =>
      mount(component, { props, global: { plugins } }),
  }
}
