import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import {
  printAge, printDuration, printWhen, type PrintWhenOptions,
} from '../../../../src/core/time/print' // prettier-ignore

const RUSSIA = { territory: 'russia' } as const
const MOMENT = { as: 'moment' } as const
type Case = [string, Omit<PrintWhenOptions, 'lang'>, string, string]

const SPANS: Case[] = [
  ['1917-04-04/1917-04-29', { style: 'short' }, '4–29 Apr 1917', '4–29 апр. 1917'],
  ['1917-04-04/1917-06', {}, '4 April – June 1917', '4 апреля – июнь 1917'],
  ['1917-04/1917-06-03', {}, 'April – 3 June 1917', 'апрель – 3 июня 1917'],
  [
    '1917-04-04?/1917-04-29',
    {},
    '4 April 1917 (?) – 29 April 1917',
    '4 апреля 1917 (?) – 29 апреля 1917',
  ],
  ['1917-04-04/1917-04-29?', {}, '4 April – 29 April 1917 (?)', '4 апреля – 29 апреля 1917 (?)'],
  ['1917-04?/1917-06', {}, 'April 1917 (?) – June 1917', 'апрель 1917 (?) – июнь 1917'],
  ['1902?/1904', {}, '1902 (?) – 1904', '1902 (?) – 1904'],
  ['1902/1904?', {}, '1902 – 1904 (?)', '1902 – 1904 (?)'],
  ['1917-04-04/1917-04-04', {}, '4 April 1917', '4 апреля 1917'],
  ['1917-04/1917-04', {}, 'April 1917', 'апрель 1917'],
  ['1917-01/1917', {}, 'January 1917 – 1917', 'январь 1917 – 1917'],
  ['189X/190X', {}, '1890s – 1900s', '1890-е – 1900-е'],
  ['1XXX', {}, '1000–1999', '1000–1999'],
  ['1902-24/1903-21', {}, 'winter 1902 – spring 1903', 'зима 1902 – весна 1903'],
]

const BOTH_STYLES: Case[] = [
  [
    '1917-05-12/1917-05-16',
    RUSSIA,
    '29 April (12 May) – 3 (16) May 1917',
    '29 апреля (12 мая) – 3 (16) мая 1917',
  ],
  [
    '1918-02-10/1918-02-20',
    RUSSIA,
    '28 January (10 February) – 20 February 1918',
    '28 января (10 февраля) – 20 февраля 1918',
  ],
  [
    '1916-12-25/1917-01-13',
    RUSSIA,
    '12 (25) December 1916 – 31 December 1916 (13 January 1917)',
    '12 (25) декабря 1916 – 31 декабря 1916 (13 января 1917)',
  ],
  [
    '1917-01-10/1917-02-10',
    RUSSIA,
    '28 December 1916 (10 January 1917) – 28 January (10 February) 1917',
    '28 декабря 1916 (10 января 1917) – 28 января (10 февраля) 1917',
  ],
  [
    '1902-09-22/1902-10',
    { whenOldStyle: '1902-09-09/1902-10' },
    '9 (22) September – October 1902',
    '9 (22) сентября – октябрь 1902',
  ],
  [
    '1879-11-07/1885~',
    { whenOldStyle: '1879-10-26/1885~' },
    'from 26 October (7 November) 1879 to about 1885',
    'с 26 октября (7 ноября) 1879 примерно до 1885',
  ],
  [
    '1902-10-05/..',
    { whenOldStyle: '1902-09-22/..' },
    'from 22 September (5 October) 1902',
    'с 22 сентября (5 октября) 1902',
  ],
  [
    '../1902-10-05',
    { whenOldStyle: '../1902-09-22' },
    'until 22 September (5 October) 1902',
    'до 22 сентября (5 октября) 1902',
  ],
  [
    '1902-10-05',
    { whenOldStyle: '1902-09-22', calendar: 'gregorian' },
    '5 October 1902',
    '5 октября 1902',
  ],
  ['1885~', { whenOldStyle: '1885~' }, 'about 1885', 'около 1885'],
  ['1902-10', { whenOldStyle: '1902-10' }, 'October 1902', 'октябрь 1902'],
  ['1902-10', { whenOldStyle: 'in the autumn' }, 'October 1902', 'октябрь 1902'],
]

