import type { Geometry } from 'geojson'
import * as v from 'valibot'
import { PLACE_KINDS, type PlaceKind } from '../../core/life/vocabulary'
import { isLanguageTag, placePropertiesSchema, placeSchema, textSchema } from '../../core/life/schema' // prettier-ignore
import { bare } from '../csv/cells'
import { readNames, type FoundSources } from './linked-places-names'
import type { LinkedFeature } from './linked-places-schema'
import { AAT, BROADER, OWN } from './linked-places-terms'
import { readWhen } from './linked-places-when'
import type { PartialPlace, Words } from '../partial-life'
import { fitting, plain, type Where } from '../rows/reading'
import { words } from '../rows/row-parts'

const fields = placePropertiesSchema.entries
const locatedSchema = v.strictObject({
  by: fields.located.entries.by,
  id: fields.located.entries.id,
  note: v.optional(textSchema),
})

/** What a file is read with: who is who in it, what it cites, what of it nothing here can hold. */
export interface LinkedContext {
  /** Our id of each feature by its address. */
  ids: ReadonlyMap<string, string>
  sources: FoundSources
  unread: Set<string>
}

type Shape = Record<string, unknown>

/** The geometry; of several the first, as a life's place has one. */
function shapeOf({ geometry }: LinkedFeature, where: Where): Shape | null {
  if (geometry?.geometries === undefined) return geometry
  const shapes = geometry.geometries.filter((each) => each !== null)
  if (shapes.length > 1) {
    const message = `has ${shapes.length} geometries; the first is taken, a place of a life has one.`
    const values = { n: shapes.length }
    where.problems.warning(where.file, where.at('geometry'), 'first-geometry', message, values)
  }
  return shapes[0] ?? null
}

/** Where we wrote down how a place was located: with a citation of its geometry. */
function locatedIn(shape: Shape | null, where: Where, { unread }: LinkedContext) {
  const citations = (Array.isArray(shape?.citations) ? shape.citations : []) as Shape[]
  const ours = citations.find((citation) => citation.located !== undefined)
  if (citations.length > 0 && !ours) unread.add('geometry.citations')
  return fitting(v.optional(locatedSchema), ours?.located, 'geometry.citations', where)
}

function kindOf({ types }: LinkedFeature, { unread }: LinkedContext): PlaceKind | undefined {
  for (const { label, identifier } of types) {
    const kind = PLACE_KINDS.find(
      (each) => each === label || (identifier !== undefined && AAT[each] === identifier),
    )
    if (kind) return kind
  }
  if (types.length > 0) unread.add('types')
  return undefined
}

function withinOf(
  { relations }: LinkedFeature,
  { ids, unread }: LinkedContext,
): string | undefined {
  const around = relations.flatMap(({ relationType, relationTo }) => {
    const own = relationTo.startsWith(OWN) ? relationTo.slice(OWN.length) : undefined
    const id = ids.get(relationTo) ?? own
    return relationType === BROADER && id !== undefined ? [id] : []
  })
  if (relations.length > around.slice(0, 1).length) unread.add('relations')
  return around[0]
}

/** Descriptions by their languages; of one that names none its letters tell. */
function noteOf({ descriptions }: LinkedFeature): Words | undefined {
  const note: Words = {}
  for (const { lang, value } of descriptions) {
    const [guess = 'en'] = Object.keys(words(value))
    const tag = lang !== undefined && isLanguageTag(lang) ? lang : guess
    if (value.trim() !== '') note[tag] = [note[tag], value].filter(Boolean).join('\n')
  }
  return Object.keys(note).length > 0 ? note : undefined
}

/** What we write ourselves beside the names; all else that a feature has is unread. */
const KNOWN = new Set([
  '@id', 'id', 'type', 'properties', 'when', 'names', 'types', 'geometry', 'relations', 'links',
  'descriptions',
]) // prettier-ignore

function noteUnread(feature: LinkedFeature, { unread }: LinkedContext) {
  for (const key of Object.keys(feature)) if (!KNOWN.has(key)) unread.add(key)
  for (const key of ['periods', 'duration', 'label']) {
    if (feature.when && key in feature.when) unread.add(`when.${key}`)
  }
  if ('ccodes' in feature.properties) unread.add('properties.ccodes')
}

/** Of the links to other gazetteers those that a place of a life keeps; the rest is unread. */
function authoritiesIn(
  { links }: LinkedFeature,
  located: PartialPlace['located'],
  { unread }: LinkedContext,
): PartialPlace['authorities'] {
  const found: NonNullable<PartialPlace['authorities']> = {}
  for (const { type, identifier } of links) {
    const [, file, key = ''] = /^(gn|wd|tgn):(\w+)$/.exec(identifier) ?? []
    const isKept = { gn: /^[1-9]\d*$/, wd: /^Q[1-9]\d*$/, tgn: /^\d{7}$/ }[file ?? '']?.test(key)
    if (file === 'gn' && Number(key) === located?.id) continue
    if (type !== 'closeMatch' || !isKept) unread.add('links')
    else if (file === 'wd') found.wikidata ??= key
    else if (file === 'tgn') found.tgn ??= key
    else found.geonames ??= Number(key)
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** A feature of Linked Places as a place. */
export function placeOf(
  feature: LinkedFeature,
  id: string,
  where: Where,
  context: LinkedContext,
): PartialPlace {
  const { properties, when, '@id': uri } = feature
  const shape = shapeOf(feature, where)
  const located = locatedIn(shape, where, context)
  noteUnread(feature, context)
  const inWhen = { ...where, at: (field: string) => where.at(`when.${field}`) }
  const attested = when ? readWhen(when, inWhen) : []
  const property = <S extends v.GenericSchema>(schema: S, key: string) =>
    fitting(schema, properties[key], `properties.${key}`, where)
  return bare({
    id,
    uri: uri === undefined || uri === OWN + id ? undefined : uri,
    geometry: fitting(
      placeSchema.entries.geometry,
      plain(shape as unknown as Geometry | null),
      'geometry',
      where,
    ),
    names: readNames(feature, context.sources, where),
    kind: kindOf(feature, context),
    precision: property(fields.precision, 'precision'),
    radiusKm: property(fields.radiusKm, 'radiusKm'),
    territory: property(fields.territory, 'territory'),
    within: withinOf(feature, context),
    note: noteOf(feature),
    located,
    authorities: authoritiesIn(feature, located, context),
    attested: attested.length > 0 ? attested : undefined,
  })
}
