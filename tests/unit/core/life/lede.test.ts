import { expect, it } from 'vitest'
import { ledeOf } from '../../../../src/core/life/lede'

it('the first sentence says why, in each language; what follows is left out', () => {
  expect(
    ledeOf({
      en: 'Moscow and the Southern Front. The train moved every day.',
      ru: 'Москва и Южный фронт. Поезд ездил каждый день.',
    }),
  ).toEqual({ en: 'Moscow and the Southern Front.', ru: 'Москва и Южный фронт.' })
})

it('a volume’s number ends no sentence, and nothing stays nothing', () => {
  const one =
    'Between Kazan and Penza: the orders of these days (vol. 1 of the work) have no place.'
  expect(ledeOf({ en: one, ru: '' })).toEqual({ en: one, ru: '' })
})
