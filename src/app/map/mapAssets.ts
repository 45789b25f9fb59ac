import type { MapAssets } from '../../map/ground/basemap'

/** The faces that the map writes with; Vite gives each file its address in the site. */
const FONTS = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,cyrillic,cyrillic-ext}-{400,600,700}-normal.woff2',
    '/node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,cyrillic,cyrillic-ext}-400-italic.woff2',
  ],
  { query: '?url', import: 'default', eager: true },
)

/** Where the map finds its tiles, labels and fonts: all within the site. */
export function mapAssets(): MapAssets {
  return {
    water: 'geodata/basemap/water.pmtiles',
    relief: 'geodata/basemap/relief.pmtiles',
    borders: 'geodata/borders/states.pmtiles',
    labels: 'geodata/basemap/labels.geojson',
    towns: 'geodata/towns/periods.geojson',
    shore: 'geodata/insets/shore.pmtiles',
    fonts: Object.fromEntries(
      Object.entries(FONTS).map(([path, url]) => [
        path.replace(/^.*source-serif-4-|\.woff2$/g, ''),
        url,
      ]),
    ),
  }
}
