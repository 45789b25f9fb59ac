import { describe, expect, it } from 'vitest'
import { runExport } from '../../../src/cli/export'
import { runStats } from '../../../src/cli/stats'
import { readers } from '../../../src/formats/readers'
import { formats } from '../../../src/formats/registry'
import { hear, hearLater, SMALL } from './outputs'

interface Stats {
  kilometresByMode: Record<string, number>
  shareOfDays: Record<string, { state: Record<string, number>; certainty: Record<string, number> }>
}

describe('stats', () => {
  const { out } = hear(() => runStats(['--json', '--life', SMALL]))
  const stats = JSON.parse(out.join('')) as Stats

  it('counts what the life holds', () => {
    expect(stats).toMatchObject({
      places: 5,
      stays: 3,
      journeys: 2,
      events: 2,
      names: 13,
      sources: 2,
      // 13 names, 1 person, 3 items by heart; 1 person, 4 items and an alternative opened.
      citationsByBasis: { read: 6, recalled: 17 },
      journeysByRoute: { inferred: 1, schematic: 1 },
    })
  })

  it('gives kilometres by mode, along the line', () => {
    expect(Object.keys(stats.kilometresByMode).sort()).toEqual(['horse', 'rail'])
    // Odessa to Irkutsk is 5130 km as the crow flies, Irkutsk to Vienna 5870.
    expect(stats.kilometresByMode.rail).toBeGreaterThan(11000)
    expect(stats.kilometresByMode.rail).toBeLessThan(14000)
  })

  it('shares out all days of each person', () => {
    for (const who of ['ada', 'ben']) {
      for (const shares of Object.values(stats.shareOfDays[who] ?? {})) {
        expect(Object.values(shares).reduce((a, b) => a + b)).toBeCloseTo(1, 2)
      }
    }
    expect(stats.shareOfDays.ben?.state.unknown).toBeGreaterThan(0.9)
  })
})

describe('export', () => {
  const exported = (...args: string[]) => hearLater(() => runExport([...args, '--life', SMALL]))

  it.each(formats.map(({ id }) => id))('writes %s, which is read back whole', async (id) => {
    const { status, out, err } = await exported('--format', id)
    expect({ status, err }).toEqual({ status: 0, err: [] })
    const reader = readers.find((each) => each.id === id)
    const read = await reader?.read(out.join(''), 'out')
    expect(read?.problems).toEqual([])
    expect(read?.life.places.size).toBe(5)
  })

  it.each([[[]], [['--format', 'shapefile']]])(
    'refuses %j and names what it knows',
    async (args) => {
      const said = expect.stringContaining('geojson, linked-places, csv, kml, gpx') as string
      const refusal = expect.objectContaining({ status: 2, message: said }) as Error
      await expect(exported(...args)).rejects.toThrow(refusal)
    },
  )
})
