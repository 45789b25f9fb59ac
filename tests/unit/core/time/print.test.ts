import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import {
  printAge, printDay, printDuration, printWhen, type PrintWhenOptions,
} from '../../../../src/core/time/print' // prettier-ignore

const day = (iso: string) => dayFromIso(iso) ?? NaN
const RUSSIA = { territory: 'russia' } as const

describe('a day', () => {
  it.each([
    ['1917-04-10', {}, '10 April 1917', '10 апреля 1917'],
    ['1879-11-07', RUSSIA, '26 October (7 November) 1879', '26 октября (7 ноября) 1879'],
    ['1917-09-17', RUSSIA, '4 (17) September 1917', '4 (17) сентября 1917'],
    ['1900-01-06', RUSSIA, '25 December 1899 (6 January 1900)', '25 декабря 1899 (6 января 1900)'],
    ['1918-02-13', RUSSIA, '31 January (13 February) 1918', '31 января (13 февраля) 1918'],
    ['1918-02-14', RUSSIA, '14 February 1918', '14 февраля 1918'],
    ['-0043-03-15', {}, '15 March 44 BC', '15 марта 44 до н. э.'],
    ['1907-05-10', { territory: 'finland' }, '10 May 1907', '10 мая 1907'],
    ['1879-11-07', { ...RUSSIA, style: 'short' }, '26 Oct (7 Nov) 1879', '26 окт. (7 нояб.) 1879'],
  ] as const)('%s of %o', (iso, o, en, ru) => {
    expect(printDay(day(iso), { ...o, lang: 'en' })).toBe(en)
    expect(printDay(day(iso), { ...o, lang: 'ru' })).toBe(ru)
  })

  it('keeps its date to the last moment', () => {
    expect(printDay(day('1917-04-10') + 0.999, { lang: 'en' })).toBe('10 April 1917')
  })
})

const WHEN: [string, Omit<PrintWhenOptions, 'lang'>, string, string][] = [
  ['1898', {}, '1898', '1898'],
  ['1898~', {}, 'about 1898', 'около 1898'],
  ['1905?', {}, '1905 (?)', '1905 (?)'],
  ['1905%', {}, 'about 1905 (?)', 'около 1905 (?)'],
  ['1902-10~', {}, 'about October 1902', 'около октября 1902'],
  ['1917-04-10~', {}, 'about 10 April 1917', 'около 10 апреля 1917'],
  ['1902-10', {}, 'October 1902', 'октябрь 1902'],
  ['1902-21', {}, 'spring 1902', 'весна 1902'],
  ['1902-24~', {}, 'about winter 1902', 'около зимы 1902'],
  ['189X', {}, '1890s', '1890-е'],
  ['18XX', {}, '19th century', 'XIX век'],
  ['1917-04-04/1917-04-29', {}, '4–29 April 1917', '4–29 апреля 1917'],
  ['1917-03-27/1917-04-03', {}, '27 March – 3 April 1917', '27 марта – 3 апреля 1917'],
  [
    '1916-12-25/1917-01-13', {},
    '25 December 1916 – 13 January 1917', '25 декабря 1916 – 13 января 1917',
  ],
  ['1917-04/1917-06', {}, 'April – June 1917', 'апрель – июнь 1917'],
  ['1902-10/1903-01', {}, 'October 1902 – January 1903', 'октябрь 1902 – январь 1903'],
  ['1902-21/1902-23', {}, 'spring – autumn 1902', 'весна – осень 1902'],
  ['1902/1905', {}, '1902–1905', '1902–1905'],
  ['1902/1902', {}, '1902', '1902'],
  ['1902/1903-03', {}, '1902 – March 1903', '1902 – март 1903'],
  [
    '1917-08-05/1917-09-17', RUSSIA,
    '23 July (5 August) – 4 (17) September 1917', '23 июля (5 августа) – 4 (17) сентября 1917',
  ],
  ['1917-09-17/1917-09-20', RUSSIA, '4 (17) – 7 (20) September 1917', '4 (17) – 7 (20) сентября 1917'],
  ['1917-10/1917-11', RUSSIA, 'October – November 1917', 'октябрь – ноябрь 1917'],
  ['../1914-08-31', {}, 'until 31 August 1914', 'до 31 августа 1914'],
  ['../1914-08~', {}, 'until about August 1914', 'примерно до августа 1914'],
  ['1923/..', {}, 'from 1923', 'с 1923'],
  ['1923-02-02/..', {}, 'from 2 February 1923', 'со 2 февраля 1923'],
  ['1902-21/..', {}, 'from spring 1902', 'с весны 1902'],
  ['../..', {}, 'at an unknown time', 'время неизвестно'],
  [
    '1917-04~/1917-06', {},
    'from about April to June 1917', 'примерно с апреля до июня 1917',
  ],
  ['1898/1900~', {}, 'from 1898 to about 1900', 'с 1898 примерно до 1900'],
  ['1917-04/1917-06', { as: 'moment' }, 'between April and June 1917', 'между апрелем и июнем 1917'],
  [
    '1917-04-04/1917-04-29', { as: 'moment' },
    'between 4 and 29 April 1917', 'между 4 и 29 апреля 1917',
  ],
  ['1902-10-05', { whenOldStyle: '1902-09-22' }, '22 September (5 October) 1902', '22 сентября (5 октября) 1902'],
  ['1902-10-05', { ...RUSSIA, calendar: 'gregorian' }, '5 October 1902', '5 октября 1902'],
  [
    '1902-09/1902-10', { whenOldStyle: '1902-09' },
    'September 1902 O.S. (September – October 1902)',
    'сентябрь 1902 ст. ст. (сентябрь – октябрь 1902)',
  ],
  [
    '1902-09-03/1902-09~', { ...RUSSIA, calendar: 'julian', whenOldStyle: '1902-08-21/1902-08~' },
    'from 21 August to about August 1902 O.S. (from 3 September to about September 1902)',
    'с 21 августа примерно до августа 1902 ст. ст. (с 3 сентября примерно до сентября 1902)',
  ],
] // prettier-ignore

