// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import Notices from '../../../src/app/Notices.vue'
import { createTranslations, type Messages } from '../../../src/i18n'
import { directionOf, languageName } from '../../../src/i18n/language'
import en from '../../../src/i18n/locales/en.json'
import { useNotices } from '../../../src/stores/notices'

interface Tree {
  [key: string]: string | Tree
}

/** A language made of another by what is done to each of its messages. */
const madeOf = (tree: Tree, change: (text: string) => string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : madeOf(value, change),
    ]),
  )

/** Esperanto, as far as this test goes. */
const made = madeOf(en, (text) => `‹${text}›`) as unknown as Messages

describe('a language that only a file makes', () => {
  it('is spoken by the page', () => {
    setActivePinia(createPinia())
    useNotices().say('a', () => 'b')
    const plugins = [createTranslations('eo', { eo: made })]
    const html = mount(Notices, { global: { plugins } }).html()
    expect(html).toContain(`‹${en.common.dismiss}›`)
  })

  it('says in English what it lacks', async () => {
    const lacking = { ...made, common: { ...made.common } }
    Reflect.deleteProperty(lacking.common, 'dismiss')
    const { t } = createTranslations('eo', { eo: lacking }).global
    expect(t('common.dismiss')).toBe('common.dismiss')
    // English is fetched as soon as something is missing.
    await expect.poll(() => t('common.dismiss')).toBe(en.common.dismiss)
    await nextTick()
  })

  it('counts by the plurals of its own, and is written from its own side', () => {
    const source = ['zero', 'one', 'two', 'few', 'many', 'other'].join(' | ')
    const arabic = { ...made, common: { ...made.common, source } }
    const { t } = createTranslations('ar', { ar: arabic }).global
    const forms = [0, 1, 2, 3, 11, 100].map((n) => t('common.source', { n }, n))
    expect(forms).toEqual(['zero', 'one', 'two', 'few', 'many', 'other'])
    expect(['ar', 'fa', 'he', 'ur', 'en', 'ru'].map(directionOf).join()).toBe(
      'rtl,rtl,rtl,rtl,ltr,ltr',
    )
  })

  it('is called as its speakers call it', () => {
    expect(['en', 'ru', 'de'].map(languageName)).toEqual(['English', 'Русский', 'Deutsch'])
  })
})
