import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSSRApp, defineComponent, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { dayFromIso } from '../../../src/core/time/day'
import { useClock } from '../../../src/stores/clock'
import { useLife } from '../../../src/stores/life/life'
import { usePreferences } from '../../../src/stores/preferences'
import { useWhereText } from '../../../src/stores/words/whereText'
import { useWords } from '../../../src/stores/words/words'
import { event, life, stay } from '../core/made-life'
import { translations } from '../../fixtures/translations'

const noon = (iso: string) => (dayFromIso(iso) ?? NaN) + 0.5

/** She dies on the last day of 1930; an archive opens in 1980, a museum on a day of 1990. */
const sample = life({
  stays: [stay('all', 'vienna', '1870-01-01/1930-12-31')],
  events: [event('archive', 'london', '1980'), event('museum', 'paris', '1990-08-20', 3)],
})

beforeEach(() => {
  setActivePinia(createPinia())
  useLife().edition = sample
})

describe('the clock', () => {
  it('runs from the birth to the end of the record', () => {
    const clock = useClock()
    expect([clock.first, clock.death, clock.last]).toEqual([
      noon('1870-01-01'),
      noon('1930-12-31') + 0.5,
      noon('1990-08-20'),
    ])
  })

  it('goes to a day after the death, and no farther than the record', () => {
    const clock = useClock()
    clock.seekDay(noon('1960-05-01'))
    expect(clock.moment).toBe(noon('1960-05-01'))
    clock.seekDay(noon('2100-01-01'))
    expect(clock.moment).toBe(clock.last)
  })

  it('steps through what came after, to the end and back', () => {
    const clock = useClock()
    clock.seek(noon('1930-12-31'))
    const steps = [1, 1, -1].map((direction) => {
      clock.step(direction as 1 | -1)
      return clock.happening?.item.id
    })
    expect(steps).toEqual(['archive', 'museum', 'archive'])
  })

  it.each(['story', 'calendar'] as const)('played by the %s stops at the end', (kind) => {
    const clock = useClock()
    clock.paceKind = kind
    clock.seek(noon('1985-01-01'))
    clock.play()
    for (let i = 0; i < 20_000 && clock.playing; i++) clock.advance(0.25)
    expect([clock.playing, clock.moment]).toEqual([false, clock.last])
  })

  it('tells no age after the death', () => {
    const [clock, words] = [useClock(), useWords()]
    clock.seek(noon('1930-12-31'))
    expect(words.ageNow).toBe('aged 60')
    clock.seek(noon('1931-01-01'))
    expect(words.ageNow).toBe('')
  })
})

describe('where', () => {
  /** The words of the page at a moment. */
  async function where(iso: string, lang: 'en' | 'ru') {
    const pinia = createPinia()
    const page = defineComponent({
      setup() {
        useLife().edition = sample
        usePreferences().locale = lang
        useClock().seek(noon(iso))
        const text = useWhereText()
        return () => h('p', text.value)
      },
    })
    const html = await renderToString(createSSRApp(page).use(pinia).use(translations(lang)))
    return html.replace(/<[^>]+>/g, '')
  }

  it.each([
    ['1930-12-31', 'vienna', 'vienna'],
    ['1931-01-01', 'after death', 'после смерти'],
    ['1980-03-01', 'after death: london', 'после смерти: london'],
    ['1990-08-20', 'after death: paris', 'после смерти: paris'],
  ])('on %s: %s, %s', async (iso, en, ru) => {
    expect([await where(iso, 'en'), await where(iso, 'ru')]).toEqual([en, ru])
  })
})
