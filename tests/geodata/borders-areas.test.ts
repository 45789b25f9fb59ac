import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAtlas, type OpenAtlas } from '../../src/cli/atlas'
import { statesAt } from '../../src/core/atlas'
import { parseCsv } from '../../src/core/atlas/csv'
import { dayFromIso } from '../../src/core/time/day'
import type { Position } from '../../src/core/life/model'

const TABLE = parseCsv(readFileSync(new URL('borders-areas.csv', import.meta.url), 'utf8'))
const RADIANS = Math.PI / 180

/** Square kilometres inside a ring on a sphere of 6371.0088 km, by Lambert's equal-area cylinder. */
function ringKm2(ring: readonly Position[]): number {
  let doubled = 0
  ring.slice(1).forEach(([x, y], i) => {
    const [px, py] = ring[i] ?? [x, y]
    doubled += (x - px) * RADIANS * (Math.sin(y * RADIANS) + Math.sin(py * RADIANS))
  })
  return Math.abs((doubled / 2) * 6371.0088 ** 2)
}

const areas = new Map<string, number>()
let open: OpenAtlas
beforeAll(() => {
  open = openAtlas()
  for (const { unit, rings } of open.land) {
    const [outer = 0, ...holes] = rings.map(ringKm2)
    const own = outer - holes.reduce((sum, hole) => sum + hole, 0)
    areas.set(unit, (areas.get(unit) ?? 0) + own)
  }
})

describe('areas of states against published figures', () => {
  it.each(TABLE.rows.map(({ cells }) => [cells.state ?? '', cells.date ?? '', cells] as const))(
    '%s on %s',
    (state, date, { km2 }) => {
      const owners = statesAt(open.atlas, dayFromIso(date) ?? NaN)
      let total = 0
      for (const [unit, row] of owners) if (row.state === state) total += areas.get(unit) ?? 0
      expect(Math.abs(total / Number(km2) - 1)).toBeLessThan(0.05)
    },
  )

  it('covers at least 25 states', () => {
    expect(new Set(TABLE.rows.map(({ cells }) => cells.state)).size).toBeGreaterThanOrEqual(25)
  })
})
