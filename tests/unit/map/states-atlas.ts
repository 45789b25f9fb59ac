import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  meshOf,
  readAtlas,
  readPageAtlas,
  type AtlasTexts,
  type UnitTopology,
} from '../../../src/core/atlas'
import { parseWhen } from '../../../src/core/time/edtf'

/** The text of a file of `geodata/borders/`. */
export const textOf = (file: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../geodata/borders', file), 'utf8')

/** The real atlas on its coarse level, as the page reads it. */
export const coarse = meshOf(JSON.parse(textOf('units-coarse.topojson')) as UnitTopology)

const texts: AtlasTexts = {
  'ownership.csv': textOf('ownership.csv'),
  'states.json': textOf('states.json'),
  'sources.json': textOf('sources.json'),
}
const read = readAtlas(texts, coarse.exactness)
if (!read.atlas) throw new Error(read.problems.map(({ message }) => message).join('\n'))
export const atlas = read.atlas

/** The same as the page has it. */
export const page = readPageAtlas(textOf('atlas.json'))

export function dayOf(edtf: string): number {
  const parsed = parseWhen(edtf)
  if (!parsed.ok) throw new Error(edtf)
  return parsed.when.start.earliest
}
