import { describe, expect, test } from 'vitest'
import { INKS } from '../../../../src/look/inks'
import { dashesOf, dotsOf } from '../../../../src/look/dashes'
import { THIN } from '../../../../src/look/lines'
import { laneSpacing, parting, widthAt } from '../../../../src/look/path-scale'
import { pathPasses } from '../../../../src/map/path/path-look'

/** Dashes keep their place on the ground up to the next half level of the zoom. */
const STRETCHED = 2 ** 0.25

describe.each(['paper', 'projection'] as const)('on %s', (palette) => {
  const widths = pathPasses(INKS[palette])
    .filter(({ core, times }) => core && times === 1)
    .flatMap(({ width }) => [2, 5, 8].flatMap((zoom) => [1, THIN].map((thin) => thin * widthAt(width, zoom)))) // prettier-ignore

  test('no dash is a runway: at most 14 px, and the gap 7', () => {
    for (const width of widths) {
      const { flat, period } = dashesOf(width)
      expect(flat * STRETCHED + width).toBeLessThanOrEqual(14.5)
      expect(period - flat - width).toBeLessThanOrEqual(7)
    }
  })

  test('dashes are longer than dots in every class, and neither closes its gaps', () => {
    for (const width of widths) {
      const [dashes, dots] = [dashesOf(width), dotsOf(width)]
      expect(dashes.flat + width).toBeGreaterThan(1.25 * dots.across)
      expect(dashes.period - dashes.flat - width).toBeGreaterThan(0.5 * width)
      expect(dots.period - dots.across).toBeGreaterThan(0.5 * width)
    }
  })
})

test('the length of a dash grows with the width of its line', () => {
  expect(dashesOf(3).flat).toBeGreaterThan(dashesOf(1.8).flat)
  expect(dashesOf(3).period).toBeGreaterThan(dashesOf(1.8).period)
})

test('a corridor is one band from afar and parts by and by', () => {
  expect([parting(5.9), laneSpacing(5.9, 1)]).toEqual([0, 0])
  expect(parting(6.7)).toBeCloseTo(0.5)
  expect(laneSpacing(6.1, 1)).toBeLessThan(0.5)
  expect([parting(7.4), laneSpacing(7.4, 1)]).toEqual([1, 3.6])
})
