import { describe, expect, it } from 'vitest'
import { toldCertainty } from '../../../../src/core/itinerary/told-certainty'

const item = { id: 'a', certainty: 'certain' as const }
const at = (certainty: 'certain' | 'less-certain' | null, stay: string | null) => ({
  certainty,
  stay,
  journey: null,
})

describe('how sure what is told is', () => {
  it('is as the record has it, apart from a moment or where that is as sure', () => {
    const own = { certainty: 'certain', lowered: null }
    expect(toldCertainty(item, null)).toEqual(own)
    expect(toldCertainty(item, at('certain', 'a'))).toEqual(own)
    expect(toldCertainty(item, at(null, null))).toEqual(own)
  })

  it('is lower on a day that its coarse dates leave open, and says that', () => {
    const lower = { certainty: 'less-certain', lowered: 'dates' }
    expect(toldCertainty(item, at('less-certain', 'a'))).toEqual(lower)
  })

  it('is lower where its person may have been elsewhere, and says that', () => {
    const lower = { certainty: 'less-certain', lowered: 'presence' }
    expect(toldCertainty(item, at('less-certain', 'b'))).toEqual(lower)
  })

  it('needs no reason where the item itself is the less sure', () => {
    const unsure = { id: 'a', certainty: 'uncertain' as const }
    expect(toldCertainty(unsure, at('less-certain', 'b')).lowered).toBeNull()
  })
})
