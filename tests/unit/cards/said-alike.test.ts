import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, test } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { dayFromIso } from '../../../src/core/time/day'
import { tourSteps, type LessonStep } from '../../../src/core/story/tours/tours'
import { lifeWords } from '../../../src/cards/words'
import { stepDate, stepTitle } from '../../../src/cards/telling/stepWords'
import { useTold } from '../../../src/classroom/presenter/useTold'
import { useWallText } from '../../../src/classroom/wall/useWallText'
import { useClock } from '../../../src/stores/clock'
import { useLife } from '../../../src/stores/life/life'
import { usePreferences } from '../../../src/stores/preferences'
import { useSieve } from '../../../src/stores/choice/sieve'
import { useWhereText } from '../../../src/stores/words/whereText'
import { useMomentWords } from '../../../src/timeline/useMomentWords'
import { event, journey, life, stay } from '../core/made-life'
import { translations } from '../../fixtures/translations'

/** The same thing is said alike wherever it is said: under the map, in the bubble, on the wall, on paper. */

const noon = (iso: string) => (dayFromIso(iso) ?? NaN) + 0.5
const whole = life({
  stays: [
    stay('all', 'vienna', '1870-01-01/1905-03-01'),
    stay('later', 'smolny', '1905-03-05/1906-01-01'),
  ],
  journeys: [journey('trip', 'vienna', 'petersburg', '1905-03-01/1905-03-05')],
  events: [event('archive', 'london', '1980')],
})

/** What something of the page's own says, within a page. */
async function said<T>(lang: 'en' | 'ru', say: () => T): Promise<T> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const found: T[] = []
  const page = { setup: () => (found.push(say()), () => h('p')) }
  await renderToString(createSSRApp(page).use(pinia).use(translations(lang)))
  return found[0] as T
}

const openAt = (iso: string, lang: 'en' | 'ru') => {
  useLife().edition = whole
  usePreferences().locale = lang
  useClock().seek(noon(iso))
}

describe('where he was', () => {
  it.each([
    ['1869-06-01', 'before birth'],
    ['1880-06-01', 'vienna'],
    ['1905-03-03', 'vienna to petersburg'],
    ['1905-06-01', 'smolny, petersburg'],
    ['1910-06-01', 'whereabouts unknown'],
    ['1935-06-01', 'after death'],
    ['1980-06-01', 'after death: london'],
  ])('on %s is “%s” under the map and in the bubble, in both languages', async (iso, words) => {
    for (const lang of ['en', 'ru'] as const) {
      const [map, bubble] = await said(lang, () => {
        openAt(iso, lang)
        const { wordsAt } = useMomentWords()
        return [useWhereText().value, wordsAt(noon(iso)).where]
      })
      // The clock knows no moment before the birth, a pointer may stand there.
      if (iso > '1870') expect(bubble).toBe(map)
      if (lang === 'en') expect(bubble).toBe(words)
    }
  })

  it('is not called unknown in the bubble where a filter has left it out', async () => {
    const where = await said('en', () => {
      openAt('1880-06-01', 'en')
      // He was in Vienna, and on no train: of that day nothing is left.
      useSieve().toggle('means', 'train')
      return [useWhereText().value, useMomentWords().wordsAt(noon('1880-06-01')).where]
    })
    expect(where).toEqual(['left out by the filter', 'left out by the filter'])
  })
})

describe('a step of a lesson about somebody else', () => {
  const others = { ...whole, subjects: [...whole.subjects, { id: 'bob', name: { en: 'Bob', ru: 'Боб' }, birth: '1871', death: '1950', sources: [] }] } // prettier-ignore
  const botany = { ...event('botany', 'paris', '1901-05-02'), who: ['bob'], title: { en: 'Botany in Geneva', ru: 'Ботаника' } } // prettier-ignore
  const given = { ...others, events: [...others.events, botany] }
  const tour = {
    ...{ id: 't', version: 1, title: { en: 'A lesson' }, aim: { en: 'To see' }, minutes: 5 },
    steps: [{ item: 'botany' }, { date: '1905-06-01', title: { en: 'A pause' } }],
  }
  const steps: LessonStep[] = tourSteps(given, 'ann', tour as never)

  it('says whose it is on paper as on the wall', async () => {
    const [paper, wall] = await said('en', () => {
      useLife().edition = given
      usePreferences().locale = 'en'
      const step = steps[0] as LessonStep
      return [
        useTold(() => steps).value[0]?.title,
        useWallText(
          () => step,
          () => 'told' as never,
        ).value.title,
      ]
    })
    expect(wall).toBe('Bob: Botany in Geneva')
    expect(paper).toBe(wall)
  })

  test('is dated by its item, and one that has none by its moment', () => {
    const words = lifeWords({
      life: () => given,
      person: () => given.subjects[0] ?? null,
      day: () => 0,
      locale: () => 'en',
      lang: () => 'en',
    })
    expect(steps.map((step) => stepDate(words, step))).toEqual(['2 May 1901', '1 June 1905'])
    expect(stepTitle(words, steps[1] as LessonStep)).toBe('A pause')
  })
})
