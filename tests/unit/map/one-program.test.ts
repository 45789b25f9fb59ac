import { expect, it } from 'vitest'
import { FONT_FILES } from '../../../src/map/basemap'
import { styleOf } from '../../../src/map/style'

const style = styleOf(
  {
    water: 'water.pmtiles',
    relief: 'relief.pmtiles',
    borders: 'states.pmtiles',
    labels: 'labels.geojson',
    towns: 'towns.geojson',
    fonts: Object.fromEntries(FONT_FILES.map((file) => [file, `${file}.woff2`])),
  },
  { palette: 'paper', lang: 'en', screenHeight: 800, projection: 'mercator' },
)

/** Paint properties by feature or the same for all: by them the map tells its programs apart. */
const TOLD_APART = {
  symbol: ['text-color', 'text-halo-color', 'text-halo-width', 'text-halo-blur', 'text-opacity'],
  line: ['line-color', 'line-width', 'line-opacity', 'line-offset', 'line-blur', 'line-gap-width'],
  fill: ['fill-color', 'fill-opacity', 'fill-outline-color'],
}
const differs = (value: unknown) => /"(get|has|feature-state)"/.test(JSON.stringify(value) ?? '')

/** The layers of a type by what of their paint differs from feature to feature. */
function programsOf(
  type: keyof typeof TOLD_APART,
  isOf: (layer: (typeof layers)[number]) => boolean,
) {
  const programs: Record<string, string[]> = {}
  for (const layer of layers) {
    if (layer.type !== type || !isOf(layer)) continue
    const key = TOLD_APART[type].filter((name) => differs(layer.paint[name])).join()
    programs[key] = [...(programs[key] ?? []), layer.id]
  }
  return programs
}

const layers = style.layers.map((layer) => ({
  id: layer.id,
  type: layer.type,
  layout: (layer.layout ?? {}) as Record<string, unknown>,
  paint: (layer.paint ?? {}) as Record<string, unknown>,
}))

it('all names are drawn by one shader program, but those of states, whose halo is their tint', () => {
  const programs = programsOf('symbol', ({ layout }) => layout['text-field'] !== undefined)
  expect(Object.keys(programs).sort()).toEqual(['text-color', 'text-color,text-halo-color'])
  expect(programs['text-color,text-halo-color']).toEqual(['states-names-upright', 'states-names-along']) // prettier-ignore
  expect(programs['text-color']?.length).toBeGreaterThan(8)
})

it('all lines without dashes are drawn by one, but for the choice, which comes later', () => {
  const isPlain = ({ layout, paint }: (typeof layers)[number]) =>
    !paint['line-dasharray'] && layout['visibility'] !== 'none'
  const programs = programsOf('line', isPlain)
  expect(Object.keys(programs)).toEqual(['line-color,line-width'])
  expect(programs['line-color,line-width']?.length).toBeGreaterThan(8)
  // A width by feature alone and one by feature and zoom are told apart, too.
  const lines = layers.filter((layer) => layer.type === 'line' && isPlain(layer))
  expect(lines.filter(({ paint }) => !JSON.stringify(paint['line-width']).includes('"zoom"'))).toEqual([]) // prettier-ignore
})

it('all areas without a pattern are drawn by one', () => {
  const programs = programsOf('fill', ({ paint }) => !paint['fill-pattern'])
  expect(Object.keys(programs)).toEqual(['fill-color'])
  expect(programs['fill-color']?.length).toBeGreaterThan(3)
})
