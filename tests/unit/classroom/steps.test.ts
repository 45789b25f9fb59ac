import { describe, expect, it } from 'vitest'
import { lessonSteps } from '../../../src/classroom/steps'
import type { StoryPoint } from '../../../src/core/story/points'
import { smallLife } from '../../fixtures/small-life'

const [stay] = smallLife().stays
if (!stay) throw new Error('the small life has stays')

const point = (id: string, moment: number, weight: 1 | 2 | 3 = 2): StoryPoint => ({
  kind: 'stay',
  moment,
  item: { ...stay, id, weight },
})
const ids = (points: StoryPoint[], from = 0) => lessonSteps(points, from).map(({ item }) => item.id)

describe('the steps for a class', () => {
  it('are what has weight', () => {
    expect(ids([point('a', 1), point('b', 2, 1), point('c', 3, 3)])).toEqual(['a', 'c'])
  })

  it('are one to a moment, so that each can be left forwards and backwards', () => {
    expect(ids([point('house', 1), point('birth', 1), point('school', 2)])).toEqual([
      'birth',
      'school',
    ])
  })

  it('begin where the clock does: the dawn of the first day is told at its noon', () => {
    expect(ids([point('house', 1), point('birth', 1.5), point('school', 2)], 1.5)).toEqual([
      'birth',
      'school',
    ])
  })
})
