import { describe, expect, it } from 'vitest'
import { emptyTour, withoutStep, withStep, withStepChanged, withStepMoved } from '../../../../../src/core/story/tours/draft' // prettier-ignore

const made = () => ['a', 'b', 'c'].reduce(withStep, emptyTour('Mine', 'en'))
const items = (tour: ReturnType<typeof made>) => tour.steps.map(({ item }) => item)

describe('a lesson in the making', () => {
  it('is put in order, and stays as it is at its ends', () => {
    expect(items(withStepMoved(made(), 0, 1))).toEqual(['b', 'a', 'c'])
    expect(items(withStepMoved(made(), 0, -1))).toEqual(['a', 'b', 'c'])
    expect(items(withStepMoved(made(), 2, 1))).toEqual(['a', 'b', 'c'])
    expect(items(withoutStep(made(), 1))).toEqual(['a', 'c'])
  })

  it('takes words for a step, and lets go of those that were emptied', () => {
    const told = withStepChanged(made(), 1, { caption: { en: 'Here.' } })
    expect(told.steps[1]).toEqual({ item: 'b', caption: { en: 'Here.' } })
    expect(withStepChanged(told, 1, { caption: undefined }).steps[1]).toEqual({ item: 'b' })
  })

  it('leaves the lesson that it came of alone, so that it can be undone', () => {
    const before = made()
    withStep(before, 'd')
    withStepChanged(before, 0, { note: { en: 'x' } })
    expect(before).toEqual(made())
  })
})
