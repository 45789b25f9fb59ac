import type { Geometry } from 'geojson'
import * as v from 'valibot'
import { parseJson } from '../core/life/json'
import { parseOrReport, ProblemList } from '../core/life/problems'
import { textSchema } from '../core/life/schema'
import { foreignRow, warnUnread } from './foreign'
import type { ReadFile } from './format'
import { Gathering } from './gather'
import { sourcesSchema } from './loose-schema'
import { emptyLife } from './partial-life'

const featureSchema = v.looseObject({
  type: v.literal('Feature'),
  id: v.optional(v.union([v.string(), v.number()])),
  geometry: v.nullish(v.looseObject({ type: v.string() }), null),
  properties: v.nullish(v.record(v.string(), v.unknown()), null),
})

/** A value of a property as the text of a cell: other programs write numbers, and unfold JSON. */
function cell(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean)
}

/** The features of a FeatureCollection, or the one Feature; null if it is neither. */
function featuresOf(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null
  const [type, features] = [Reflect.get(value, 'type'), Reflect.get(value, 'features')] as unknown[]
  if (type === 'Feature') return [value]
  return type === 'FeatureCollection' && Array.isArray(features) ? (features as unknown[]) : null
}

/** Reads GeoJSON, Etape's own or anybody's. */
export function readGeoJson(text: string, file: string): ReadFile {
  const problems = new ProblemList()
  const parsed = parseJson(file, text)
  if (!parsed.ok) return { life: emptyLife(), problems: [parsed.problem] }
  const features = featuresOf(parsed.value)
  if (!features) {
    const message = 'needs a FeatureCollection with a list named "features", or one Feature.'
    problems.error(file, '', 'not-this-format', message, { format: 'GeoJSON' })
    return { life: emptyLife(), problems: problems.all }
  }
  const gathering = new Gathering()
  const unread = new Set<string>()
  features.forEach((value, i) => {
    const path = `features[${i}]`
    const feature = parseOrReport(featureSchema, value, file, path, problems)
    if (!feature) return
    const cells = Object.entries(feature.properties ?? {}).map(
      ([key, part]) => [key, cell(part)] as const,
    )
    const row = foreignRow({ id: cell(feature.id), ...Object.fromEntries(cells) }, unread)
    const at = (field: string) => {
      if (field === 'geometry') return `${path}.geometry`
      return `${path}.properties.${field}`
    }
    gathering.add({
      row,
      geometry: feature.geometry as Geometry | null,
      where: { file, problems, at },
    })
  })
  warnUnread(unread, file, problems)
  const value = parsed.value as Record<string, unknown>
  const member = <S extends v.GenericSchema>(schema: S, key: string) =>
    value[key] === undefined ? undefined : parseOrReport(schema, value[key], file, key, problems)
  const life = gathering.life({
    title: member(textSchema, 'title') ?? undefined,
    sources: member(sourcesSchema, 'sources') ?? undefined,
  })
  return { life, problems: problems.all }
}
