import { Ajv } from 'ajv'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { linkedPlaces } from '../../../../src/formats/linked-places/linked-places'
import * as readers from '../../../../src/formats/readers'
import { linkedWhen, readWhen } from '../../../../src/formats/linked-places/linked-places-when'
import { emptyLife, type PartialPlace } from '../../../../src/formats/partial-life'
import { ProblemList } from '../../../../src/core/life/problems'
import { readTrotsky } from '../../../geodata/trotsky'

/** Schema and examples of the format's own people; they are no part of the repository. */
const SAMPLES = new URL('../../../../../shared/samples/', import.meta.url)
const atHand = existsSync(SAMPLES)
const sample = (file: string) => readFileSync(new URL(file, SAMPLES), 'utf8')

interface Feature {
  '@id': string
  properties: Record<string, unknown>
  when: { timespans: unknown[] }
  names: { toponym: string; citations: Record<string, unknown>[] }[]
  [member: string]: unknown
}

/** The whole committed life, on a machine that does other things too. */
vi.setConfig({ testTimeout: 60_000 })
const written = linkedPlaces.write(readTrotsky().life)

async function featureOf(id: string): Promise<Feature> {
  const { features } = JSON.parse(await written) as { features: Feature[] }
  const found = features.find(({ properties }) => properties.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const where = () => ({ file: 'a', problems: new ProblemList(), at: (field: string) => field })

describe('a date in Linked Places', () => {
  it.each([
    ['1902', { start: { in: '1902' }, end: { in: '1902' } }],
    ['1902-10/1903-02-05', { start: { in: '1902-10' }, end: { in: '1903-02-05' } }],
    ['1923/..', { start: { in: '1923' }, end: { earliest: '1923' } }],
    ['../1914-08-31', { start: { latest: '1914-08-31' }, end: { in: '1914-08-31' } }],
    [
      '1902-21',
      {
        start: { earliest: '1902-03-01', latest: '1902-05-31' },
        end: { earliest: '1902-03-01', latest: '1902-05-31' },
      },
    ],
  ])('%s says no more than is known, and comes back', (date, timespan) => {
    const when = linkedWhen([date])
    expect(when.timespans).toEqual([timespan])
    expect(readWhen(when, where())).toEqual([date])
  })

  it('that is about then is less certain', () => {
    expect(linkedWhen(['1898~']).certainty).toBe('less-certain')
    expect(linkedWhen(['1898']).certainty).toBeUndefined()
    expect(readWhen(linkedWhen(['1898~/1902?']), where())).toEqual(['1898~/1902?'])
  })

  it('that somebody changed counts, not what was kept beside it', () => {
    const when = { ...linkedWhen(['1898~']), timespans: [{ start: { in: '1900' } }] }
    expect(readWhen(when, where())).toEqual(['1900'])
  })

  it.each([
    [{ start: { in: '676' }, end: { in: '1066' } }, '0676/1066'],
    [{ start: { in: '-0044' } }, '-0044'],
    [{ start: { in: '1832-08-01' } }, '1832-08-01'],
    [{ end: { in: '1900' } }, '../1900'],
    [{ start: { in: '1600' }, end: { earliest: '1700' } }, '1600/..'],
  ])('%j of others is %s', (timespan, edtf) => {
    expect(readWhen({ timespans: [timespan] }, where())).toEqual([edtf])
  })
})

describe('Linked Places', () => {
  it('gives a place its names with times, its type, relations, link and evidence', async () => {
    const place = await featureOf('alma-ata')
    expect(place['@id']).toBe('etape:alma-ata')
    expect(place.types).toMatchObject([{ identifier: 'aat:300008389', label: 'city' }])
    expect(place.links).toEqual([
      { type: 'closeMatch', identifier: expect.stringMatching(/^gn:\d+$/) as string },
      { type: 'closeMatch', identifier: 'wd:Q35493' },
    ])
    expect(place.when.timespans.length).toBeGreaterThan(0)
    const { citations } = place.names[0] ?? { citations: [] }
    expect(citations[0]).toMatchObject({
      label: expect.stringMatching(/\S/) as string,
      '@id': expect.stringMatching(/^(https?:\/\/|etape:)\S+$/) as string,
      basis: expect.stringMatching(/^(read|excerpt|recalled|inferred)$/) as string,
    })
  })

  it('says what a place lies within', async () => {
    expect((await featureOf('smolny')).relations).toEqual([
      {
        relationType: 'gvp:broaderPartitive',
        relationTo: 'etape:st-petersburg',
        label: 'within St Petersburg',
      },
    ])
  })

  it('keeps what other gazetteers call a place', async () => {
    const authorities = { wikidata: 'Q1741', geonames: 2761369, tgn: '7003321' }
    const place: PartialPlace = { id: 'a', names: [{ toponym: 'A', lang: 'en' }], authorities }
    const text = await linkedPlaces.write({ ...emptyLife(), places: new Map([['a', place]]) })
    const read = await readers.linkedPlaces.read(text, 'a')
    expect([...read.life.places.values()]).toEqual([place])
    expect(read.problems).toEqual([])
  })

  it('keeps the address that another gazetteer gave a place', async () => {
    const uri = 'https://gazetteer.example.org/p/1'
    const place: PartialPlace = { id: 'p-1', uri, names: [{ toponym: 'A', lang: 'en' }] }
    const inside: PartialPlace = { id: 'b', within: 'p-1', names: [{ toponym: 'B', lang: 'en' }] }
    const life = { ...emptyLife(), places: new Map([place, inside].map((p) => [p.id, p])) }
    const text = await linkedPlaces.write(life)
    expect(text).toContain(`"relationTo":"${uri}"`)
    const read = await readers.linkedPlaces.read(text, 'a')
    expect([...read.life.places.values()]).toEqual([place, inside])
  })
})

describe.skipIf(!atHand)('the schema and the examples of the format', () => {
  it('accept what is written', async () => {
    // The patterns of the schema are not of the Unicode kind.
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    ajv.addSchema({ $id: 'https://whgazetteer.org/schema/csl-citation.json' })
    const check = ajv.compile(JSON.parse(sample('linked-places-v2.schema.json')) as object)
    check(JSON.parse(await written))
    expect(check.errors).toBeNull()
  })

  it('are read, though they leave out names or have several geometries', async () => {
    const read = (file: string) => readers.linkedPlaces.read(sample(file), file)
    const short = await read('linked-places-abingdon.geojson')
    expect(short.problems.map(({ code }) => code)).toEqual([
      'first-geometry',
      'no-names',
      'unread-columns',
    ])
    expect([...short.life.places.values()]).toMatchObject([
      { id: 'p-12345', names: [{ toponym: 'Abingdon (UK)' }] },
    ])
    const long = await read('linked-places-example.jsonld')
    expect(long.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([...long.life.places.values()]).toMatchObject([
      {
        uri: 'http://mygaz.org/places/p_12345',
        kind: 'town',
        attested: ['0676/1066'],
        names: [
          { toponym: 'Abingdon', lang: 'en', when: '1600' },
          { toponym: 'Abingdon-on-Thames', lang: 'en', when: '1600' },
        ],
      },
    ])
  })
})
