import { describe, expect, it } from 'vitest'
import { faultText, lostInLink } from '../../../src/classroom/maker/faultWords'
import { openLesson } from '../../../src/classroom/maker/openLesson'
import { readLife } from '../../../src/core/check/read'
import { goodTexts } from '../../fixtures/lives'

const { life } = readLife(goodTexts())
if (!life) throw new Error('no life')
const base = { version: 1, id: 'mine', title: { en: 'Mine' }, minutes: 5 }
const item = 'irkutsk-exile'
const problemsOf = (text: string) => openLesson(text, life, 'mine.json').problems
const withStep = (step: object) => JSON.stringify({ ...base, steps: [{ item }, step] })

/** A lesson with each fault that one of somebody's own can have, and what a teacher reads of it. */
const FAULTY: Record<string, [string, string, string]> = {
  cut: ['{"version": 1,', 'it cannot be read from line 1, column 15 on: is it cut off there?', 'не читается начиная со строки 1, знака 15: не обрезан ли он там?'],
  misspelt: [withStep({ item, capton: {} }), 'step 2: “capton” is nothing that a lesson has: is it misspelt?', 'шаг 2: «capton» в уроке не бывает: нет ли опечатки?'],
  titleless: [JSON.stringify({ ...base, title: undefined, steps: [] }), '“title” is missing.', 'не хватает «title».'],
  shapeless: [withStep({ item, note: 'text' }), 'step 2: “note” is not as a lesson has it.', 'шаг 2: «note» записано не так, как должно быть в уроке.'],
  empty: [withStep({}), 'step 2: “step” is not as a lesson has it.', 'шаг 2: «шаг» записано не так, как должно быть в уроке.'],
  many: [JSON.stringify({ ...base, steps: Array.from({ length: 500 }, () => ({ item })) }), 'of its 500 steps only the first 200 are taken.', 'из его 500 шагов взяты только первые 200.'],
  long: [withStep({ item, caption: { en: 'x'.repeat(91) } }), 'step 2: “caption.en” has 91 characters; the wall reads 90 at most.', 'шаг 2: в «caption.en» знаков 91; на экране читается не больше 90.'],
  dateless: [withStep({ date: 'soon' }), 'step 2: “soon” is no date: the step is left out. A date is written 1902-10 or 1917-04-03.', 'шаг 2: «soon» — не дата: шаг опущен. Дату пишут так: 1902-10 или 1917-04-03.'],
  gone: [withStep({ item: 'lost' }), 'step 2: “lost” is not in this life.', 'шаг 2: «lost» в этой жизни нет.'],
  stranger: [JSON.stringify({ ...base, who: 'nobody', steps: [] }), '“nobody” is not in this life.', '«nobody» в этой жизни нет.'],
  alone: [withStep({ item, pause: { kind: 'which-account', accounts: [{ en: 'a' }, { en: 'b' }] } }), 'step 2: it asks which account holds, and there is but one.', 'шаг 2: спрашивается, какой рассказ верен, а рассказ только один.'],
  elsewhere: [withStep({ item, pause: { kind: 'where-next', candidates: ['odessa', 'vienna'] } }), 'step 2: it asks where next, and the right answer, “irkutsk”, is not among the places.', 'шаг 2: спрашивается, куда дальше, а верного ответа, «irkutsk», среди мест нет.'],
} // prettier-ignore

describe('what is wrong with a lesson', () => {
  for (const [name, [text, en, ru]] of Object.entries(FAULTY))
    it(`${name} is said in the language of the page`, () => {
      const [first] = problemsOf(text)
      if (!first) throw new Error('no fault')
      expect([faultText(first, 'en'), faultText(first, 'ru')]).toEqual([en, ru])
    })

  it('is said of a link where steps are lost by it, and not else', () => {
    const many = problemsOf(FAULTY.many?.[0] ?? '')
    expect(lostInLink(many, 'ru')).toBe('Урок из этой ссылки: из его 500 шагов взяты только первые 200.')
    expect(lostInLink(problemsOf(withStep({ item: 'lost' })), 'en')).toBeNull()
  }) // prettier-ignore
})
