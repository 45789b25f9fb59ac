import type { Geometry } from 'geojson'
import { COLUMNS } from './columns'
import { guarded } from './csv-cell'
import { flatten } from '../rows/flatten'
import type { Format } from '../format'
import { toWkt } from '../rows/wkt'

/** A byte-order mark: without it a spreadsheet takes Cyrillic for something else. */
const BOM = '\uFEFF'

/** The point as figures that any spreadsheet maps; everything as WKT, for a GIS. */
function placeCells(geometry: Geometry | null): (string | null)[] {
  const [lon, lat] = geometry?.type === 'Point' ? geometry.coordinates : []
  return [
    lon === undefined ? null : String(lon),
    lat === undefined ? null : String(lat),
    geometry && toWkt(geometry),
  ]
}

/** RFC 4180, UTF-8 with a byte-order mark; the first line has the names of the columns. */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  extensions: ['csv', 'tsv', 'txt'],
  mediaType: 'text/csv',
  async write(life) {
    const { default: papa } = await import('papaparse')
    const rows = flatten(life).map(({ row, geometry }) =>
      [...COLUMNS.map((column) => row[column]), ...placeCells(geometry)].map((cell) =>
        cell === null ? '' : guarded(cell),
      ),
    )
    const header = [...COLUMNS, 'lon', 'lat', 'wkt']
    return BOM + papa.unparse([header, ...rows], { newline: '\r\n' }) + '\r\n'
  },
}
