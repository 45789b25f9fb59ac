import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString } from 'geojson'
import { LINE_KINDS, lineKindOf, type LineKind } from '../../src/core/life/desk/known-lines'
import type { Position } from '../../src/core/life/model'
import type { Mode } from '../../src/core/life/vocabulary'
import { partsOf, riverLines } from './rivers'

interface Drawn {
  legs: { mode: Mode; to: number; route?: string }[]
  route?: string
}

/** About 10 m, as the lines of journeys are rounded. */
const keyOf = ([lon, lat]: Position) => `${lon.toFixed(4)},${lat.toFixed(4)}`

/** The lines that a journey's legs follow; what is schematic follows none. */
function followed(journeys: FeatureCollection<LineString | null, Drawn>): [LineKind, Position[]][] {
  return journeys.features.flatMap(({ geometry, properties }) => {
    const line = (geometry?.coordinates ?? []) as Position[]
    return properties.legs.flatMap(({ mode, to, route }, i): [LineKind, Position[]][] => {
      const kind = lineKindOf(mode)
      const from = properties.legs[i - 1]?.to ?? 0
      const isKnown = (route ?? properties.route) !== 'schematic'
      return kind && isKnown ? [[kind, line.slice(from, to + 1)]] : []
    })
  })
}

/** Lines without the pieces that others of them have already. */
function once(lines: readonly Position[][]): Position[][] {
  const seen = new Set<string>()
  return lines.flatMap((line) => {
    const parts: Position[][] = []
    let part: Position[] = []
    line.forEach((at, i) => {
      const before = line[i - 1]
      const piece = before && [keyOf(before), keyOf(at)].sort().join(' ')
      if (piece === undefined || seen.has(piece)) {
        parts.push(part)
        part = [at]
        return
      }
      seen.add(piece)
      part.push(at)
    })
    return [...parts, part].filter(({ length }) => length > 1)
  })
}

/**
 * Every line that the journeys of lives follow by railway, water or road, and the rivers of
 * geodata/ways, as GeoJSON of a feature a kind: what journeys of other lives can be drawn along.
 */
export function drawKnown(journeys: readonly string[]): string {
  const lines = journeys.flatMap((text) =>
    followed(JSON.parse(text) as FeatureCollection<LineString | null, Drawn>),
  )
  const rivers = riverLines().features.flatMap(partsOf)
  const rows = LINE_KINDS.map((kind) => {
    const own = lines.flatMap(([of, line]) => (of === kind ? [line] : []))
    const coordinates = once(kind === 'water' ? [...own, ...rivers] : own)
    return JSON.stringify({ type: 'Feature', properties: { kind }, geometry: { type: 'MultiLineString', coordinates } }) // prettier-ignore
  })
  return `{"type":"FeatureCollection","features":[\n${rows.join(',\n')}\n]}\n`
}

const LIVES = new URL('../lives/', import.meta.url)

/** The same of the lives of this repository. */
export function drawCommitted(): string {
  const { lives } = JSON.parse(readFileSync(new URL('index.json', LIVES), 'utf8')) as { lives: { folder: string }[] } // prettier-ignore
  return drawKnown(lives.map(({ folder }) => readFileSync(new URL(`${folder}/journeys.geojson`, LIVES), 'utf8'))) // prettier-ignore
}
