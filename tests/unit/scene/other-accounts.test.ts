import { describe, expect, it } from 'vitest'
import { dayFromIso } from '../../../src/core/time/day'
import { resolveItinerary } from '../../../src/core/itinerary/resolve'
import { sceneAt, type Selection } from '../../../src/scene/moment'
import { otherFeaturesAt } from '../../../src/scene/other-accounts'
import { event, journey, life, PLACES, stay } from '../core/made-life'

const sources = [{ source: 'other-book', basis: 'read' as const }]
const made = life({
  stays: [
    stay('a', 'london', '1870-01-01/1902-08-03'),
    stay('b', 'vienna', '1902-08-07/1910-05-01', { alternatives: [{ place: 'paris', sources }] }),
    stay('c', 'petersburg', '1910-05-09/1930-12-31', {
      alternatives: [{ when: '1910-05-12/1930-12-31', sources }],
    }),
  ],
  journeys: [
    journey('j', 'london', 'vienna', '1902-08-03/1902-08-07'),
    journey('k', 'vienna', 'petersburg', '1910-05-01/1910-05-09'),
  ],
  events: [
    { ...event('e', 'london', '1890-06-01'), alternatives: [{ place: 'kronstadt', sources }] },
    { ...event('f', 'london', '1891-06-01'), alternatives: [{ text: { en: 'x', ru: 'x' }, sources }] },
  ],
}) // prettier-ignore
const itinerary = resolveItinerary(made, 'ann')
const placeAt = (id: string) => PLACES.find((place) => place.id === id)?.at
const features = (iso: string, selection: Selection | null = null) =>
  otherFeaturesAt(sceneAt(made, itinerary, (dayFromIso(iso) ?? NaN) + 0.5, 'en', selection))
    .features
const rings = (of: ReturnType<typeof features>) =>
  of.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
const ends = (of: ReturnType<typeof features>) =>
  of.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [[geometry.coordinates[0], geometry.coordinates.at(-1)]] : [],
  )

describe('another place of a stay', () => {
  it('is ringed, with the ways that would lead there and on, while he is at either', () => {
    const found = features('1905-01-01')
    expect(ends(found)).toEqual([
      [placeAt('london'), placeAt('paris')],
      [placeAt('paris'), placeAt('petersburg')],
    ])
    expect(rings(found)).toContainEqual(placeAt('paris'))
  })

  it('is not shown before and after, unless its card is open', () => {
    expect(features('1895-01-01')).toEqual([])
    const found = features('1895-01-01', { kind: 'place', id: 'vienna' })
    expect(rings(found)).toEqual([placeAt('paris')])
  })
})

describe('another date', () => {
  it('is where it has him then, as long as that is elsewhere', () => {
    const [ring] = rings(features('1910-05-10'))
    expect(ring).toBeDefined()
    expect(ring).not.toEqual(placeAt('petersburg'))
    expect(rings(features('1910-05-14'))).toEqual([])
  })

  it('needs no track of its own where the way is the same', () => {
    expect(ends(features('1910-05-10'))).toEqual([])
  })
})

describe('another place of an event', () => {
  it('is ringed and joined to the one that is followed', () => {
    const found = features('1890-06-01')
    expect(ends(found)).toEqual([[placeAt('london'), placeAt('kronstadt')]])
    expect(rings(found)).toEqual([placeAt('kronstadt')])
  })
})

it('words alone are nothing to draw', () => {
  expect(features('1891-06-01')).toEqual([])
})
