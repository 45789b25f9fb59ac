import { describe, expect, it } from 'vitest'
import { lessonIn, withLesson } from '../../../src/app/address/lessonInAddress'

const nothing = {
  ...{ life: null, day: null, lang: null, who: null, selected: null },
  ...{ accounts: new Map<string, number>(), span: null, view: null },
}

describe('a lesson in the address', () => {
  it('is restored as it was written, so that a reload comes back to the same step', () => {
    const lesson = { tour: 'exile-and-escape', step: 3, presents: true, kiosk: 90 }
    const query = withLesson(lesson, { ...nothing, lang: 'ru' })
    expect(query).toBe('?lang=ru&tour=exile-and-escape&step=3&present=1&kiosk=90')
    expect(lessonIn(query)).toEqual(lesson)
  })

  it('leaves the address alone where nothing is on the wall', () => {
    expect(withLesson(null, nothing)).toBe('')
    expect(lessonIn('?date=1917')).toEqual({ tour: null, step: null, presents: false, kiosk: null })
  })

  it.each(['?step=-1', '?step=x', '?step=99999', '?kiosk=1', '?kiosk=never', '?present=yes'])(
    'takes nothing from %s',
    (query) => {
      expect(lessonIn(query)).toEqual({ tour: null, step: null, presents: false, kiosk: null })
    },
  )
})
