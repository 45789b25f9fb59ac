import { describe, expect, it } from 'vitest'
import { breakName, LEAST, letter, type Ground } from '../../../src/borders/lettering'
import { halosOf, STATES_PALETTES } from '../../../src/look/states'
import { areaOf, cutsOf, heartOf, roomsIn } from '../../../src/borders/rooms'
import type { Flat } from '../../../src/borders/body'

const square: Flat[] = [[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]] // prettier-ignore
/** Two squares that are joined by a narrow neck. */
const hourglass: Flat[] = [
  [0, 0], [40, 0], [40, 45], [60, 45], [60, 0], [100, 0],
  [100, 100], [60, 100], [60, 55], [40, 55], [40, 100], [0, 100], [0, 0],
] // prettier-ignore
const kind = { isGreat: false, isQuiet: false }

function groundOf(ring: Flat[], scale: number, isFree: Ground['isFree'] = () => true): Ground {
  const slices = cutsOf([ring])
  return { slices, scale, lettering: 1, area: areaOf(slices), heart: heartOf(slices), isFree }
}

describe('rooms in a body', () => {
  it('lie within it with all of the box', () => {
    const rooms = roomsIn(cutsOf([hourglass]), 30, 30)
    expect(rooms.length).toBeGreaterThan(4)
    for (const [x, y] of rooms) {
      expect(x - 15 >= 0 && x + 15 <= 100 && y - 15 >= 0 && y + 15 <= 100).toBe(true)
      expect(x + 15 <= 41 || x - 15 >= 59).toBe(true)
    }
  })

  it('are none where the box is too large', () => {
    expect(roomsIn(cutsOf([square]), 120, 10)).toEqual([])
    expect(roomsIn(cutsOf([square]), 10, 120)).toEqual([])
  })
})

describe('the name of a state', () => {
  it('goes on in a new line after a space or a hyphen', () => {
    expect(breakName('AUSTRIA-HUNGARY', 2)).toEqual(['AUSTRIA-', 'HUNGARY'])
    expect(breakName('GERMAN EMPIRE', 2)).toEqual(['GERMAN', 'EMPIRE'])
    expect(breakName('FRANCE', 2)).toEqual(['FRANCE'])
    expect(breakName('AUSTRIA-HUNGARY', 1)).toEqual(['AUSTRIA-HUNGARY'])
  })

  it('stands clear of what is told, in its body', () => {
    const isFree: Ground['isFree'] = ({ top, bottom }) => top > 60 || bottom < 40
    const found = letter('Spain', groundOf(square, 2, isFree), kind)
    expect(found?.spots.length).toBeGreaterThan(0)
    for (const [, y] of found?.spots ?? []) expect(Math.abs(y - 50)).toBeGreaterThan(10)
  })

  it('is smaller rather than in the way, and never smaller than can be read', () => {
    const wide = letter('Spain', groundOf(square, 4), kind)
    const narrow = letter('Spain', groundOf(square, 4, ({ left, right }) => right - left < 14), kind) // prettier-ignore
    expect(narrow?.px).toBeLessThan(wide?.px ?? 0)
    expect(narrow?.px).toBeGreaterThanOrEqual(LEAST)
  })

  it('is left out where it would reach beyond its land', () => {
    expect(letter('Liechtenstein', groundOf(square, 0.2), kind)).toBeNull()
  })

  it('moves its letters apart across a great state, on one line', () => {
    const found = letter('Russian Empire', groundOf(square, 6), { ...kind, isGreat: true })
    expect(found?.block.text).toBe('RUSSIAN EMPIRE')
    expect(found?.block.spacing).toBeGreaterThan(0.5)
  })
})

/** Relative luminance (WCAG) of a colour of six hex digits. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe.each(['paper', 'projection'] as const)('on %s', (name) => {
  const palette = STATES_PALETTES[name]

  it('the name of a state can be read on every tint (4.5 : 1)', () => {
    for (const ground of [palette.halo, ...halosOf(palette)]) {
      const [light, dark] = [luminance(ground), luminance(palette.name)]
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  })
})
