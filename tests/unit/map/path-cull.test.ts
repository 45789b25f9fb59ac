import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TURN } from '../../../src/map/mercator'
import { boxesAround, PIECES_A_CHUNK, runsInSight, viewWithRoom } from '../../../src/map/path-cull'

/** A way to the east, a piece a hundredth of a world long, at y 0.5. */
const count = 10 * PIECES_A_CHUNK
const endsOf = (piece: number) => [piece / 100, 0.5, (piece + 1) / 100, 0.5] as const
const boxes = boxesAround(count, endsOf)
const whole = [0, count] as const

test('no piece is lost that lies in the view, in whichever copy of the world', () => {
  const share = fc.double({ min: -1, max: 8, noNaN: true })
  fc.assert(
    fc.property(
      share,
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.integer({ min: -1, max: 1 }),
      (west, width, turn) => {
        const view = { west, east: west + width, north: 0.4, south: 0.6 }
        const runs = runsInSight(boxes, whole, view, turn)
        for (let piece = 0; piece < count; piece++) {
          const [from, , to] = endsOf(piece)
          if (to + turn < view.west || from + turn > view.east) continue
          expect(runs.some(([first, end]) => piece >= first && piece < end)).toBe(true)
        }
      },
    ),
  )
})

test('what is out of sight is left out, and what is in sight comes in one run', () => {
  const view = { west: 0.1, east: 0.9, north: 0.4, south: 0.6 }
  expect(runsInSight(boxes, whole, view, 0)).toEqual([[0, 2 * PIECES_A_CHUNK]])
  expect(runsInSight(boxes, whole, { ...view, north: 0.6, south: 0.7 }, 0)).toEqual([])
})

test('nothing is drawn beyond the part that was asked for', () => {
  const everywhere = { west: -Infinity, east: Infinity, north: -Infinity, south: Infinity }
  expect(runsInSight(boxes, [5, 200], everywhere, 0)).toEqual([[5, 200]])
  expect(runsInSight(boxes, [7, 7], everywhere, 0)).toEqual([])
})

test('a line beside the path is drawn though the path itself is just out of sight', () => {
  /** From so many px below the path on, at zoom 3. */
  const below = (px: number) => {
    const [west, north] = [0.1 * TURN, 0.5 * TURN + px / 2 ** 3]
    return viewWithRoom({ west, east: 2 * west, north, south: 1.2 * north }, 3)
  }
  expect(runsInSight(boxes, whole, below(90), 0)).toEqual([[0, PIECES_A_CHUNK]])
  expect(runsInSight(boxes, whole, below(100), 0)).toEqual([])
})
