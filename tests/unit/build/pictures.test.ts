import { expect, it } from 'vitest'
import { compare } from '../../pictures/compare'

/** A picture of one grey, with what `paint` puts on it. */
function picture(paint: (x: number, y: number) => number | null, width = 120, height = 90) {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let i = 0; i < width * height; i++)
    data.fill(paint(i % width, Math.floor(i / width)) ?? 200, 4 * i, 4 * i + 3)
  return { width, height, data }
}

const plain = picture(() => null)

it('a drawn map may shimmer all over, and lose nothing anywhere', () => {
  const shimmering = picture((x, y) => 200 + ((x * 7 + y * 13) % 5))
  expect(compare(shimmering, plain)).toMatchObject({ isSame: true, all: 0 })
  const lined = picture((x) => (x % 60 < 8 && x > 10 ? 40 : null))
  expect(compare(plain, lined).isSame).toBe(false)
  // A sign alone is less than a hundredth of the picture, and much of a tile.
  const signed = picture((x, y) => (x > 30 && x < 48 && y > 30 && y < 48 ? 40 : null), 480, 300)
  const bare = picture(() => null, 480, 300)
  const { all, tile, isSame } = compare(bare, signed)
  expect([all < 0.01, tile > 0.2, isSame]).toEqual([true, true, false])
})

it('a faint tint on a lake and a dashed line that are gone are missed', () => {
  const bare = picture(() => null, 480, 300)
  const lake = picture((x, y) => (x > 100 && x < 130 && y > 100 && y < 112 ? 185 : null), 480, 300)
  expect(compare(bare, lake)).toMatchObject({ isSame: false })
  const dashed = picture((x, y) => (y > 150 && y < 153 && x % 12 < 7 ? 150 : null), 480, 300)
  expect(compare(bare, dashed)).toMatchObject({ isSame: false })
})

it('pictures of two sizes are not compared point by point', () => {
  expect(
    compare(
      plain,
      picture(() => null, 120, 60),
    ).isSame,
  ).toBe(false)
})
