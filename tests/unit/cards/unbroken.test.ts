import { expect, it } from 'vitest'
import { unbroken } from '../../../src/cards/moment/unbroken'

it('a date breaks between its two styles, and nowhere in the second', () => {
  const words = (date: string) => unbroken(date).split(' ')
  expect(words('25 October (7 November) 1917')).toEqual(['25', 'October', '(7\u00a0November)', '1917'])
  expect(words('25 декабря 1899 (6 января 1900)')).toEqual(['25', 'декабря', '1899', '(6\u00a0января\u00a01900)'])
  expect(unbroken('10 April 1917')).toBe('10 April 1917')
}) // prettier-ignore
