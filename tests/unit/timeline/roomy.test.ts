import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roomyWidths } from '../../../src/timeline/roomy'

test('a chapter of three months can be touched beside one of sixteen years', () => {
  const [years, months] = roomyWidths([
    { px: 200, least: 24 },
    { px: 2, least: 24 },
  ])
  expect(months).toBe(24)
  expect(years).toBeCloseTo(178)
})

test('where all have room nobody is moved', () => {
  expect(
    roomyWidths([
      { px: 40, least: 24 },
      { px: 0, least: 0 },
      { px: 60, least: 24 },
    ]),
  ).toEqual([40, 0, 60])
})

test('the strip keeps its length, and its pieces their least where there is room', () => {
  const piece = fc.record({
    px: fc.double({ min: 0, max: 500, noNaN: true }),
    least: fc.constantFrom(0, 24),
  })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
      const widths = roomyWidths(pieces)
      const total = pieces.reduce((all, { px }) => all + px, 0)
      const least = pieces.reduce((all, one) => all + one.least, 0)
      if (least > 0) expect(widths.reduce((all, px) => all + px, 0)).toBeCloseTo(total, 6)
      if (least < total)
        widths.forEach((px, i) => expect(px).toBeGreaterThanOrEqual((pieces[i]?.least ?? 0) - 1e-6))
    }),
  )
})
