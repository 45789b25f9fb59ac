import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../../src/core/time/day'
import { createPace } from '../../../../src/core/story'
import { happeningAt } from '../../../../src/core/story/happening'
import { storyPoints } from '../../../../src/core/story/points'
import { event, life, name, place, stay } from '../made-life'

const day = (iso: string) => dayFromIso(iso) ?? NaN
const [born, grave] = ['1870-01-01', '1990-08-20']

const town = place('town', [30, 59], {
  names: [name('Annsk', 'en', { when: '1923-02-14/1929-08-02', namedAfter: 'ann' })],
})
const sample = life({
  places: [town],
  stays: [stay('home', 'vienna', `${born}/1930-12-31`)],
  events: [
    event('speech', 'vienna', '1920-05-01'),
    { ...event('named', 'town', '1923-02-14/1929-08-02'), kind: 'naming' },
    event('sentence', 'london', '1943', 3),
    event('archive', 'paris', '1980-01', 3),
    event('museum', 'vienna', grave, 3),
    event('fonds', 'london', '1999/..', 1),
  ],
})
const moments = new Map(storyPoints(sample, 'ann').map(({ item, moment }) => [item.id, moment]))
const pace = createPace(sample, 'ann', { minutes: 2 })

describe('events after the death', () => {
  it.each([
    ['museum', day(grave) + 0.5],
    ['sentence', day('1943-07-02') + 0.5],
    ['archive', day('1980-01-16') + 0.5],
    ['fonds', day('1999-07-02') + 0.5],
  ])('%s is told in the middle of its own date', (id, moment) => {
    expect(moments.get(id)).toBe(moment)
  })

  it('a naming is told as the name comes into force', () => {
    expect(moments.get('named')).toBe(day('1923-02-14') + 0.5)
  })

  it('have a share of the story, and it ends with the record', () => {
    expect(pace.dayAt(pace.totalSeconds)).toBe(day('2000-01-01'))
    const told = pace.stops.filter((stop) => stop.day > day('1931-01-01'))
    expect(told.map(({ id }) => id)).toEqual(['sentence', 'archive', 'museum', 'fonds'])
  })

  it('have nothing unknown about them', () => {
    expect(pace.stops.map(({ kind }) => kind)).not.toContain('unknown')
  })

  it('leave years between them that shrink, and never a step back', () => {
    expect(pace.isCompressed(day('1965-01-01'))).toBe(true)
    for (let s = 0.1; s <= pace.totalSeconds; s += 0.1) {
      expect(pace.dayAt(s)).toBeGreaterThan(pace.dayAt(s - 0.1))
      expect(pace.storyAt(pace.dayAt(s))).toBeCloseTo(s, 6)
    }
  })
})

describe('what happens after the death', () => {
  const at = (iso: string) => happeningAt(sample, 'ann', day(iso) + 0.4)?.item.id
  it.each([
    ['1930-12-31', 'home'],
    ['1931-01-01', undefined],
    ['1943-01-01', 'sentence'],
    ['1943-12-31', 'sentence'],
    ['1944-01-01', undefined],
    ['1980-01-31', 'archive'],
    ['1980-02-01', undefined],
    ['1990-08-20', 'museum'],
    ['1999-12-31', 'fonds'],
  ])('on %s: %s', (iso, id) => {
    expect(at(iso)).toBe(id)
  })
})
