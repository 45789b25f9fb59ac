import { describe, expect, it } from 'vitest'
import { whenOf } from '../../../src/core/calendar/edtf'
import { storyPoints } from '../../../src/core/story/points'
import { sectionsOf } from '../../../src/itinerary/entries'
import { smallLife } from '../../fixtures/small-life'

const life = smallLife()
const points = storyPoints(life, life.subjects[0]?.id ?? '')

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

  it('without chapters is one section', () => {
    expect(sectionsOf([], points)).toEqual([{ chapter: null, entries: points }])
  })
})
