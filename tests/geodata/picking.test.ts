import { expect, it } from 'vitest'
import { openLife } from '../../src/cli/folder'
import { toPlane } from '../../src/core/geo/mercator'
import type { Position } from '../../src/core/life/model'
import { recordEnd } from '../../src/core/itinerary/record'
import { resolveItinerary } from '../../src/core/itinerary/resolve'
import { MOST_ZOOM } from '../../src/map/camera/camera'
import { zoomLimitAt } from '../../src/map/ground/insets'
import { pickPlaces, TOLERANCE } from '../../src/map/pick'
import { sceneAt } from '../../src/scene/moment'
import { placeSignsAt } from '../../src/scene/places/place-signs'
import { spotsAt } from '../../src/scene/places/spots'

const life = openLife(undefined)
const [person] = life.subjects
if (!person) throw new Error('a life without a person')
const end = recordEnd(life, person.id) + 0.5
const shown = sceneAt(life, resolveItinerary(life, person.id), end, 'en')
const signs = [...placeSignsAt(shown, false).features, ...spotsAt(shown).features]
const [INNER_ZOOM, PASSED_ZOOM] = [7, 4]

/** What a pointer exactly on a spot may mean, on a map as close as it comes there. */
function meantAt(at: Position, reach: number): string[] {
  const zoom = zoomLimitAt(at, MOST_ZOOM)
  const px = (of: Position) => {
    const { x, y } = toPlane(of)
    return { x: x * 2 ** zoom, y: y * 2 ** zoom }
  }
  const inSight = signs.filter(
    ({ properties }) =>
      (!properties.inner || zoom >= INNER_ZOOM) &&
      (!('passed' in properties && properties.passed) || zoom >= PASSED_ZOOM),
  )
  const candidates = inSight.map(({ geometry: { coordinates: [lon = 0, lat = 0] }, properties: { id } }) => ({ id, at: px([lon, lat]) })) // prettier-ignore
  return pickPlaces(candidates, px(at), reach)
}

it('every place of the life can be picked on the map, by a mouse and by a finger', () => {
  const places = [...life.places.values()]
  expect(places.length).toBeGreaterThan(300)
  for (const reach of Object.values(TOLERANCE)) {
    const lost = places.filter(({ id, at }) => !meantAt([at[0], at[1]], reach).includes(id))
    expect(lost.map(({ id }) => id)).toEqual([])
  }
})

it('no list that one click opens is longer than a reader looks through', () => {
  const longest = Math.max(
    ...[...life.places.values()].map(({ at }) => meantAt([at[0], at[1]], TOLERANCE.mouse).length),
  )
  expect(longest).toBeLessThanOrEqual(30)
})
