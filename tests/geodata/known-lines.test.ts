import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nearestOnLine } from '../../src/core/geo/nearest'
import type { Position } from '../../src/core/geo/position'
import { alongKnown, lineKindOf, readKnownLines, type LineKind } from '../../src/core/life/desk/known-lines' // prettier-ignore

const lines = readKnownLines(
  readFileSync(new URL('../../geodata/ways/known.geojson', import.meta.url), 'utf8'),
)
const along = (kind: LineKind, from: Position, to: Position) => {
  const network = lines.get(kind)
  return network ? alongKnown(network, from, to) : null
}
const passes = (line: readonly Position[] | null, at: Position) => nearestOnLine(line ?? [], at).km

const VIENNA: Position = [16.37, 48.21]
const PARIS: Position = [2.35, 48.86]
const LVOV: Position = [24.03, 49.84]
const IRKUTSK: Position = [104.3, 52.29]
const KACHUG: Position = [105.88, 53.97]
const YAKUTSK: Position = [129.73, 62.03]

describe('a journey of another life along lines that are known', () => {
  it('goes by railway through the towns on the way, its own places at the ends', () => {
    const line = along('rail', VIENNA, PARIS)
    expect([line?.[0], line?.at(-1)]).toEqual([VIENNA, PARIS])
    expect(passes(line, [11.57, 48.14])).toBeLessThan(15)
    expect(passes(along('rail', LVOV, IRKUTSK), [73.37, 54.99])).toBeLessThan(25)
  })

  it('goes down the Lena', () => {
    const line = along('water', KACHUG, YAKUTSK)
    expect(passes(line, [108.1, 57.78])).toBeLessThan(5)
    expect(passes(line, [120.43, 60.37])).toBeLessThan(5)
  })

  it('is none where nothing known comes near, joins them, or where it would lead far round', () => {
    expect(along('rail', VIENNA, [-70, -30])).toBeNull()
    expect(along('water', YAKUTSK, [49.1, 55.8])).toBeNull()
    expect(along('rail', VIENNA, VIENNA)).toBeNull()
  })

  it('is asked by the means of the journey', () => {
    expect(['rail', 'ferry', 'sledge', 'unknown'].map((mode) => lineKindOf(mode as 'rail'))).toEqual(['rail', 'water', 'road', null]) // prettier-ignore
    expect(lineKindOf(undefined)).toBeNull()
  })
})