describe('a date as precise as its source', () => {
  it.each(WHEN)('%s %o', (edtf, o, en, ru) => {
    expect(printWhen(edtf, { ...o, lang: 'en' })).toBe(en)
    expect(printWhen(edtf, { ...o, lang: 'ru' })).toBe(ru)
  })
})

it('a year before our era stands as on the axis, alone and with its month', () => {
  expect(printWhen('-0043', { lang: 'en' })).toBe('44 BC')
  expect(printWhen('0000', { lang: 'en' })).toBe('1 BC')
  expect(printWhen('-0043-03', { lang: 'ru' })).toBe('март 44 до н. э.')
})

describe('a length of time', () => {
  it.each([
    [0.25, 'less than a day', 'меньше суток'],
    [1, '1 day', '1 день'],
    [3, '3 days', '3 дня'],
    [21, '21 days', '21 день'],
    [26, '26 days', '26 дней'],
    [122, '4 months', '4 месяца'],
    [365.25, '1 year', '1 год'],
    [456, '1 year 3 months', '1 год 3 месяца'],
    [365.25 * 5 + 152, '5 years 5 months', '5 лет 5 месяцев'],
  ])('%d days', (days, en, ru) => {
    expect(printDuration(days, 'en')).toBe(en)
    expect(printDuration(days, 'ru')).toBe(ru)
  })
})

describe('an age', () => {
  it('changes on the birthday', () => {
    expect(printAge('1879-11-07', day('1917-11-06'), 'en')).toBe('aged 37')
    expect(printAge('1879-11-07', day('1917-11-07'), 'en')).toBe('aged 38')
    expect(printAge('1879-11-07', day('1900-11-07'), 'ru')).toBe('21 год')
    expect(printAge('1879-11-07', day('1901-11-07'), 'ru')).toBe('22 года')
    expect(printAge('1879-11-07', day('1917-04-10'), 'ru')).toBe('37 лет')
  })

  it('is no surer than the date of birth', () => {
    expect(printAge('1882', day('1917-11-07'), 'en')).toBe('aged about 35')
    expect(printAge('1896~', day('1917-11-07'), 'ru')).toBe('около 21 года')
    expect(printAge('1879-11-07', day('1879-11-01'), 'en')).toBe('')
    expect(printAge('1879-11-07', day('1880-11-01'), 'ru')).toBe('на первом году жизни')
  })
})
