/** Builds the units from Natural Earth's provinces: `npx tsx geodata/borders/build/build.ts [admin1.geojson]`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parseCsv } from '../../../src/core/atlas/csv'
import { readProvinces } from './admin1'
import { compose, type Fault } from './compose'
import { cutProvinces, readCuts } from './cut'
import { dissolve } from './dissolve'
import { atLevel, LEVELS } from './levels'
import { node, vertexKeys } from './node'
import { findSlivers } from './slivers'

const FOLDER = new URL('../', import.meta.url)
const source = process.argv[2] ?? 'admin1.geojson'
const text = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')

function stopAt(faults: Fault[]): void {
  for (const { code, message } of faults) console.error(`${code}: ${message}`)
  if (faults.length > 0) throw new Error(`${String(faults.length)} faults; nothing was written`)
}

const rows = parseCsv(text('units.csv')).rows.map(({ line, cells }) => ({
  unit: cells.unit ?? '',
  km: Number(cells.exactness_km),
  parts: (cells.parts ?? '').split(';').map((part) => part.trim()),
  line,
}))
/** The unit of this name has the provinces that were not yet land; they are left out. */
const SEA = 'sea'
const units = rows.filter(({ unit }) => unit !== SEA)
const drowned = new Set(rows.flatMap(({ unit, parts }) => (unit === SEA ? parts : [])))
const provinces = readProvinces(source).filter(({ selector }) => !drowned.has(selector))
const cuts = readCuts(JSON.parse(text('cuts.geojson')) as Parameters<typeof readCuts>[0])
const { pieces, idle } = cutProvinces(provinces, cuts)
const before = vertexKeys(provinces.flatMap(({ shape }) => shape.flat()))
const { byUnit, faults } = compose(node(pieces, before), units)
stopAt([
  ...idle.map(({ cut, selector }) => ({
    code: 'cuts-nothing',
    message: `cut "${cut}" takes nothing from "${selector}"`,
  })),
  ...faults,
])
const whole = dissolve(byUnit, new Map(units.map(({ unit, km }) => [unit, km] as const)))
stopAt(findSlivers(whole, provinces))
for (const level of LEVELS) {
  const made = JSON.stringify(atLevel(whole, level))
  writeFileSync(new URL(`units-${level.name}.topojson`, FOLDER), `${made}\n`)
  console.log(level.name, made.length, gzipSync(made, { level: 9 }).length)
}
