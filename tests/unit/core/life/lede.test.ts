import { expect, it } from 'vitest'
import { ledeOf } from '../../../../src/core/life/lede'

it('the first sentence says why, in each language; what was looked in is left out', () => {
  expect(
    ledeOf({
      en: 'Moscow and the Southern Front. Looked in: How the Revolution Armed, vol. 1, ch. 36.',
      ru: 'Москва и Южный фронт. Смотрели: «Как вооружалась революция», т. 1, гл. 36.',
    }),
  ).toEqual({ en: 'Moscow and the Southern Front.', ru: 'Москва и Южный фронт.' })
})

it('a volume’s number ends no sentence, and nothing stays nothing', () => {
  const one =
    'Between Kazan and Penza: the orders of these days (vol. 1 of the work) have no place.'
  expect(ledeOf({ en: one, ru: '' })).toEqual({ en: one, ru: '' })
})
