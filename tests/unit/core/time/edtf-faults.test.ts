import { describe, expect, it } from 'vitest'
import { parseWhen, whenOf } from '../../../../src/core/time/edtf'

/** What is said of a date that is none. */
function said(edtf: string): string {
  const parsed = parseWhen(edtf)
  return parsed.ok ? 'read' : `${parsed.problem}: ${parsed.detail}`
}

describe('a date that is none', () => {
  it('is told as impossible, with its part that no calendar has', () => {
    expect(said('1917-02-30')).toBe('impossible-date: there is no date "1917-02-30"')
    expect(said('1917-13')).toBe('impossible-date: there is no date "1917-13"')
    expect(said('1917-04-31~')).toBe('impossible-date: there is no date "1917-04-31~"')
    expect(said('1917-01-05/1917-02-29')).toBe('impossible-date: there is no date "1917-02-29"')
  })

  it('is no date at all where only a piece of it looks like one, or a season stands beside it', () => {
    for (const edtf of [
      'about 1917-02-30',
      '1917-21/soon',
      '1917-24/soon',
      '1917-02/soon',
      'x1917-13',
    ])
      expect(said(edtf)).toBe(`not-edtf: "${edtf}" is not a date in EDTF level 1`)
    expect(said('1917-25/soon')).toContain('impossible-date')
    expect(said('1917-20/soon')).toContain('impossible-date')
  })

  it('is nothing, nothing but open, or more than two sides', () => {
    for (const edtf of ['', '..', '1900/1901/1902']) expect(said(edtf)).toContain('not-edtf')
    expect(said('1917-05/1917-04')).toContain('ends-before-it-starts')
    expect(said('1'.repeat(61))).toContain('not-edtf')
  })
})

describe('the days that a date covers surely', () => {
  it('are those between its sides, and of a coarse date none', () => {
    // From the last day on which it may begin to the first on which it may end.
    const [april, june] = [whenOf('1917-04-30').start.earliest, whenOf('1917-06-01').start.earliest]
    expect(whenOf('1917-04/1917-06').inner).toEqual([april, june])
    expect(whenOf('1917').inner).toBeNull()
    const day = whenOf('1917-04-10')
    expect(day.inner).toEqual(day.outer)
  })
})
