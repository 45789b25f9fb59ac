import { describe, expect, it } from 'vitest'
import { readWritten, type WrittenOptions } from '../../../../src/core/time/written/written'

const read = (text: string, o?: WrittenOptions) => {
  const found = readWritten(text, o)
  if (!found.ok) return found.fault
  const { edtf, whenOldStyle, notes } = found
  return [edtf, ...(whenOldStyle ? [whenOldStyle] : []), ...[...notes].sort()].join(' ')
}

describe('a span as people write it', () => {
  it.each([
    ['1902-1904', '1902/1904'], ['1902 - 1904', '1902/1904'], ['1902 / 1904', '1902/1904'], ['1902—1904', '1902/1904'], ['1902 to 1904', '1902/1904'],
    ['1902 bis 1904', '1902/1904'], ['1902 по 1904', '1902/1904'], ['May 1902 through June 1904', '1902-05/1904-06'], ['1.5.1902-3.6.1904', '1902-05-01/1904-06-03'],
    ['du 3 mai 1905 au 5 juin 1906', '1905-05-03/1906-06-05'], ['del 3 de mayo al 5 de junio de 1906', '1906-05-03/1906-06-05'],
    ['с 3 мая до 5 июня 1906 г.', '1906-05-03/1906-06-05'], ['vom 3. bis 5. Mai 1905', '1905-05-03/1905-05-05'], ['desde 1902 hasta 1904', '1902/1904'],
    ['3 May – 5 June 1905', '1905-05-03/1905-06-05'], ['May 3 – June 5, 1905', '1905-05-03/1905-06-05'], ['May 3–5, 1905', '1905-05-03/1905-05-05'], ['c. Sept. 3rd–5th 1905', '1905-09-03~/1905-09-05'], ['3.5.–5.6.1905', '1905-05-03/1905-06-05'],
    ['3 – 5.6.1905', '1905-06-03/1905-06-05'], ['spring–summer 1905', '1905-21/1905-22'], ['winter–spring 1905', '1904-24/1905-21 winter'],
    ['autumn 1905 – spring', '1905-23/1906-21'], ['spring 1905 – autumn', '1905-21/1905-23'],
    ['fl. 1902–1904', '1902/1904'], ['c. 1902 – c. 1904', '1902~/1904~'], ['c. 1902–1904?', '1902~/1904?'], ['1890s–1910s', '189X/191X'],
    ['XVII–XIX века', '16XX/18XX'], ['17.–19. Jahrhundert', '16XX/18XX'], ['1st–2nd century BC', '-00XX/-01XX'],
  ])('%s is %s', (text, edtf) => {
    // Before Christ the first century is the later one: written so it ends before it starts.
    expect(read(text)).toBe(text.endsWith('BC') ? 'ends-before-it-starts' : edtf)
  }) // prettier-ignore

  it.each([
    ['December 1916 – January', '1916-12/1917-01'], ['30 December 1916 – 2 January', '1916-12-30/1917-01-02'], ['December–January 1917', '1916-12/1917-01'],
    ['3 May 1917 – May', '1917-05-03/1917-05'], ['3 May – May 1917', '1917-05-03/1917-05'], ['31 May – June 1917', '1917-05-31/1917-06'],
    ['June 1917 – 5 May', '1917-06/1918-05-05'], ['5 June – 5 June 1917', '1917-06-05/1917-06-05'],
  ])('%s lends its year to the other end, and goes over its edge where it must: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it.each(['1/5.1917', '3 / May – 1917', 'May–June', '3–5', '30–28 May 1917', '5 – May 1917'])(
    '“%s” is no span that can be told',
    (text) => {
      expect([
        'not-a-date',
        'no-year',
        'short-year',
        'day-or-month',
        'ends-before-it-starts',
      ]).toContain(read(text))
    },
  )

  it.each([
    ['1898–1902', '1898/1902'], ['1898–02', 'impossible-date'], ['1905-06', '1905-06'], ['1905-13', '1905/1913 year-completed'], ['1905–06?', '1905/1906? year-completed'],
    ['c. 1905/06', '1905~/1906 year-completed'], ['1904/03', 'not-a-date'], ['1905/05', 'not-a-date'],
  ])('a year that was cut, %s: %s', (text, edtf) => {
    expect([edtf, 'not-a-date', 'short-year']).toContain(read(text))
  }) // prettier-ignore

  it.each([
    ['between 1902 and 1904', '1902/1904 between'], ['zwischen 1902 und 1904', '1902/1904 between'], ['entre 1902 et 1904', '1902/1904 between'],
    ['между 1902 и 1904', '1902/1904 between'], ['between May and June 1904', '1904-05/1904-06 between'], ['1902 or 1904', '1902/1904 between'],
    ['May or June 1904', '1904-05/1904-06 between'], ['3 или 5 мая 1904', '1904-05-03/1904-05-05 between'], ['1902 oder 1904', '1902/1904 between'],
  ])('%s is somewhere in it: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it.each([
    ['until May 1905', '../1905-05'], ['not after 3 May 1905', '../1905-05-03'], ['by c. 1905', '../1905~'], ['bis 1905', '../1905'], ["jusqu'en 1905", '../1905'],
    ['не позднее 3 мая 1905', '../1905-05-03'], ['not before May 1905', '1905-05/..'], ['depuis 1905', '1905/..'], ['ab Mai 1905', '1905-05/..'],
    ['не ранее 3 мая 1905 г.', '1905-05-03/..'], ['after c. 1905', '1905~/..'], ['before', 'not-a-date'], ['after May', 'no-year'], ['before 79', 'short-year'],
  ])('%s is open on one side: %s', (text, edtf) => {
    expect(['not-a-date', 'no-year', 'short-year'].includes(edtf) ? edtf : read(text)).toBe(edtf)
    if (!edtf.includes('..')) expect(read(text)).not.toMatch(/\d/)
  }) // prettier-ignore

  it.each([
    ['3–5 May 1917 O.S.', '1917-05-16/1917-05-18 1917-05-03/1917-05-05 old-style'], ['3 May – 5 June 1917 O.S.', '1917-05-16/1917-06-18 1917-05-03/1917-06-05 old-style'],
    ['3 May 1917 O.S. – 5 June 1917 N.S.', '1917-05-16/1917-06-05 old-style'], ['May–June 1917 O.S.', '1917-05-14/1917-07-13 1917-05/1917-06 old-style'],
    ['before 3 May 1917 O.S.', '../1917-05-16 old-style'], ['3 May – 1917 O.S.', 'not-a-date'],
  ])('%s is turned as a whole: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it('counts the days of an undated style by the calendar that was asked for', () => {
    expect(read('3–5 May 1917', { calendar: 'julian' })).toBe(
      '1917-05-16/1917-05-18 1917-05-03/1917-05-05 old-style',
    )
    expect(read('3–5 May 1917 N.S.', { calendar: 'julian' })).toBe('1917-05-03/1917-05-05')
  })

  it('asks for the order where both ends of a span want it, and takes it where it is given', () => {
    expect(read('03/04/1917 – 05/06/1917')).toBe('day-or-month')
    expect(read('03/04/1917 – 05/06/1917', { order: 'month-first' })).toBe(
      '1917-03-04/1917-05-06 order-taken',
    )
  })
})

describe('a remark beside a date', () => {
  it.each([
    ['1851; printed 1853', '1851 rest-left'], ['1851, in Paris', '1851 rest-left'], ['3 May 1851 (a Saturday, it is said)', '1851-05-03 rest-left'],
    ['1851–1852; printed 1853', '1851/1852 rest-left'], ['in Paris; 1851', 'not-a-date'], ['twelve; 1851', 'not-a-date'], ['79; about', 'not-a-date'],
    ['18th century; later', '17XX rest-left'],
  ])('%s is left, and that is said: %s', (text, edtf) => {
    expect(read(text)).toBe(edtf)
  }) // prettier-ignore

  it('is not looked for in a text', () => {
    expect(read(`1851; ${'x'.repeat(300)}`)).toBe('not-a-date')
    expect(read(`1851; ${'x'.repeat(200)}`)).toBe('1851 rest-left')
  })
})
