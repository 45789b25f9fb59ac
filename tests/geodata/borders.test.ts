import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAtlas, type OpenAtlas } from '../../src/cli/atlas'
import { NO_STATES, stateAt, statesAt, ATLAS_DAYS } from '../../src/core/atlas'
import { parseCsv } from '../../src/core/atlas/csv'
import { dayFromIso } from '../../src/core/time/day'

const KNOWN = parseCsv(
  readFileSync(new URL('borders-known.csv', import.meta.url), 'utf8'),
).rows.map(({ cells }) => cells)

let open: OpenAtlas
beforeAll(() => {
  open = openAtlas()
})

const dayOf = (iso: string) => dayFromIso(iso) ?? NaN

describe('borders by date', () => {
  it('knows at least 300 places on their dates', () => {
    expect(KNOWN.length).toBeGreaterThanOrEqual(300)
  })

  it.each(KNOWN.map((row) => [`${row.place ?? ''} ${row.date ?? ''}`, row] as const))(
    '%s',
    (_, row) => {
      const found = stateAt(open, dayOf(row.date ?? ''), [Number(row.lon), Number(row.lat)])
      const { state = '', status = '', sovereign = '' } = row
      expect(found?.state ?? '').toBe(state)
      expect(found?.status ?? '').toBe(status)
      if (sovereign !== '') expect(found?.sovereign).toBe(sovereign)
      expect(open.atlas.sources.has(row.source ?? '')).toBe(true)
    },
  )

  it('gives every unit exactly one owner on the first of every month', () => {
    for (let day = ATLAS_DAYS[0]; day <= ATLAS_DAYS[1]; day += 30) {
      expect(statesAt(open.atlas, day).size).toBe(open.atlas.owners.size)
    }
  })

  it('tells holding from owning: a sovereign owns, an occupier does not', () => {
    for (const { unit, state, status, sovereign } of [...open.atlas.owners.values()].flat()) {
      if (status === 'sovereign') expect([unit, sovereign]).toEqual([unit, state])
      if (status === 'occupied') expect([unit, sovereign]).not.toEqual([unit, state])
    }
  })

  it('names a source for every row and every state in English and Russian', () => {
    for (const row of [...open.atlas.owners.values()].flat()) expect(row.source).not.toBe('')
    for (const { names } of open.atlas.states.values()) {
      expect(names.every(({ en, ru }) => en !== '' && /[а-яё]/i.test(ru))).toBe(true)
    }
  })

  it('has no state in the table that never rules', () => {
    const ruling = new Set([...open.atlas.owners.values()].flat().map(({ state }) => state))
    const idle = [...open.atlas.states.keys()].filter((id) => !ruling.has(id))
    expect(idle.filter((id) => !NO_STATES.includes(id))).toEqual([])
  })
})