const MOMENTS: Case[] = [
  [
    '1916-12-25/1917-01-13',
    MOMENT,
    'between 25 December 1916 and 13 January 1917',
    'между 25 декабря 1916 и 13 января 1917',
  ],
  [
    '1917-05-12/1917-05-16',
    { ...RUSSIA, ...MOMENT },
    'between 29 April (12 May) and 3 (16) May 1917',
    'между 29 апреля (12 мая) и 3 (16) мая 1917',
  ],
  [
    '1902-10/1903-01',
    MOMENT,
    'between October 1902 and January 1903',
    'между октябрём 1902 и январём 1903',
  ],
  ['1902-21/1902-23', MOMENT, 'between spring and autumn 1902', 'между весной и осенью 1902'],
  ['1917-04-04/1917-06', MOMENT, 'between 4 April and June 1917', 'между 4 апреля и июнем 1917'],
  ['1902?/1904', MOMENT, 'between 1902 (?) and 1904', 'между 1902 (?) и 1904'],
  ['1902~/1904', MOMENT, 'roughly between 1902 and 1904', 'примерно между 1902 и 1904'],
  [
    '1917-04-04/1917-04-29~',
    MOMENT,
    'roughly between 4 and 29 April 1917',
    'примерно между 4 и 29 апреля 1917',
  ],
  ['1917-04-04/1917-04-04', MOMENT, '4 April 1917', '4 апреля 1917'],
]

const ABOUT: Case[] = [
  ['1917-04-04~/1917-04-29', {}, 'from about 4 April to 29 April 1917', 'примерно с 4 апреля до 29 апреля 1917'],
  ['1917-04-04/1917-04-29~', {}, 'from 4 April to about 29 April 1917', 'с 4 апреля примерно до 29 апреля 1917'],
  ['1917-04~/1918-06', {}, 'from about April 1917 to June 1918', 'примерно с апреля 1917 до июня 1918'],
  ['1917-02-02~/..', {}, 'from about 2 February 1917', 'примерно со 2 февраля 1917'],
  ['1917-02-22/..', {}, 'from 22 February 1917', 'с 22 февраля 1917'],
  ['1917-02-12/..', {}, 'from 12 February 1917', 'с 12 февраля 1917'],
  ['../1914-08?', {}, 'until August 1914 (?)', 'до августа 1914 (?)'],
  ['../1914~', {}, 'until about 1914', 'примерно до 1914'],
] // prettier-ignore

describe.each([
  ['a span leaves to its end what both share, and no doubt', SPANS],
  ['a span in a land of the old style stands in both', BOTH_STYLES],
  ['a moment somewhere between two dates', MOMENTS],
  ['an end that is about so', ABOUT],
])('%s', (_, cases) => {
  it.each(cases)('%s %o', (edtf, o, en, ru) => {
    expect(printWhen(edtf, { ...o, lang: 'en' })).toBe(en)
    expect(printWhen(edtf, { ...o, lang: 'ru' })).toBe(ru)
  })
})

describe('counted in Russian', () => {
  it.each([
    [0.75, '1 день'], [11, '11 дней'], [14, '14 дней'], [20, '20 дней'], [22, '22 дня'], [25, '25 дней'],
    [60, '2 месяца'], [365.25 * 11, '11 лет'], [365.25 * 21 + 31, '21 год 1 месяц'],
  ])('%d days are %s', (days, ru) => {
    expect(printDuration(days, 'ru')).toBe(ru)
  }) // prettier-ignore

  it.each([
    ['1879-11-07', '1879-11-07', 'in the first year of life', 'на первом году жизни'],
    ['1879-11-07', '1880-11-07', 'aged 1', '1 год'], ['1879-11-07', '1881-10-30', 'aged 1', '1 год'],
    ['1879-11-07', '1881-12-01', 'aged 2', '2 года'], ['1880~', '1891-06-01', 'aged about 10', 'около 10 лет'],
  ])('born %s, on %s', (birth, at, en, ru) => {
    const day = dayFromIso(at) ?? NaN
    expect([printAge(birth, day, 'en'), printAge(birth, day, 'ru')]).toEqual([en, ru])
  }) // prettier-ignore
})
