import { describe, expect, it } from 'vitest'
import { MOST_STEPS, openLesson } from '../../../src/classroom/maker/openLesson'
import { packed, unpacked } from '../../../src/classroom/maker/carry'
import { readLife } from '../../../src/core/check/read'
import { tourSteps } from '../../../src/core/story/tours/tours'
import { goodTexts } from '../../fixtures/lives'

const { life } = readLife(goodTexts())
if (!life) throw new Error('no life')
const lesson = (steps: object[]) =>
  JSON.stringify({ version: 1, id: 'mine', title: { en: 'Mine' }, minutes: 5, steps })
const open = (text: string) => openLesson(text, life, 'mine.json')

describe('a lesson that is not as it should be', () => {
  it('that points to an item that is gone says so, and goes on', () => {
    const { tour, problems } = open(lesson([{ item: 'lost' }, { item: 'irkutsk-exile' }]))
    expect(problems.map(({ code }) => code)).toEqual(['dangling-reference'])
    const steps = tour && tourSteps(life, 'ada', tour)
    expect(steps?.map(({ missing }) => missing)).toEqual(['lost', null])
  })

  it('whose step has no text shows its moment', () => {
    const { tour, problems } = open(lesson([{ date: '1902-05-01' }]))
    expect(problems).toEqual([])
    const [step] = tour ? tourSteps(life, 'ada', tour) : []
    expect(step).toMatchObject({ title: null, caption: null, missing: null })
    expect(Number.isFinite(step?.moment)).toBe(true)
  })

  it('of 500 steps is cut, and that is said', () => {
    const { tour, problems } = open(lesson(Array.from({ length: 500 }, () => ({ item: 'irkutsk-exile' })))) // prettier-ignore
    expect(tour?.steps).toHaveLength(MOST_STEPS)
    expect(problems.map(({ message }) => message).join()).toContain('500')
  })

  it('of no step is one that can be gone on with', () => {
    expect(open(lesson([]))).toMatchObject({ tour: { steps: [] }, problems: [] })
  })

  it('that is cut short in its link, or is something else, is none', async () => {
    const whole = await packed(lesson([{ item: 'irkutsk-exile' }]))
    expect(await unpacked(whole.slice(0, -9))).toBeNull()
    expect(open('{"version": 1, "id"').problems).toHaveLength(1)
    expect(open('[]').tour).toBeNull()
  })
})
