import type { Geometry } from 'geojson'
import type { Problem } from '../../core/life/model'
import { ProblemList } from '../../core/life/problems'
import { runs, unguarded } from './csv-cell'
import { csvTable, type CsvLine } from './csv-table'
import { foreignRow, warnUnread } from '../foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../gather'
import { emptyLife } from '../partial-life'
import type { Where } from '../reading'
import { fromWkt } from '../wkt'

const LONGITUDE = ['lon', 'lng', 'long', 'longitude', 'x']
const LATITUDE = ['lat', 'latitude', 'y']
const WKT = ['wkt', 'geometry', 'geom']
const COORDINATES = new Set([...LONGITUDE, ...LATITUDE, ...WKT])

type Cells = Record<string, string | null>

const first = (cells: Cells, names: string[]) => names.find((name) => cells[name])

function geometryOf(cells: Cells, { file, problems, at }: Where): Geometry | null {
  const wkt = first(cells, WKT)
  if (wkt !== undefined) {
    const geometry = fromWkt(cells[wkt] ?? '')
    if (geometry) return geometry
    const message =
      'is no WKT of a POINT, LINESTRING or POLYGON; write POINT (30.73 46.48), longitude first.'
    problems.error(file, at(wkt), 'not-wkt', message)
  }
  const [lon, lat] = [first(cells, LONGITUDE), first(cells, LATITUDE)]
  if (lon === undefined && lat === undefined) return null
  // "46,48" is how half of Europe writes a figure.
  const figures = [lon, lat].map((name) => Number((cells[name ?? ''] ?? 'none').replace(',', '.')))
  if (figures.every(Number.isFinite)) return { type: 'Point', coordinates: figures }
  const missing = lon === undefined || lat === undefined
  const message = missing
    ? 'needs both longitude and latitude; fill in the other or leave both empty.'
    : `"${cells[lon] ?? ''}, ${cells[lat] ?? ''}" are no two figures; write degrees as 30.73 and 46.48.`
  problems.error(file, at(lon ?? lat ?? 'lon'), 'not-coordinates', message)
  return null
}

/** The cells of a line by the names of their columns; what would run as a formula is pointed out. */
function cellsOf(header: string[], { cells }: CsvLine, { file, problems, at }: Where): Cells {
  return Object.fromEntries(
    header.map((name, i) => {
      const cell = cells[i] ?? ''
      if (runs(cell)) {
        const message =
          'begins as a formula does; kept as text, and written with an apostrophe before it.'
        problems.warning(file, at(name), 'formula-cell', message)
      }
      return [name, cell === '' ? null : unguarded(cell)]
    }),
  )
}

/** Reads CSV, Etape's own or anybody's with a header; comma, semicolon or tab between the cells. */
export async function readCsv(text: string, file: string): Promise<ReadFile> {
  const problems = new ProblemList()
  const { header, lines } = await csvTable(text, file, problems)
  if (!header) return { life: emptyLife(), problems: problems.all }
  const gathering = new Gathering()
  const unread = new Set<string>()
  for (const line of lines) {
    const where: Where = { file, problems, at: (field) => `${line.number}:${field}` }
    const cells = cellsOf(header, line, where)
    const geometry = geometryOf(cells, where)
    const rest = Object.fromEntries(Object.entries(cells).filter(([key]) => !COORDINATES.has(key)))
    gathering.add({ row: foreignRow(rest, unread), geometry, where })
  }
  warnUnread(unread, file, problems)
  const life = gathering.life()
  // What broke the table was found first; a reader mends from the top.
  const line = ({ path }: Problem) => Number.parseInt(path || '1')
  return { life, problems: problems.all.sort((a, b) => line(a) - line(b)) }
}
