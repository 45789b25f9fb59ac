import { describe, expect, it } from 'vitest'
import { createPace } from '../../../../src/core/story'
import { lastAtMost } from '../../../../src/core/geo/count'
import { happeningAt } from '../../../../src/core/story/happening'
import { storyPoints } from '../../../../src/core/story/points'
import { readLife } from '../../../../src/core/check/read'
import { goodTexts } from '../../../fixtures/lives'

const { life } = readLife(goodTexts())
if (!life) throw new Error('the fixture cannot be read')
const who = life.subjects[0]?.id ?? ''
const points = storyPoints(life, who)

describe('storyPoints', () => {
  it('holds everything that is recorded of the person, once', () => {
    const own = [...life.stays, ...life.journeys, ...life.events].filter((i) => i.who.includes(who))
    expect(points.map((p) => p.item.id).sort()).toEqual(own.map((i) => i.id).sort())
  })

  it('stands in order, so that "next" never goes back', () => {
    const moments = points.map((p) => p.moment)
    expect(moments).toEqual([...moments].sort((a, b) => a - b))
  })
})

describe('happeningAt', () => {
  it('is the point itself where the clock stands on one', () => {
    for (const point of points.filter((p, i) => points[i - 1]?.moment !== p.moment)) {
      const same = points.filter((p) => p.moment === point.moment).map((p) => p.item.id)
      expect(same).toContain(happeningAt(life, who, point.moment)?.item.id)
    }
  })

  it('is the stay or journey under way between points', () => {
    const first = points[0]
    const happening = happeningAt(life, who, (first?.moment ?? 0) + 0.01)
    expect(['stay', 'journey']).toContain(happening?.kind)
  })

  it('is nothing before birth', () => {
    expect(happeningAt(life, who, (points[0]?.moment ?? 0) - 1000)).toBeNull()
  })

  it('stays with an event while the story dwells on it', () => {
    const pace = createPace(life, who, { minutes: 5 })
    const events = pace.stops.filter((s) => s.kind === 'event')
    expect(events.length).toBeGreaterThan(0)
    for (const stop of events) {
      const during = pace.dayAt(stop.seconds + stop.dwell / 2)
      expect(happeningAt(life, who, during, () => pace)?.item.id).toBe(stop.id)
    }
  })
})

describe('lastAtMost', () => {
  it('finds the last element that is not beyond', () => {
    const at = (x: number) => lastAtMost([1, 3, 3, 7], x, (n) => n)
    expect([0, 1, 2, 3, 6, 7, 9].map(at)).toEqual([-1, 0, 0, 2, 2, 3, 3])
    expect(lastAtMost([], 1, (n: number) => n)).toBe(-1)
  })
})
