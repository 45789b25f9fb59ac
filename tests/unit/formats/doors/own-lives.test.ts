import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLife } from '../../../../src/core/check/read'
import { composeLife, type Part } from '../../../../src/formats/compose/compose'
import { applyMapping } from '../../../../src/formats/csv/csv-read'
import { finderIn } from '../../../../src/formats/gazetteer/find'
import { Gazetteer } from '../../../../src/formats/gazetteer/gazetteer'
import { openFile } from '../../../../src/formats/door/open'
import { understandTable } from '../../../../src/formats/table/understand'

const FOLDER = 'tests/fixtures/own-lives/'
const towns: [string, number, number][] = [
  ['Wien', 16.37, 48.21],
  ['Hamburg', 9.99, 53.55],
  ['Lviv', 24.02, 49.84],
  ['Lemberg', 24.02, 49.84],
  ['Czernowitz', 25.94, 48.29],
  ['Prag', 14.42, 50.09],
]
const find = finderIn(
  new Gazetteer(towns.map(([name, lon, lat]) => ({ name, at: [lon, lat] as [number, number], population: 500_000, country: 'XX' }))),
) // prettier-ignore

async function opened(file: string) {
  const parts: Part[] = []
  const codes: string[] = []
  for (const each of await openFile(file, readFileSync(FOLDER + file))) {
    if (each.is === 'unknown') throw new Error(each.message)
    if (each.is === 'life') throw new Error('a life')
    const read = each.is === 'features' ? each.read : applyMapping(each.table, understandTable(each.table), file)
    codes.push(...read.problems.map(({ code }) => code), ...(each.is === 'table' ? each.problems.map(({ code }) => code) : []))
    parts.push({ file, life: read.life })
  }
  const made = composeLife(parts, { today: '2026-01-01', find, stops: 'until-next' })
  return { ...readLife(made.texts), made, codes }
} // prettier-ignore

describe('small lives by each kind of door', () => {
  it('a family tree: events of each, a marriage of both, Julian days, sides of the earth', async () => {
    const { life, problems, codes, made } = await opened('family.ged')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(life?.subjects.map(({ name }) => Object.values(name)[0])).toEqual(['Anna Keller', 'Josef Keller'])
    const birth = [...(life?.stays ?? []), ...(life?.events ?? [])].find(({ title }) => title.en === 'Birth')
    // 3 March of the Old Style is the 15th; the stay lasts until the next.
    expect(birth?.when).toMatch(/^1880-03-15/)
    expect(birth?.sources[0]).toMatchObject({ basis: 'recalled' })
    expect([...(life?.sources.values() ?? [])].map(({ title }) => title)).toContain('Register of births')
    expect(birth?.sources[0]?.locator).toBe('p. 12')
    expect(life?.places.get('buenos-aires')?.at).toEqual([-58.38, -34.6])
    const marriage = [...(life?.stays ?? []), ...(life?.events ?? [])].filter(({ title }) => title.en === 'Marriage')
    expect(new Set(marriage.flatMap(({ who }) => who))).toEqual(new Set(['anna-keller', 'josef-keller']))
    // Of one nothing is told but that he died: said, not dropped in silence.
    expect(codes).toContain('people-left')
    expect(made.texts['places.geojson']).toContain('Hamburg')
  }) // prettier-ignore

  it('a family tree that was cut short keeps what came, and says so; a town may stand in an address', async () => {
    const lines = ['0 HEAD', '1 GEDC', '2 VERS 5.5.1', '2 FORM LINEAGE-LINKED', '1 CHAR UTF-8', '0 @I1@ INDI', '1 NAME Anna /Keller/', '1 RESI', '2 DATE 1904', '2 ADDR Hauptstr. 5', '3 CITY Wien', '3 CTRY Austria', '1 DEAT', '2 DA']
    const [tree] = await openFile('anna.ged', new TextEncoder().encode(lines.join('\n')))
    if (tree?.is !== 'table') throw new Error('no table')
    expect(tree.problems.map(({ code }) => code)).toEqual(['tree-cut'])
    const [row] = tree.table.rows
    expect([tree.table.rows.length, row?.cells.slice(1, 5)]).toEqual([1, ['Anna Keller', 'Residence', '1904', 'Wien, Austria']])
  }) // prettier-ignore

  it('a table of letters in German: ways between named places, one of which nobody knows', async () => {
    const { life, problems, made } = await opened('letters.csv')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(life?.journeys.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'lemberg czernowitz',
      'czernowitz wien',
      'wien prag',
    ])
    // Kept in its file, named, and not lost.
    expect(made.texts['places.geojson']).toContain('Bad Nirgendwo')
    expect(made.remarks).toContainEqual({ code: 'place-unfound', values: { name: 'Bad Nirgendwo' } })
    expect(life?.languages).toEqual(['de'])
  }) // prettier-ignore

  it('a drawing: points with days, and the line that was walked between them', async () => {
    const { life, problems } = await opened('walk.kml')
    expect(problems).toEqual([])
    expect(life?.journeys.map(({ from, to, line }) => [from, to, line.length])).toEqual([['tomsk', 'novonikolaevsk', 3]]) // prettier-ignore
  })
})
