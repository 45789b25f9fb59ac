import { describe, expect, it } from 'vitest'
import { readTour } from '../../../../../src/core/check/read-tour'
import type { TourStep } from '../../../../../src/core/life/model'
import { dayFromIso } from '../../../../../src/core/time/day'
import { back, forward, stagesOf, type Standing } from '../../../../../src/core/story/stages'
import { tourSteps } from '../../../../../src/core/story/tours/tours'
import { event, journey, life, stay } from '../../made-life'

const both = (text: string) => ({ en: text, ru: text })
const sources = [{ source: 'my-life', basis: 'read' as const }]

const sample = () =>
  life({
    stays: [stay('born', 'vienna', '1870-01-01/1902-03-10')],
    journeys: [journey('away', 'vienna', 'london', '1902-03-10/1902-03-14')],
    events: [
      { ...event('blow', 'london', '1902-04-01'), sensitive: true },
      {
        ...event('speech', 'london', '1902-05-01'),
        alternatives: [{ when: '1902-05-02', sources }],
      },
    ],
    gaps: [{ id: 'gap', who: ['ann'], when: '1903-01-01/1903-01-31', reason: both('No letter.') }],
  })
const day = (iso: string) => dayFromIso(iso) ?? NaN
const tour = (...steps: TourStep[]) => ({
  version: 1 as const,
  id: 'a',
  title: both('A'),
  minutes: 5,
  steps,
})
const stepsOf = (...steps: TourStep[]) => tourSteps(sample(), 'ann', tour(...steps))

describe('the steps of a tour', () => {
  it('keep the order of the tour, and two of one moment are two', () => {
    const steps = stepsOf({ item: 'blow' }, { item: 'away' }, { item: 'blow', caption: both('x') })
    expect(steps.map(({ id }) => id)).toEqual(['blow', 'away', 'blow'])
    expect(steps[2]?.moment).toBe(steps[0]?.moment)
    expect(steps[2]?.caption).toEqual(both('x'))
  })

  it('lead a journey from its beginning to its end', () => {
    const [step] = stepsOf({ item: 'away' })
    expect(step?.moment).toBeGreaterThanOrEqual(day('1902-03-10'))
    expect(step?.until).toBeGreaterThan(day('1902-03-13'))
    expect(step?.until).toBeLessThan(day('1902-03-15'))
  })

  it('compare two ways once both have been made, whichever came first', () => {
    const show = { item: 'away', caption: both('Both') }
    const [later, earlier] = stepsOf({ item: 'speech', show }, { item: 'born', show })
    expect(later?.show?.moment).toBe(later?.moment)
    expect(earlier?.show?.moment).toBeGreaterThan(day('1902-03-13'))
  })

  it('say which item is gone, and stay where the lesson was', () => {
    const [blow, gone] = stepsOf({ item: 'blow' }, { item: 'nobody-knows' })
    expect(gone).toMatchObject({ missing: 'nobody-knows', moment: blow?.moment, told: null })
  })

  it('stand in the middle of a gap with its reason', () => {
    const [gap] = stepsOf({ item: 'gap' })
    expect(gap?.text).toEqual(both('No letter.'))
    expect(gap?.moment).toBe(day('1903-01-16') + 0.5)
  })
})

describe('what a step holds back', () => {
  const step = {
    item: 'blow',
    question: both('Why?'),
    show: { date: '1914-08-01', caption: both('Later') },
    pause: { kind: 'where-next' as const, candidates: ['london', 'vienna'] },
  }

  it('comes in the order of a lesson: veil, guess, telling, other day, question', () => {
    const [blow] = stepsOf(step)
    expect(blow && stagesOf(blow)).toEqual(['veil', 'pause', 'told', 'show', 'question'])
  })

  it('is revealed before the number goes on, and gone back through the same way', () => {
    const steps = stepsOf({ item: 'born' }, step, { item: 'away' })
    const way: Standing[] = [{ step: 0, stage: 0 }]
    for (let i = 0; i < 8; i++) way.push(forward(way.at(-1) ?? { step: 0, stage: 0 }, steps))
    expect(way.map((at) => at.step)).toEqual([0, 1, 2, 2, 2, 2, 2, 3, 4])
    expect(forward({ step: 4, stage: 0 }, steps)).toEqual({ step: 4, stage: 0 })
    const home = way
      .toReversed()
      .reduce<Standing[]>(
        (all, _, i) => (i === 0 ? all : [...all, back(all.at(-1) ?? { step: 0, stage: 0 }, steps)]),
        [{ step: 4, stage: 0 }],
      )
    expect(home.toReversed()).toEqual(way)
  })
})

describe('a tour that is not sound', () => {
  const problemsOf = (value: unknown) =>
    readTour(JSON.stringify(value), sample(), 'a.json').problems.map(({ code, path }) => [
      code,
      path,
    ])

  it.each<[string, TourStep, string[]]>([
    ['points to nothing', { item: 'nobody' }, ['dangling-reference', 'steps[0].item']],
    [
      'says more than a class reads',
      { item: 'blow', caption: both('x'.repeat(91)) },
      ['caption-too-long', 'steps[0].caption.en'],
    ],
    [
      'cannot be read in Russian',
      { item: 'blow', note: { en: 'x' } },
      ['tour-language', 'steps[0].note'],
    ],
    ['says what nobody says', { date: '1902', caption: both('x') }, ['unsourced-step', 'steps[0]']],
    ['has no such day', { date: '1902-02-30' }, ['not-edtf', 'steps[0].date']],
    [
      'offers no right answer',
      { item: 'away', pause: { kind: 'where-next', candidates: ['vienna', 'paris'] } },
      ['no-right-answer', 'steps[0].pause'],
    ],
    [
      'asks between one account',
      { item: 'away', pause: { kind: 'which-account', accounts: [both('a'), both('b')] } },
      ['no-other-account', 'steps[0].pause'],
    ],
  ])('is named with its place where it %s', (_, step, expected) => {
    expect(problemsOf(tour(step))).toContainEqual(expected)
  })

  it('is named where it is empty, longer than its minutes, or no tour', () => {
    expect(problemsOf(tour())).toContainEqual(['tour-without-steps', 'steps'])
    const long = { item: 'blow', note: both('word '.repeat(700)) }
    expect(problemsOf(tour(long))).toContainEqual(['tour-too-long', 'minutes'])
    expect(problemsOf({ id: 'a' }).map(([code]) => code)).toContain('schema')
    expect(readTour('{"id":', sample(), 'a.json').tour).toBeNull()
  })

  it('goes on without the step whose date cannot be read', () => {
    const text = JSON.stringify(tour({ date: 'soon' }, { item: 'blow' }))
    expect(readTour(text, sample(), 'a.json').tour?.steps).toHaveLength(1)
  })
})
