import { describe, expect, it } from 'vitest'
import { whenOf } from '../../../src/core/time/edtf'
import { storyPoints } from '../../../src/core/story/points'
import { unknownStretches } from '../../../src/core/itinerary/unknown'
import { entriesOf, entryAt, sectionsOf } from '../../../src/itinerary/entries'
import { smallLife } from '../../fixtures/small-life'

const life = smallLife()
const points = storyPoints(life, life.subjects[0]?.id ?? '')
const unknown = unknownStretches(life, life.subjects[0]?.id ?? '')

describe('the itinerary', () => {
  it('says everything, in order, whatever the chapters', () => {
    const told = sectionsOf(life.chapters, points).flatMap((section) => section.entries)
    expect(told).toEqual(points)
  })

  it('puts a point into the last chapter begun by its day', () => {
    const middle = points[Math.floor(points.length / 2)]
    if (!middle) throw new Error('the fixture tells nothing')
    const year = life.chapters[0]?.when ?? '1900'
    const title = { en: 'A', ru: 'А' }
    const chapters = [{ id: 'a', when: year, title, text: title }]
    const start = whenOf(year).outer[0]
    for (const { chapter, entries } of sectionsOf(chapters, points)) {
      for (const entry of entries) expect(entry.moment >= start).toBe(chapter !== null)
    }
  })

  it('goes on with a long chapter in another section, and leaves none of it out', () => {
    const sections = sectionsOf([], points, 4)
    expect(sections.flatMap(({ entries }) => entries)).toEqual(points)
    expect(Math.max(...sections.map(({ entries }) => entries.length))).toBe(4)
    expect(sections.map(({ goesOn = false }) => goesOn)).toEqual(sections.map((_, i) => i > 0))
  })

  it('without chapters is one section', () => {
    expect(sectionsOf([], points)).toEqual([{ chapter: null, entries: points }])
  })
})

describe('where the clock stands in it', () => {
  const entries = entriesOf(points, unknown)
  const [silent] = unknown
  if (!silent) throw new Error('the fixture has no gap')
  const within = (silent.start + silent.end) / 2

  it('gaps stand among the rest in the order of time', () => {
    expect(entries).toHaveLength(points.length + unknown.length)
    const moments = entries.map(({ moment }) => moment)
    expect(moments).toEqual([...moments].sort((a, b) => a - b))
  })

  it('is the gap that holds the moment, also after an event in it', () => {
    expect(entryAt(entries, within, null)?.item).toBe(silent)
    const [event] = points
    if (!event) throw new Error('the fixture tells nothing')
    const during = entriesOf([...points, { ...event, moment: within - 0.1 }], unknown)
    expect(entryAt(during, within, null)?.item).toBe(silent)
  })

  it('is what is told, whatever the gap', () => {
    const id = points[0]?.item.id ?? ''
    expect(entryAt(entries, within, id)).toBe(points[0])
  })

  it('is the last that had begun where nothing is told, as after the death', () => {
    expect(entryAt(entries, Infinity, null)).toBe(entries.at(-1))
    expect(entryAt(entries, -Infinity, null)).toBeNull()
    expect(entryAt([], 0, null)).toBeNull()
  })
})
