import type { FeatureCollection, Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { readLife } from '../../../src/core/check/read'
import type { Life } from '../../../src/core/life/model'
import { geojson } from '../../../src/formats/geojson/geojson'
import { readers } from '../../../src/formats/readers'
import { formats } from '../../../src/formats/registry'
import { changedTexts, goodTexts } from '../../fixtures/lives'

type Flat = Record<string, string | null>

function lifeOf(texts = goodTexts() as Parameters<typeof readLife>[0]): Life {
  const { life } = readLife(texts)
  if (!life) throw new Error('the fixture is no life')
  return life
}

async function exported(life = lifeOf()): Promise<FeatureCollection<Geometry, Flat>> {
  return JSON.parse(await geojson.write(life)) as FeatureCollection<Geometry, Flat>
}

async function featureOf(id: string, life?: Life) {
  const found = (await exported(life)).features.find((feature) => feature.id === id)
  if (!found) throw new Error(`no feature ${id}`)
  return found
}

/** As the issue contracts them: a GIS builds its table from these. */
const COLUMNS = [
  'feature', 'id', 'who', 'when', 'start', 'end', 'title_en', 'title_ru', 'kind', 'certainty',
  'route', 'modes', 'place', 'sources', 'name_en', 'name_ru', 'precision',
] // prettier-ignore

describe('GeoJSON', () => {
  it('has everything of the life once', async () => {
    const { features } = await exported()
    const count = (kind: string) => features.filter((f) => f.properties.feature === kind).length
    expect(['place', 'stay', 'journey', 'event'].map(count)).toEqual([5, 3, 2, 2])
    expect(new Set(features.map(({ id }) => id)).size).toBe(12)
  })

  it('is a table without holes: every feature has all columns, the contracted ones first, flat', async () => {
    const { features } = await exported()
    const all = Object.keys(features[0]?.properties ?? {})
    for (const { properties } of features) {
      expect(Object.keys(properties).slice(0, COLUMNS.length)).toEqual(COLUMNS)
      expect(Object.keys(properties)).toEqual(all)
      for (const value of Object.values(properties)) {
        expect(value === null || typeof value === 'string').toBe(true)
      }
    }
  })

  it('puts stays and events where their place is', async () => {
    expect(await featureOf('irkutsk-exile')).toMatchObject({
      geometry: { type: 'Point', coordinates: [104.2964, 52.2978] },
      properties: {
        feature: 'stay',
        place: 'irkutsk',
        name_ru: 'Иркутск',
        precision: 'settlement',
      },
    })
    expect(await featureOf('ada-arrest')).toMatchObject({
      geometry: { type: 'Point', coordinates: [30.735, 46.441] },
      properties: { feature: 'event', kind: 'arrest', place: 'odessa-prison' },
    })
  })

  it('keeps a region a region', async () => {
    expect((await featureOf('angara-country')).geometry.type).toBe('Polygon')
  })

  it('gives dates as recorded, and their outer bounds', async () => {
    expect((await featureOf('irkutsk-vienna')).properties).toMatchObject({
      when: '1902-08/1902-10',
      start: '1902-08-01',
      end: '1902-10-31',
    })
  })

  it('leaves the side empty on which a date is open', async () => {
    const open = changedTexts([
      { file: 'stays.json', at: ['stays', 2, 'when'], value: '1902-10/..' },
    ])
    expect((await featureOf('vienna-asylum', lifeOf(open))).properties).toMatchObject({
      start: '1902-10-01',
      end: null,
    })
  })

  it('joins lists by semicolons, each member once', async () => {
    expect((await featureOf('irkutsk-exile')).properties.who).toBe('ada;ben')
    expect((await featureOf('irkutsk-vienna')).properties.modes).toBe('horse;rail')
    const sources = [
      { source: 'memoir', basis: 'read' },
      { source: 'history', basis: 'recalled' },
      { source: 'memoir', locator: 'ch. 3', basis: 'read' },
    ]
    const texts = changedTexts([
      { file: 'stays.json', at: ['stays', 0, 'sources'], value: sources },
    ])
    expect((await featureOf('odessa-youth', lifeOf(texts))).properties.sources).toBe(
      'memoir;history',
    )
  })

  it('draws a journey along its way, with route and certainty', async () => {
    const { geometry, properties } = await featureOf('odessa-irkutsk')
    expect(geometry).toMatchObject({ type: 'LineString' })
    expect(geometry.type === 'LineString' && geometry.coordinates).toHaveLength(6)
    expect(properties).toMatchObject({ route: 'inferred', certainty: 'less-certain', kind: null })
  })

  it('names a place as it is called today', async () => {
    expect((await featureOf('vienna')).properties).toMatchObject({
      name_en: 'Vienna',
      name_ru: 'Вена',
    })
  })
})

it('every format has an id of its own and a name', () => {
  expect(formats.map(({ id }) => id)).toContain('geojson')
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
  expect(formats.filter(({ label, extensions }) => !label || extensions.length === 0)).toEqual([])
})

it('a place that is no feature is called as any of its rows calls it, and lies where any of them says', async () => {
  const told = { kind: 'event', when: '1901', place: 'irkutsk' }
  const features = [
    { type: 'Feature', geometry: null, properties: { ...told, feature: 'stay', id: 'exile', kind: 'exile', title_en: 'Exile', name_en: 'Irkutsk', name_ru: 'Иркутск' } },
    { type: 'Feature', geometry: { type: 'Point', coordinates: [104.28, 52.29] }, properties: { ...told, feature: 'event', id: 'letter', kind: 'other', title_en: 'A letter' } },
  ]
  const reader = readers.find(({ id }) => id === 'geojson')
  for (const order of [features, [...features].reverse()]) {
    const read = await reader?.read(JSON.stringify({ type: 'FeatureCollection', features: order }), 'a.geojson')
    const place = read?.life.places.get('irkutsk')
    expect(place?.names.map(({ toponym }) => toponym)).toEqual(['Irkutsk', 'Иркутск'])
    expect(place?.geometry).toEqual({ type: 'Point', coordinates: [104.28, 52.29] })
  }
}) // prettier-ignore
