import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '../../../src/cli/folder'
import { runImport } from '../../../src/cli/import'
import { hearLater } from './outputs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etape-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const out = () => join(folder, 'life')
const imported = (...args: string[]) => hearLater(() => runImport([...args, '--out', out()]))

const STOPS =
  'place,date,lat,lon\nKars,April 1915,40.6,43.1\nBaku,1916,40.4,49.9\nTiflis,3.5.1917,41.7,44.8\n'

describe('import', () => {
  it('makes a life of a table of stops that opens again without a fault', async () => {
    const { status, out: said } = await imported(file('road.csv', STOPS), '--person', 'Anna')
    expect(status).toBe(0)
    expect(said.at(-1)).toContain('3 places, 3 stays, 2 journeys, 0 events')
    const { life, problems } = readFolder(out())
    expect(problems).toEqual([])
    expect(life?.subjects.map(({ name }) => name)).toEqual([{ en: 'Anna' }])
    expect(life?.stays.map(({ place, when }) => [place, when])).toEqual([
      ['kars', '1915-04/1916'],
      ['baku', '1916/1917-05-03'],
      ['tiflis', '1917-05-03'],
    ])
    expect(life?.journeys.map(({ from, to, when, route, modes }) => [from, to, when, route, modes])).toEqual([
      ['kars', 'baku', '1916', 'schematic', ['unknown']],
      ['baku', 'tiflis', '1917-05-03', 'schematic', ['unknown']],
    ])
    // Nobody read more than the table: it is cited, line by line, and makes nothing certain.
    expect(life?.stays[1]?.sources).toEqual([
      { source: 'road-csv', basis: 'read', locator: 'line 3', says: { en: 'Baku, 1916 – 3 May 1917' } },
    ])
    expect(new Set(life?.stays.map(({ certainty }) => certainty))).toEqual(new Set(['less-certain']))
  }) // prettier-ignore

  it('says of a row without words where and when, in the language of the table', async () => {
    const table = 'место;дата;широта;долгота\nБаку;12 мая 1907 г.;40,4;49,9\n'
    await imported(file('road.csv', table), '--lang', 'ru')
    const [stay] = readFolder(out()).life?.stays ?? []
    expect(stay?.text).toEqual({ ru: 'Баку, 12 мая 1907' })
    expect(stay?.sources[0]?.says).toEqual({ ru: 'Баку, 12 мая 1907' })
  })

  it('keeps what he is known by on its dates only, if told so', async () => {
    await imported(file('road.csv', STOPS), '--as-dated')
    const { life } = readFolder(out())
    expect(life?.stays.map(({ when }) => when)).toEqual(['1915-04', '1916', '1917-05-03'])
    expect(life?.journeys.map(({ when }) => when)).toEqual(['1915-04/1916', '1916/1917-05-03'])
  })

  it('joins a table of places and one of journeys by the names of the places', async () => {
    const places = file('places.csv', 'Ort;Breite;Länge\nWien;48,2;16,37\nZürich;47,37;8,54\n')
    const ways = file('ways.csv', 'von;nach;Datum;Verkehrsmittel\nWien;Zürich;3.8.1914;Zug\nZürich;Wien;1.4.1917;Zug\n')
    const { status } = await imported(places, ways, '--lang', 'de')
    expect(status).toBe(0)
    const { life, problems } = readFolder(out())
    expect(problems).toEqual([])
    expect(life?.languages).toEqual(['de'])
    expect(life?.places.size).toBe(2)
    expect(life?.journeys.map(({ from, to, modes }) => [from, to, modes])).toEqual([
      ['wien', 'zurich', ['rail']],
      ['zurich', 'wien', ['rail']],
    ])
    expect(life?.stays.map(({ place, when }) => [place, when])).toEqual([['zurich', '1914-08-03/1917-04-01']])
  }) // prettier-ignore

  it('places a name by the gazetteer, near what comes before and after, and says so', async () => {
    // Of all towns called Kingston, the one on the way.
    const text = 'place,date,lat,lon\nMontego Bay,1901,18.47,-77.92\nKingston,1902,,\nNowhere-at-all,1903,,\n'
    const { out: said } = await imported(file('islands.csv', text))
    expect(said).toContainEqual(expect.stringMatching(/^place-found: "Kingston".*Kingston, JM/))
    expect(said).toContainEqual(expect.stringMatching(/^place-unfound: "Nowhere-at-all"/))
    const { life, problems } = readFolder(out())
    expect(life?.places.get('kingston')?.located).toMatchObject({ by: 'geonames' })
    // Kept in its file, named, and left out until somebody places it.
    expect(readFileSync(join(out(), 'places.geojson'), 'utf8')).toContain('Nowhere-at-all')
    expect(problems.map(({ code, severity }) => [code, severity])).toContainEqual(['place-unplaced', 'warning'])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  }) // prettier-ignore

  it('fails with the columns of a table that nobody understands, and makes nothing', async () => {
    const path = file('odd.csv', 'foo,bar\n1,2\n')
    const refusal = expect.objectContaining({ status: 1 }) as Error
    await expect(imported(path)).rejects.toThrow(refusal)
    expect(existsSync(out())).toBe(false)
  })

  it('overwrites nothing without --force, and with it only a life', async () => {
    const path = file('road.csv', STOPS)
    await imported(path)
    const refusal = expect.objectContaining({ status: 2 }) as Error
    await expect(imported(path)).rejects.toThrow(refusal)
    expect((await imported(path, '--force')).status).toBe(0)
    const other = ['--out', folder, '--force']
    await expect(runImport([path, ...other])).rejects.toThrow(refusal)
  })
})
