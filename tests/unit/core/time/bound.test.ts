import { parse } from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundOf, plainBound } from '../../../../src/core/time/bound'

const two = (figure: number) => String(figure).padStart(2, '0')
const plain = fc
  .tuple(
    fc.integer({ min: 0, max: 2400 }),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 24 })),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(1, 2, 3),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([year, month, day, parts, flag]) => {
    const figures = [String(year).padStart(4, '0'), two(month), two(day)]
    // A season has no days.
    return figures.slice(0, month > 12 ? Math.min(parts, 2) : parts).join('-') + flag
  })

test('plain dates are read as the grammar of EDTF reads them', () => {
  fc.assert(
    fc.property(plain, (edtf) => {
      expect(plainBound(edtf)).toEqual(boundOf(parse(edtf, { level: 1, seasonUncertainty: true })))
    }),
  )
})

test('whatever else there is in EDTF is left to the grammar', () => {
  for (const edtf of [
    '190X',
    '1917-02-30',
    '1917-13',
    '1902-23-05',
    '1902-25',
    '?1917-04',
    '1917-04/1918',
    '',
  ])
    expect(plainBound(edtf), edtf).toBeNull()
})
