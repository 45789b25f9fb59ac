import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { datedDays, eventsOf, recordEnd } from '../../../../src/core/itinerary/record'
import { whereabouts } from '../../../../src/core/itinerary/whereabouts'
import { event, life } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const ofBen = (id: string, when: string) => ({ ...event(id, 'london', when), who: ['ben'] })

const bare = life({
  events: [
    event('speech', 'vienna', '1925-05-01'),
    event('archive', 'london', '1950'),
    event('papers', 'london', '1946-03/..'),
    ofBen('his-own', '1925-06-01'),
    ofBen('kin', '1952-07'),
  ],
})
const [ann] = bare.subjects
if (!ann) throw new Error('a made life has a person')
const two = {
  ...bare,
  subjects: [ann, { ...ann, id: 'ben', birth: '1900-01-01', death: '1930-01-01' }],
}
const ids = (who: string) => eventsOf(two, who).map(({ id }) => id)

describe('the days that a date names', () => {
  it.each([
    ['1992-05-21', '1992-05-21', '1992-05-21'],
    ['1988-11', '1988-11-01', '1988-11-30'],
    ['1940/1945-02', '1940-01-01', '1945-02-28'],
    ['1999/..', '1999-01-01', '1999-12-31'],
    ['../1950', '1950-01-01', '1950-12-31'],
  ])('%s: from %s to %s', (when, from, to) => {
    expect(datedDays({ when })).toEqual([day(from), day(to)])
  })
})

describe('a record', () => {
  it("of the life's own person goes on after the death with all that is told", () => {
    expect(ids('ann')).toEqual(['speech', 'archive', 'papers', 'kin'])
  })

  it('of anybody else is what they had a part in', () => {
    expect(ids('ben')).toEqual(['his-own', 'kin'])
  })

  it('ends with its last event', () => {
    expect(recordEnd(two, 'ann')).toBe(day('1952-07-31'))
    expect(recordEnd(two, 'ben')).toBe(day('1952-07-31'))
  })

  it('ends with the death where nothing came after', () => {
    const quiet = life({ events: [event('speech', 'vienna', '1930-12')] })
    expect(recordEnd(quiet, 'ann')).toBe(day('1930-12-31'))
  })

  it('leaves the whereabouts alone: after the death there are none', () => {
    expect(whereabouts(two, 'ann', day('1950-07-02'))).toMatchObject({
      state: 'after-death',
      at: null,
      place: null,
    })
  })

  it('of nobody is an error', () => {
    expect(() => recordEnd(two, 'eve')).toThrow(RangeError)
  })
})
