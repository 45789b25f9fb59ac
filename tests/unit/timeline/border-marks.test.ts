import { describe, expect, it } from 'vitest'
import type { BorderChange } from '../../../src/borders/changes'
import { borderMarks, changeBeside, changeChosen } from '../../../src/timeline/lanes/borderMarks'
import { calendarScale } from '../../../src/timeline/scale'
import { project } from '../../../src/timeline/window'

const on = (day: number): BorderChange => ({ day, states: [{ en: 'Poland', ru: 'Польша' }] })
const WHOLE = { from: 0, to: 1000 }
const scale = calendarScale(0, 1000)
const marksIn = (days: number[], window = WHOLE, widthPx = 1000) =>
  borderMarks(days.map(on), project(scale, window), window, widthPx)

describe('the marks of border changes', () => {
  it('stand at their days, those near one another together', () => {
    const marks = marksIn([100, 104, 108, 500])
    expect(marks.map(({ x }) => x)).toEqual([100, 500])
    expect(marks[0]?.changes.map(({ day }) => day)).toEqual([100, 104, 108])
  })

  it('come apart where the axis is seen closer', () => {
    expect(marksIn([100, 104, 108, 500], { from: 90, to: 110 })).toHaveLength(3)
  })

  it('leave the axis alone where there would be a hedge of them', () => {
    const days = Array.from({ length: 90 }, (_, i) => i * 11)
    expect(marksIn(days)).toEqual([])
    expect(marksIn(days, { from: 0, to: 300 })).toHaveLength(28)
  })
})

describe('choosing', () => {
  const [mark] = marksIn([100, 104, 108])

  it('a mark leads to its first change, and from there through the others', () => {
    if (!mark) throw new Error('no mark')
    const chosen = [50, 100, 104, 108].map((day) => changeChosen(mark, day)?.day)
    expect(chosen).toEqual([100, 104, 108, 100])
  })

  it('next and previous leads past the day itself, and ends at the ends', () => {
    const changes = [100, 104].map(on)
    expect(changeBeside(changes, 100, 1)?.day).toBe(104)
    expect(changeBeside(changes, 104, -1)?.day).toBe(100)
    expect(changeBeside(changes, 104, 1)).toBeNull()
    expect(changeBeside(changes, 100, -1)).toBeNull()
  })
})
