/**
 * The JSON Schema (draft-07) of each file of a life, made from the schemas that guard it
 * (src/core/life/schema). What JSON Schema cannot say (ids that refer, dates that exist,
 * nobody in two places) `validate` checks.
 */
import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import * as s from '../src/core/life/schema'
import { tourSchema } from '../src/core/life/schema/tour'
import { MODES, ROUTE_KINDS } from '../src/core/life/vocabulary'

/** A row of routes.json: as a journey, its legs as written by hand. */
const routeSchema = v.strictObject({
  id: s.journeySchema.entries.id,
  ...s.journeyFields,
  legs: v.array(
    v.strictObject({
      mode: v.picklist(MODES),
      route: v.optional(v.picklist(ROUTE_KINDS)),
      path: v.pipe(v.array(v.union([v.string(), s.positionSchema])), v.minLength(2)),
    }),
  ),
})
const waySchema = v.strictObject({
  title: s.textSchema,
  mode: v.picklist(MODES),
  path: v.array(v.union([v.string(), s.positionSchema])),
  note: v.optional(s.textSchema),
})
const collectionOf = (features: v.GenericSchema) =>
  v.object({ type: v.literal('FeatureCollection'), features: v.array(features) })

const FILES: Readonly<Record<string, { title: string; schema: v.GenericSchema }>> = {
  life: { title: 'The head of a life: life.json', schema: s.lifeFileSchema },
  places: { title: 'Places: places.geojson', schema: collectionOf(s.placeSchema) },
  stays: { title: 'Stays: stays.json', schema: v.object({ stays: v.array(s.staySchema) }) },
  journeys: { title: 'Journeys: journeys.geojson', schema: collectionOf(s.journeySchema) },
  routes: {
    title: 'The ways of the journeys as written: routes.json',
    schema: v.object({
      ways: v.record(v.string(), waySchema),
      journeys: v.array(routeSchema),
    }),
  },
  events: { title: 'Events: events.json', schema: v.object({ events: v.array(s.eventSchema) }) },
  sources: {
    title: 'Sources: sources.json',
    schema: v.object({ sources: v.array(s.sourceSchema) }),
  },
  tour: { title: 'A tour: tours/ID.json', schema: tourSchema },
}

/** [longitude, latitude], a height after them is read over. */
const POSITION: JsonSchema = {
  type: 'array',
  items: [
    { type: 'number', minimum: -540, maximum: 540 },
    { type: 'number', minimum: -90, maximum: 90 },
    { type: 'number' },
  ],
  minItems: 2,
  maxItems: 3,
}

/** The schema of a position, and its first step, which is all that is left of it on the way in. */
const POSITIONS = new Set<unknown>([s.positionSchema, s.positionSchema.pipe[0]])

const CONFIG: ConversionConfig = {
  typeMode: 'input',
  // The one check is how many numbers a position has: POSITION says it.
  ignoreActions: ['check'],
  overrideAction: ({ valibotAction: action, jsonSchema }) => {
    // The code reads texts trimmed and refuses what is empty then.
    if (action.type === 'trim') return { ...jsonSchema, pattern: '\\S' }
    // A finer pattern takes the place of that one.
    if (action.type === 'regex' && 'requirement' in action && action.requirement instanceof RegExp)
      return { ...jsonSchema, pattern: action.requirement.source }
    return undefined
  },
  overrideSchema: ({ valibotSchema }) =>
    POSITIONS.has(valibotSchema) ? { ...POSITION } : undefined,
}

/** File name under geodata/schema/ → the text of that JSON Schema. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { title, schema }]) => {
      const { $schema, ...rest } = toJsonSchema(schema, CONFIG)
      const comment = 'Made by `npm run schema` from src/core/life/schema.'
      const whole = { $schema, $comment: comment, title, ...rest }
      return [`${name}.schema.json`, JSON.stringify(whole, null, 2) + '\n']
    }),
  )
}
