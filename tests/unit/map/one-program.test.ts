import { expect, it } from 'vitest'
import { FONT_FILES } from '../../../src/map/basemap'
import { styleOf } from '../../../src/map/style'

const style = styleOf(
  {
    water: 'water.pmtiles',
    relief: 'relief.pmtiles',
    labels: 'labels.geojson',
    towns: 'towns.geojson',
    fonts: Object.fromEntries(FONT_FILES.map((file) => [file, `${file}.woff2`])),
  },
  { palette: 'paper', lang: 'en', mapHeight: 800, projection: 'mercator' },
)

/** Paint properties by feature or the same for all: by them the map tells its programs apart. */
const TOLD_APART = ['text-color', 'text-halo-color', 'text-halo-width', 'text-halo-blur', 'text-opacity'] // prettier-ignore
const differs = (value: unknown) => /"(get|has|feature-state)"/.test(JSON.stringify(value) ?? '')

it('all names are drawn by one shader program', () => {
  const programs = new Map<string, string[]>()
  for (const { id, type, layout, paint } of style.layers) {
    if (type !== 'symbol' || layout?.['text-field'] === undefined) continue
    const key = TOLD_APART.filter((name) => differs(Reflect.get(paint ?? {}, name))).join()
    programs.set(key, [...(programs.get(key) ?? []), id])
  }
  expect([...programs.keys()]).toEqual(['text-color'])
  expect(programs.get('text-color')?.length).toBeGreaterThan(8)
})
