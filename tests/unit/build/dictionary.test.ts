import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import * as s from '../../../src/core/life/schema'
import { tourSchema, tourStepSchema } from '../../../src/core/life/schema/tour'
import { COLUMNS } from '../../../src/formats/csv/columns'
import { formats } from '../../../src/formats/registry'

const text = readFileSync(new URL('../../../geodata/README.md', import.meta.url), 'utf8')

/** The tables under "Every field": heading → the fields and whether each is needed. */
function tables(): Map<string, Record<string, boolean>> {
  const part = text.split('\n## ').find((each) => each.startsWith('Every field')) ?? ''
  return new Map(
    part.split('\n#### ').map((table) => {
      const rows = [...table.matchAll(/^\| `(\w+)`\s*\|[^|]+\|\s*(yes|no)\s*\|/gm)]
      const heading = (table.split('\n')[0] ?? '').split(' (')[0] ?? ''
      return [heading, Object.fromEntries(rows.map((row) => [row[1], row[2] === 'yes']))]
    }),
  )
}

type Entries = Record<string, v.GenericSchema>
const needed = (entries: Entries) =>
  Object.fromEntries(Object.entries(entries).map(([key, e]) => [key, e.type !== 'optional']))
const without = (entries: Entries, keys: object) =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => !(key in keys)))

const stay = s.staySchema.entries
const journey = s.journeyPropertiesSchema.entries
const { place: _place, kind: _kind, ...common } = stay
const { id: _id, ...told } = common
const SCHEMAS: Record<string, Entries> = {
  Life: s.lifeFileSchema.entries,
  Person: s.personSchema.entries,
  Contemporary: s.contemporarySchema.entries,
  Edition: s.lifeFileSchema.entries.edition.entries,
  Chapter: s.chapterSchema.entries,
  Gap: s.gapSchema.entries,
  Place: s.placePropertiesSchema.entries,
  Located: s.placePropertiesSchema.entries.located.entries,
  Name: s.nameSchema.entries,
  Citation: s.citationSchema.entries,
  'Stay, event and journey have in common': common,
  'Stay and event besides': { place: stay.place, kind: stay.kind },
  'Journey besides': without(journey, told),
  Leg: journey.legs.pipe[0].item.entries,
  Alternative: stay.alternatives.wrapped.item.entries,
  Source: s.sourceSchema.entries,
  Medium: s.mediumSchema.entries,
  Tour: tourSchema.entries,
  Step: tourStepSchema.pipe[0].entries,
}

describe('the data dictionary', () => {
  it.each(Object.entries(SCHEMAS))(
    'has every field of %s, and says which are needed',
    (name, entries) => {
      expect(tables().get(name)).toEqual(needed(entries))
    },
  )

  it('has no table of something that the code does not know', () => {
    const [, ...headings] = [...tables().keys()]
    expect(headings.sort()).toEqual(Object.keys(SCHEMAS).sort())
  })

  it('has every column and every format', () => {
    const part = text.split('\n## ').find((each) => each.startsWith('Open formats')) ?? ''
    const words = [...COLUMNS, ...formats.map(({ id }) => id)]
    expect(words.filter((word) => !part.includes(`\`${word}\``))).toEqual([])
  })
})
