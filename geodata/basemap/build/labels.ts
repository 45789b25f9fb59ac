/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Turns the hand-written table of names into labels.geojson; river names are laid along Natural Earth's rivers. */
import { readFileSync } from 'node:fs'
import type { Feature, LineString, Point, Position } from 'geojson'
import { curveThrough, isWithinTile, lengthenWithinTile } from './curve'
import { courseNear, type Course } from './river-course'
import { linesOf, readShapes } from './sources'

interface Named {
  en: string
  ru: string
  kind: 'ocean' | 'sea' | 'gulf' | 'strait' | 'lake' | 'river' | 'mountains'
  /** 1 the greatest, 5 the least. */
  rank: number
  minzoom: number
  note?: string
}
/** A name that stands on a spot, runs along an arc through some points, or along a river for so many kilometres. */
type Label = Named &
  ({ at: Position } | { arc: Position[] } | { river: string; near: Position; km: number })

export async function buildLabels(sources: string): Promise<Buffer> {
  const rivers = (await readShapes(sources, 'ne_10m_rivers_lake_centerlines')) ?? []
  const courses = rivers.map(({ geometry, properties }) => ({
    name: String(properties?.name ?? ''),
    lines: linesOf(geometry),
  }))
  const table = JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')) as Label[]
  const features = table.flatMap((label) => place(label, courses))
  const rows = features.map((feature) => JSON.stringify(feature)).join(',\n')
  return Buffer.from(`{"type":"FeatureCollection","features":[\n${rows}\n]}\n`)
}

function place(label: Label, courses: Course[]): Feature[] {
  const geometry = geometryOf(label, courses)
  if (geometry === undefined) {
    console.warn(`no course for ${label.en}`)
    return []
  }
  const { en, ru, kind, rank, minzoom, note } = label
  const properties = {
    name_en: en,
    name_ru: ru,
    kind,
    rank,
    minzoom,
    ...(note === undefined ? {} : { note }),
  }
  return [{ type: 'Feature', properties, geometry }]
}

function geometryOf(label: Label, courses: Course[]): Point | LineString | undefined {
  if ('at' in label) return { type: 'Point', coordinates: label.at }
  if ('arc' in label)
    return { type: 'LineString', coordinates: round(lengthenWithinTile(curveThrough(label.arc))) }
  const course = courseNear(courses, new RegExp(label.river), label.near, label.km)
  if (course && !isWithinTile(course))
    console.warn(`${label.en} at ${label.near.join()} crosses a tile of zoom 2`)
  return course && { type: 'LineString', coordinates: round(course) }
}

const round = (line: Position[]): Position[] =>
  line.map(([x, y]) => [Number(x!.toFixed(3)), Number(y!.toFixed(3))])
