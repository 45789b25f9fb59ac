import type { Geometry } from 'geojson'
import * as v from 'valibot'
import { parseJson } from '../../core/life/files/json'
import { parseOrReport, ProblemList } from '../../core/life/problems'
import { textSchema } from '../../core/life/schema'
import { gatherFeatures, type Feature } from '../rows/foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../rows/gather'
import { readWhen, whenSchema } from '../linked-places/linked-places-when'
import { sourcesSchema } from '../rows/loose-schema'
import { emptyLife } from '../partial-life'
import type { Where } from '../rows/reading'

const featureSchema = v.looseObject({
  type: v.literal('Feature'),
  id: v.optional(v.union([v.string(), v.number()])),
  geometry: v.nullish(v.looseObject({ type: v.string() }), null),
  properties: v.nullish(v.record(v.string(), v.unknown()), null),
})
const FEATURE_MEMBERS = new Set(['type', 'id', 'geometry', 'properties', 'bbox', 'when', 'label'])
const COLLECTION_MEMBERS = new Set(['type', 'features', 'title', 'sources', 'bbox', 'crs', 'name'])

/** A value of a property as the text of a cell: other programs write numbers, and unfold JSON. */
function cell(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object'))
    return value.join(';')
  if (typeof value !== 'object') return String(value as number | boolean)
  try {
    return JSON.stringify(value)
  } catch {
    // Nested deeper than anybody would say something in.
    return null
  }
}

/** The features of a collection, whatever it calls itself, or the one Feature; null if it is neither. */
function featuresOf(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null
  const [type, features] = [Reflect.get(value, 'type'), Reflect.get(value, 'features')] as unknown[]
  if (type === 'Feature') return [value]
  return Array.isArray(features) ? (features as unknown[]) : null
}

/** GeoJSON Text Sequences and "line-delimited": a feature a line; null if one of them is none. */
function lineByLine(text: string): unknown[] | null {
  const lines = text
    .replaceAll('\u001e', '\n')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
  if (lines.length < 2) return null
  const values = lines.map((line) => parseJson('', line))
  return values.every((each) => each.ok)
    ? values.flatMap((each) => (each.ok ? [each.value] : []))
    : null
}

/** A coordinate reference system that is not degrees on WGS 84 (RFC 7946 has no other); else null. */
function otherSystem(value: Record<string, unknown>): string | null {
  const name = JSON.stringify(value.crs ?? null)
  if (value.crs === undefined || value.crs === null || /CRS84|4326|WGS ?84/i.test(name)) return null
  return /EPSG[:\d.]*:(\d+)/i.exec(name)?.[0] ?? name.slice(0, 80)
}

interface Members {
  features: unknown[]
  value: Record<string, unknown>
}

function membersOf(text: string, file: string, problems: ProblemList): Members | null {
  const parsed = parseJson(file, text)
  const lines = parsed.ok ? null : lineByLine(text)
  if (lines) return { features: lines, value: {} }
  if (!parsed.ok) {
    problems.all.push(parsed.problem)
    return null
  }
  const features = featuresOf(parsed.value)
  if (features) return { features, value: parsed.value as Record<string, unknown> }
  const message = 'needs a FeatureCollection with a list named "features", or one Feature.'
  problems.error(file, '', 'not-this-format', message, { format: 'GeoJSON' })
  return null
}

type Bag = Record<string, unknown>
const isMembers = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A span as traces in Topotime have it: start, latest start, earliest end, end. */
function spanOf(when: unknown): Bag {
  const span = isMembers(when) && Array.isArray(when.timespan) ? (when.timespan as unknown[]) : []
  const [start, end] = [span[0], span[3] || span[2]]
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) }
}

/** A collection whose geometries have properties of their own is as many features: a trace of stages. */
function stagesOf(value: unknown): unknown[] {
  const geometry = isMembers(value) ? value.geometry : null
  const parts = isMembers(geometry) && Array.isArray(geometry.geometries) ? (geometry.geometries as unknown[]) : []
  if (!isMembers(value) || !parts.some((part) => isMembers(part) && isMembers(part.properties))) return [value]
  return parts.filter(isMembers).map(({ properties, when, ...shape }) => ({
    type: 'Feature',
    properties: { ...(isMembers(value.properties) ? value.properties : {}), ...spanOf(when), ...(isMembers(properties) ? properties : {}) },
    geometry: shape,
    ...(isMembers(when) && 'timespans' in when && { when }),
  }))
} // prettier-ignore

/** The cells of a feature: its id, its properties, its date where it has one as Linked Places do. */
function featureOf(value: unknown, path: string, inDegrees: boolean, file: string, problems: ProblemList, unread: Set<string>): Feature | null {
  const feature = parseOrReport(featureSchema, value, file, path, problems)
  if (!feature) return null
  const at = (field: string) => (field === 'geometry' ? `${path}.geometry` : `${path}.properties.${field}`)
  const where: Where = { file, problems, at }
  // As they stand: the schema leaves out members of the names that objects have themselves.
  const properties = (Reflect.get(value as object, 'properties') ?? {}) as Bag
  const cells = Object.entries(properties).map(([key, part]) => [key, cell(part)] as const)
  for (const key of Object.keys(feature)) if (!FEATURE_MEMBERS.has(key)) unread.add(key)
  const when = feature.when === undefined ? null : parseOrReport(whenSchema, feature.when, file, `${path}.when`, problems)
  const [date] = when ? readWhen(when, { ...where, at: (field) => `${path}.when.${field}` }) : []
  return {
    cells: { ...(typeof feature.label === 'string' && { name: feature.label }),
      ...(feature.id !== undefined && { id: cell(feature.id) }), ...Object.fromEntries(cells), ...(date && { when: date }) },
    geometry: inDegrees ? (feature.geometry as Geometry | null) : null,
    where,
  }
} // prettier-ignore

/** Reads GeoJSON, Etape's own or anybody's. */
export function readGeoJson(text: string, file: string): ReadFile {
  const problems = new ProblemList()
  const members = membersOf(text, file, problems)
  if (!members) return { life: emptyLife(), problems: problems.all }
  const { features, value } = members
  const system = otherSystem(value)
  if (system !== null) {
    const message = `its coordinates are in ${system}, not in degrees (WGS 84, as RFC 7946 has them); save it anew in EPSG:4326. They are left.`
    problems.error(file, 'crs', 'other-system', message, { system })
  }
  if (features.length === 0) {
    problems.error(
      file,
      'features',
      'nothing-to-read',
      'holds no feature; there is nothing to show.',
    )
  }
  const gathering = new Gathering(file)
  const unread = new Set(Object.keys(value).filter((key) => !COLLECTION_MEMBERS.has(key)))
  if (value.type === 'Feature') unread.clear()
  const found = features
    .flatMap(stagesOf)
    .flatMap(
      (each, i) => featureOf(each, `features[${i}]`, system === null, file, problems, unread) ?? [],
    )
  gatherFeatures(found, gathering, unread)
  const member = <S extends v.GenericSchema>(schema: S, key: string) =>
    value[key] === undefined ? undefined : parseOrReport(schema, value[key], file, key, problems)
  const life = gathering.life({
    title: member(textSchema, 'title') ?? undefined,
    sources: member(sourcesSchema, 'sources') ?? undefined,
  })
  return { life, problems: problems.all }
}
