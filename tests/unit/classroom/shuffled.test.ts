import { describe, expect, it } from 'vitest'
import { shuffled } from '../../../src/classroom/paper/shuffled'

describe('what is to be put in order on a worksheet', () => {
  it('is all there, out of order, and the same on every sheet', () => {
    for (let count = 2; count <= 40; count++) {
      const list = Array.from({ length: count }, (_, i) => i)
      const mixed = shuffled(list)
      expect([...mixed].sort((a, b) => a - b)).toEqual(list)
      expect(mixed).not.toEqual(list)
      expect(shuffled(list)).toEqual(mixed)
    }
  })
})
