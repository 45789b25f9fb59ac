import { expect, test } from 'vitest'
import { evenedOut } from '../../../../src/map/path/path-band'
import type { Way } from '../../../../src/scene/path/path-geometry'
import { must } from '../setting'

/** A way east that winds by a tenth of its length. */
const winding: Way = {
  ...{ journey: 'j', start: 0, end: 1 },
  line: Array.from({ length: 101 }, (_, index) => ({ x: index / 100, y: index % 2 ? 0.05 : -0.05 })), // prettier-ignore
  fractions: Array.from({ length: 101 }, (_, index) => index / 100),
  ...{ kinds: Array(100).fill(1), lanes: Array(100).fill(2), again: Array(100).fill(true) },
  ...{ surest: Array(100).fill(1), coveredFrom: Array(100).fill(Infinity) },
}

/** Degrees by which a line turns at its sharpest vertex. */
function sharpest({ line }: Way): number {
  const headings = line.slice(1).map(({ x, y }, index) => {
    const from = must(line[index])
    return (Math.atan2(y - from.y, x - from.x) * 180) / Math.PI
  })
  return Math.max(...headings.slice(1).map((to, index) => Math.abs(to - must(headings[index]))))
}

/** Without the vertices at either end, which are held by fewer neighbours. */
const inside = (way: Way): Way => ({ ...way, line: way.line.slice(4, -4) })

test('a band turns gently where its line does not', () => {
  expect(sharpest(inside(winding))).toBeGreaterThan(90)
  expect(sharpest(inside(evenedOut(winding, 0.3)))).toBeLessThan(30)
})

test('a band begins and ends where its line does', () => {
  const { line, fractions } = evenedOut(winding, 0.3)
  expect(line[0]).toEqual(winding.line[0])
  expect(line.at(-1)).toEqual(winding.line.at(-1))
  expect([fractions[0], fractions.at(-1)]).toEqual([0, 1])
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
})

test('a band lies on the true line, whatever lane its strand is on', () => {
  const { kinds, lanes, again, line } = evenedOut(winding, 0.3)
  expect([kinds, lanes, again].map(({ length }) => length)).toEqual(Array(3).fill(line.length - 1))
  expect(new Set([...kinds, ...lanes])).toEqual(new Set([0]))
})
