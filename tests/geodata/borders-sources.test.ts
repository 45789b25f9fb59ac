import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AtlasSource } from '../../src/core/atlas'
import { parseCsv } from '../../src/core/atlas/csv'
import { dayFromIso } from '../../src/core/time/day'

const text = (name: string) =>
  readFileSync(new URL(`../../geodata/borders/${name}`, import.meta.url), 'utf8')
const { sources } = JSON.parse(text('sources.json')) as { sources: AtlasSource[] }
const opened = sources.flatMap(({ id, checked }) => (checked ? [{ id, ...checked }] : []))

describe('the sources of the borders', () => {
  it('are cited by a row or a cut, each once in the list', () => {
    const { features } = JSON.parse(text('cuts.geojson')) as {
      features: { properties: { source: string } }[]
    }
    const cited = [
      ...parseCsv(text('ownership.csv')).rows.map(({ cells }) => cells.source ?? ''),
      ...features.map(({ properties }) => properties.source),
    ].map((source) => source.split(':')[0]?.trim())
    expect([...new Set(cited)].sort()).toEqual(sources.map(({ id }) => id).sort())
  })

  it('say where they were opened if and only if they are checked', () => {
    const wrong = sources.filter(({ basis, checked }) => (basis === 'checked') !== !!checked)
    expect(wrong).toEqual([])
    expect(opened.length).toBeGreaterThanOrEqual(60)
  })

  it.each(opened.map((check) => [check.id, check] as const))(
    '%s has an address, a day and what was seen',
    (_, { at, on, what, says }) => {
      const { protocol, hostname, search } = new URL(at)
      expect(protocol).toMatch(/^https?:$/)
      expect(hostname).not.toMatch(/wikipedia|scribd|google/)
      expect(search).not.toMatch(/[?&](q|query|search)=/)
      expect(dayFromIso(on)).not.toBeNull()
      expect(['text', 'account']).toContain(what)
      expect(says).toMatch(/\d/)
      expect(says.split(' ').length).toBeLessThanOrEqual(75)
    },
  )

  it('are counted in the readme as they are', () => {
    const readme = text('README.md')
    const texts = opened.filter(({ what }) => what === 'text').length
    expect(readme).toContain(
      `Of the ${String(sources.length)} works ${String(opened.length)} are \`checked\`: ` +
        `${String(texts)} in the text itself, ${String(opened.length - texts)} through`,
    )
    expect(readme).toContain(`The other ${String(sources.length - opened.length)} are \`recalled\``)
  })
})
