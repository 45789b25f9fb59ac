import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  landOf,
  meshOf,
  readAtlas,
  type Land,
  type SourcedAtlas,
  type UnitTopology,
} from '../core/atlas'
import { Refusal } from './outcome'

const DEFAULT_BORDERS = 'geodata/borders'

export interface OpenAtlas {
  atlas: SourcedAtlas
  land: Land
}

/** The atlas of borders in a folder; names every fault and refuses where there is one. */
export function openAtlas(folder = DEFAULT_BORDERS): OpenAtlas {
  const text = (name: string) => {
    const path = join(folder, name)
    if (!existsSync(path)) throw new Refusal(`there is no "${path}"`, 2)
    return readFileSync(path, 'utf8')
  }
  const mesh = meshOf(JSON.parse(text('units-fine.topojson')) as UnitTopology)
  const texts = {
    'ownership.csv': text('ownership.csv'),
    'states.json': text('states.json'),
    'sources.json': text('sources.json'),
  }
  const { atlas, problems } = readAtlas(texts, mesh.exactness)
  for (const { file, line, code, message } of problems) {
    console.error(`${join(folder, file)}:${String(line)}: ${code}: ${message}`)
  }
  if (!atlas) throw new Refusal(`${String(problems.length)} faults in the borders`, 1)
  return { atlas, land: landOf(mesh) }
}
