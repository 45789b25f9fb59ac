import { readFileSync } from 'node:fs'
import { meshOf, readAtlas, type AtlasTexts, type UnitTopology } from '../../../src/core/atlas'
import { parseWhen } from '../../../src/core/calendar/edtf'

const text = (file: string) =>
  readFileSync(new URL(`../../../geodata/borders/${file}`, import.meta.url), 'utf8')

/** The real atlas on its coarse level, as the page reads it. */
export const coarse = meshOf(JSON.parse(text('units-coarse.topojson')) as UnitTopology)

const texts: AtlasTexts = {
  'ownership.csv': text('ownership.csv'),
  'states.json': text('states.json'),
  'sources.json': text('sources.json'),
}
const read = readAtlas(texts, coarse.exactness)
if (!read.atlas) throw new Error(read.problems.map(({ message }) => message).join('\n'))
export const atlas = read.atlas

export function dayOf(edtf: string): number {
  const parsed = parseWhen(edtf)
  if (!parsed.ok) throw new Error(edtf)
  return parsed.when.start.earliest
}
