import { describe, expect, it } from 'vitest'
import { exampleNames } from '../../../../src/core/search'
import { life, name, place, stay } from '../made-life'

const places = [
  place('yanovka', [32.3, 47.9], { names: [name('Yanovka'), name('Яновка', 'ru')] }),
  place('wien', [16.4, 48.2], { names: [name('Vienna', 'en', { status: 'exonym' }), name('Wien', 'de')] }), // prettier-ignore
  place('alma-ata', [76.9, 43.3], { names: [name('Alma-Ata', 'en', { status: 'romanised' }), name('Алма-Ата', 'ru')] }), // prettier-ignore
]
const told = life({
  places,
  stays: [
    stay('a', 'yanovka', '1870-01-01/1890'),
    stay('b', 'alma-ata', '1891/1900'),
    stay('c', 'wien', '1901/1930', { weight: 3 }),
  ],
})

describe('names to show what may be searched for', () => {
  it('are of the life, in the reader’s letters and in others', () => {
    expect(exampleNames(told, 'en')).toEqual(['Yanovka', 'Wien', 'Алма-Ата'])
  })

  it('are the first place’s alone in a life that has no other names', () => {
    expect(exampleNames(life({ stays: [stay('a', 'london', '1870/1930')] }), 'en')).toEqual([
      'london',
    ])
  })
})
