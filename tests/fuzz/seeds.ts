import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { LIFE_FILES } from '../../src/core/life/files'
import { formats } from '../../src/formats/registry'
import { readLife } from '../../src/core/check/read'
import { goodTexts } from '../fixtures/lives'
import { workbook } from '../unit/formats/doors/workbook'

export interface Seed {
  name: string
  bytes: Uint8Array
}

/** Formats by how their files end; the archives are mutated inside and outside. */
const ENDINGS: Record<string, RegExp> = {
  csv: /\.csv$/, tsv: /\.tsv$/, geojson: /\.geojson$/, lines: /\.geojsonl$/, 'linked-places': /\.jsonld$/,
  kml: /\.kml$/, kmz: /\.kmz$/, gpx: /\.gpx$/, json: /\.json$/, gedcom: /\.ged$/,
} // prettier-ignore

const FOLDERS = ['formats', 'formats-cases', 'own-lives'].map(
  (name) => new URL(`../fixtures/${name}/`, import.meta.url),
)

const RING = [['place', 'date', 'lat', 'lon', 'text'], ['Wien', { date: 5237 }, 48.2, 16.37, 'Ankunft'], ['Zürich', '3.8.1914', 47.37, 8.54, 'Abreise']] // prettier-ignore

/** What each kind of file is made from: the fixtures, and what Etape writes itself. */
export async function seedsOf(): Promise<Map<string, Seed[]>> {
  const seeds = new Map<string, Seed[]>(Object.keys(ENDINGS).map((kind) => [kind, []]))
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder)) {
      if (name === 'expected.tsv') continue
      const kind = Object.keys(ENDINGS).find((each) => ENDINGS[each]?.test(name))
      if (kind) seeds.get(kind)?.push({ name, bytes: readFileSync(new URL(name, folder)) })
    }
  }
  const texts = goodTexts()
  const { life } = readLife(texts)
  if (!life) throw new Error('the fixture is no life')
  for (const { id, extensions, write } of formats) {
    const name = `own.${extensions[0] ?? id}`
    seeds.get(id)?.push({ name, bytes: strToU8(await write(life)) })
  }
  const zip = zipSync({ ...Object.fromEntries(LIFE_FILES.map((file) => [file, strToU8(texts[file])])), 'media/a.svg': strToU8('<svg/>') }) // prettier-ignore
  seeds.set('life', [{ name: 'own.etape.zip', bytes: zip }])
  seeds.set('xlsx', [{ name: 'journey.xlsx', bytes: workbook({ Reise: RING as Parameters<typeof workbook>[0][string], Leer: [] }) }]) // prettier-ignore
  return seeds
}

/** The texts in an archive, for who wants to change one and pack it again. */
export const filesIn = (zip: Uint8Array): Record<string, Uint8Array> => unzipSync(zip)
export const packedAgain = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files)
