import { expect, it } from 'vitest'
import { dayFromIso } from '../../../src/core/time/day'
import { withAccounts } from '../../../src/core/life/accounts'
import { otherBandsOf } from '../../../src/timeline/lanes/otherBands'
import { journey, life, stay } from '../core/made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const sources = [{ source: 'other-book', basis: 'read' as const }]
const made = life({
  stays: [
    stay('a', 'london', '1900-01-01/1902-08-03', {
      alternatives: [
        { when: '1899/1902-08-03', sources },
        { place: 'paris', sources },
      ],
    }),
    stay('b', 'paris', '1902', { who: ['bob'], alternatives: [{ when: '1903', sources }] }),
  ],
  journeys: [
    journey('j', 'london', 'vienna', '1902-08-03/1902-08-07', {
      alternatives: [{ when: '../1902-08-09', sources }],
    }),
  ],
})
const bands = (of = made) => otherBandsOf(of, 'ann', day('1890-01-01'), day('1930-01-01'))

it('are the other dates of a person alone, at their widest, within the record', () => {
  expect(bands()).toEqual({
    stays: [{ id: 'a-0', from: day('1899-01-01'), to: day('1902-08-04') }],
    journeys: [{ id: 'j-0', from: day('1890-01-01'), to: day('1902-08-10') }],
  })
})

it('are the dates of the edition where another account is followed', () => {
  const [band] = bands(withAccounts(made, new Map([['a', 1]]))).stays
  expect(band).toEqual({ id: 'a-0', from: day('1900-01-01'), to: day('1902-08-04') })
})
