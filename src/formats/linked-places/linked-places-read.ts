import type { Geometry } from 'geojson'
import type * as v from 'valibot'
import { parseJson } from '../../core/life/files/json'
import { parseOrReport, ProblemList } from '../../core/life/problems'
import { textSchema } from '../../core/life/schema'
import { warnUnread } from '../rows/foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../rows/gather'
import { slug } from '../rows/ids'
import { placeOf, type LinkedContext } from './linked-places-place'
import { featureSchema, type LinkedFeature } from './linked-places-schema'
import { OWN } from './linked-places-terms'
import { readWhen } from './linked-places-when'
import { sourcesSchema } from '../rows/loose-schema'
import { emptyLife } from '../partial-life'
import type { Where } from '../rows/reading'
import { shapesOf } from '../rows/shapes'

interface Found {
  feature: LinkedFeature
  id: string
  where: Where
}

/** The last part of an address: `p_12345` of `http://mygaz.org/places/p_12345`. */
const lastPart = (uri: string | undefined) => uri?.replace(/\/+$/, '').split(/[/#:]/).at(-1)

/** A line among places is a way: the format has no journeys, but people write them so. */
const isWay = ({ geometry }: LinkedFeature) => /^(Multi)?LineString$/.test(geometry?.type ?? '')

function addWay({ properties, when, geometry }: LinkedFeature, gathering: Gathering, where: Where) {
  const at = (field: string) => where.at(`when.${field}`)
  const [date = null] = when ? readWhen(when, { ...where, at }) : []
  const title = properties.title ?? null
  for (const shape of shapesOf(geometry as unknown as Geometry, { figures: false })) {
    const row = { title_en: title, when: date }
    gathering.addForeign({ row, geometry: shape, people: [], works: [], isDated: true }, where)
  }
}

/** Reads Linked Places (v1 and v2), Etape's own or anybody's: every feature is a place. */
export function readLinkedPlaces(text: string, file: string): ReadFile {
  const problems = new ProblemList()
  const parsed = parseJson(file, text)
  if (!parsed.ok) return { life: emptyLife(), problems: [parsed.problem] }
  const value = Object(parsed.value) as Record<string, unknown>
  const list = value.type === 'Feature' ? [value] : value.features
  if (!Array.isArray(list)) {
    const message = 'needs a FeatureCollection with a list named "features", or one Feature.'
    problems.error(file, '', 'not-this-format', message, { format: 'Linked Places' })
    return { life: emptyLife(), problems: problems.all }
  }
  const gathering = new Gathering(file)
  const found = list.flatMap((each: unknown, i): Found[] => {
    const path = `features[${i}]`
    const feature = parseOrReport(featureSchema, each, file, path, problems)
    if (!feature) return []
    const where: Where = { file, problems, at: (field) => `${path}.${field}` }
    const { id, title } = feature.properties
    if (isWay(feature)) {
      addWay(feature, gathering, where)
      return []
    }
    const given = id ?? slug(lastPart(feature['@id']) ?? '')
    return [{ feature, where, id: gathering.take(given, title, 'place', where) }]
  })
  const member = <S extends v.GenericSchema>(schema: S, key: string) =>
    (value[key] === undefined ? null : parseOrReport(schema, value[key], file, key, problems)) ??
    undefined
  const own = member(sourcesSchema, 'sources') ?? []
  const context: LinkedContext = {
    ids: new Map(found.map(({ feature, id }) => [feature['@id'] ?? OWN + id, id])),
    sources: new Map(own.map((source) => [source.id, source])),
    unread: new Set(),
  }
  for (const { feature, id, where } of found) {
    gathering.addPlace(placeOf(feature, id, where, context))
  }
  warnUnread(context.unread, file, problems)
  const title = member(textSchema, 'title')
  return {
    life: gathering.life({ title, sources: [...context.sources.values()] }),
    problems: problems.all,
  }
}
