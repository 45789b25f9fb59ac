import { describe, expect, it } from 'vitest'
import { isoFromDay } from '../../src/core/time/day'
import { whenOf } from '../../src/core/time/edtf'
import { bearingsOf } from '../../src/core/itinerary/namesakes'
import { datedDays, isAfterDeath, recordEnd } from '../../src/core/itinerary/record'
import { createPace } from '../../src/core/story'
import { storyPoints } from '../../src/core/story/points'
import { sectionsOf } from '../../src/itinerary/entries'
import { readTrotsky } from './trotsky'

const { life } = readTrotsky()
const [person] = life.subjects
if (!person) throw new Error('the life has nobody')
const points = storyPoints(life, person.id)
const after = life.events.filter((event) => isAfterDeath(person, event))
const death = whenOf(person.death).outer[1]

describe('what came after 1940', () => {
  it('is told, all of it, each on a day that its date allows', () => {
    expect(after.length).toBeGreaterThanOrEqual(24)
    for (const event of after) {
      const [from, to] = datedDays(event)
      const moment = points.find(({ item }) => item.id === event.id)?.moment ?? NaN
      expect(from <= moment && moment <= to + 1, event.id).toBe(true)
    }
  })

  it('ends the record, and nothing is told later', () => {
    const end = recordEnd(life, person.id)
    expect(isoFromDay(end)).toBe('2023-06-16')
    expect(Math.max(...points.map(({ moment }) => moment))).toBeLessThan(end + 1)
  })

  it('has a chapter of its own, which the chapters before lead up to', () => {
    const spans = life.chapters.map(({ when }) => whenOf(when).outer)
    for (const [i, [from]] of spans.entries()) {
      expect(from).toBeLessThanOrEqual((spans[i - 1]?.[1] ?? from) + 1)
    }
    expect(spans.at(-1)?.[1]).toBe(recordEnd(life, person.id))
    const last = sectionsOf(life.chapters, points).at(-1)
    expect(last?.chapter?.id).toBe('chapter-after-1940')
    expect(last?.entries.length).toBeGreaterThanOrEqual(24)
  })

  it.each([5, 15, 40])('has its share of the story of %d minutes', (minutes) => {
    const pace = createPace(life, person.id, { minutes })
    expect(pace.stops.filter(({ day }) => day > death + 1).length).toBeGreaterThan(0)
    expect(pace.totalSeconds - pace.storyAt(death + 1)).toBeLessThan(pace.totalSeconds / 10)
  })

  it('runs on through all of the kin, too, as far as anything is told of them', () => {
    for (const { id } of life.subjects) {
      const pace = createPace(life, id, { minutes: 5 })
      expect(pace.dayAt(pace.totalSeconds), id).toBe(recordEnd(life, id) + 1)
    }
  })
})

describe('places that bore his name', () => {
  const bearing = [...life.places.values()].filter(({ names }) =>
    names.some(({ namedAfter }) => namedAfter === person.id),
  )

  it('say so of every name that is his', () => {
    const his = /Trotsk|Троцк|Троцьк/
    for (const { id, names } of life.places.values()) {
      for (const name of names.filter(({ toponym, when }) => when && his.test(toponym))) {
        expect(name.namedAfter, `${id}: ${name.toponym}`).toBe(person.id)
      }
    }
    expect(bearing.length).toBeGreaterThanOrEqual(15)
  })

  it('are told of as long as the name held', () => {
    for (const { place, kind, when, id } of life.events.filter((e) => e.kind === 'naming')) {
      const own = bearing.find((each) => each.id === place)?.names ?? []
      const times = own.filter(({ namedAfter }) => namedAfter).map((name) => name.when)
      if (times.length > 0) expect(times, `${kind} ${id}`).toContain(when)
    }
  })

  it.each([
    ['gatchina', '1923-02-14', '1929-08-02'],
    ['chapaevsk', '1918-07-02', '1929-02-07'],
    ['destroyer-trotsky', '1922-12-31', '1928-02-14'],
    ['red-stadium-kiev', '1923-08-12', '1924-07-02'],
    ['trotsky-street-kursk', '1918-07-02', '1928-07-02'],
  ])('%s from %s until %s', (id, from, to) => {
    const place = life.places.get(id)
    const spans = place ? bearingsOf(place, person.id) : []
    expect(spans.map((span) => [isoFromDay(span.from), isoFromDay(span.to)])).toEqual([[from, to]])
  })
})
