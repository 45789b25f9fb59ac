import { Ajv } from 'ajv'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../../scripts/json-schema'

const ROOT = new URL('../../../', import.meta.url)
const COMMITTED = new URL('geodata/schema/', ROOT)
const LIVES = ['trotsky', 'rosa-luxemburg']

const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')
/** `places.schema.json` guards `places.geojson`. */
const dataFile = (schema: string) => {
  const name = schema.replace('.schema.json', '')
  return name === 'places' || name === 'journeys' ? `${name}.geojson` : `${name}.json`
}
const TOUR = 'tour.schema.json'
const made = jsonSchemas()
const checker = (schema: string) =>
  new Ajv({ allErrors: true, strictTuples: false }).compile(
    JSON.parse(made.get(schema) ?? '') as object,
  )

interface Features {
  features: { geometry: { coordinates: unknown }; properties: Record<string, unknown> }[]
}

describe('the JSON Schema', () => {
  it('that is committed is what the code makes (npm run schema)', () => {
    expect(readdirSync(COMMITTED).sort()).toEqual([...made.keys()].sort())
    for (const [file, text] of made) expect(textOf(`geodata/schema/${file}`)).toBe(text)
  })

  it.each([...made.keys()].filter((file) => file !== TOUR))(
    '%s accepts the committed lives',
    (schema) => {
      const check = checker(schema)
      for (const life of LIVES) {
        check(JSON.parse(textOf(`geodata/lives/${life}/${dataFile(schema)}`)))
        expect(check.errors).toBeNull()
      }
    },
  )

  it('of a tour accepts the committed ones', () => {
    const check = checker(TOUR)
    const folder = 'geodata/lives/trotsky/tours/'
    const { tours } = JSON.parse(textOf(`${folder}index.json`)) as { tours: string[] }
    expect(tours.length).toBeGreaterThan(2)
    for (const id of tours) {
      check(JSON.parse(textOf(`${folder}${id}.json`)))
      expect(check.errors).toBeNull()
    }
  })

  it.each<[string, (place: Features['features'][0]) => void]>([
    ['a word that the vocabulary lacks', (p) => (p.properties.kind = 'hamlet')],
    ['a field that nobody knows', (p) => (p.properties.nmaes = [])],
    ['a missing field', (p) => delete p.properties.located],
    ['a latitude beyond the pole', (p) => (p.geometry.coordinates = [46.48, 130.73])],
    ['a position of one number', (p) => (p.geometry.coordinates = [46.48])],
    ['an empty list of names', (p) => (p.properties.names = [])],
    ['a text in no language', (p) => (p.properties.note = {})],
    ['a text in what is no language', (p) => (p.properties.note = { English: 'a note' })],
    ['a text of blanks', (p) => (p.properties.note = { en: '  ', ru: 'есть' })],
  ])('refuses %s', (_, spoil) => {
    const places = JSON.parse(textOf('tests/fixtures/life/places.geojson')) as Features
    const check = checker('places.schema.json')
    expect(check(places)).toBe(true)
    const [first] = places.features
    if (first) spoil(first)
    expect(check(places)).toBe(false)
  })
})
