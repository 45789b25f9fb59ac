import { vi } from 'vitest'
import { resolveItinerary } from '../../../src/core/itinerary/resolve'
import type { MapOptions, MapState } from '../../../src/map/handle'
import { SOURCE } from '../../../src/map/layers/sources'
import { smallLife } from '../../fixtures/small-life'
import { FakeMap, FakeMarker } from './fake-map'
import { must, noon } from './setting'

/** The map room over a stand-in for its library. */

vi.mock('maplibre-gl', async () => {
  const { FakeMap, FakeMarker } = await import('./fake-map')
  const nothing = () => undefined
  return { Map: FakeMap, Marker: FakeMarker, addProtocol: nothing, prewarm: nothing, setWorkerUrl: nothing } // prettier-ignore
})
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }))
vi.mock('maplibre-gl/dist/maplibre-gl.css', () => ({}))

const { createMap } = await import('../../../src/map/adapter')
export const life = smallLife()
export const itinerary = resolveItinerary(life, 'ada')

const events = () => ({
  ...{ several: vi.fn(), pick: vi.fn(), view: vi.fn(), userMoved: vi.fn(), ready: vi.fn() },
  ...{ failed: vi.fn(), closest: vi.fn(), tooClose: vi.fn(), missing: vi.fn() },
})
const ASSETS: MapOptions['assets'] = {
  ...{ water: 'water', relief: 'relief', labels: 'labels', towns: 'towns', borders: 'states' },
  fonts: {},
}

export const letterer = () => Promise.resolve({ type: 'FeatureCollection' as const, features: [] })
const STATE: MapState = {
  ...{ life, itinerary, moment: 0, lang: 'en', palette: 'paper', selection: null },
  ...{ wholeAhead: false, projection: 'mercator', reducedMotion: false, follow: false },
  ...{ padding: { top: 0, right: 0, bottom: 0, left: 0 }, traveller: '', atlas: null, wish: null },
}

/** A map with its style, that shows the life at noon of a day; `tell` changes a part of its state. */
export function mapAt(iso: string, first: Partial<MapState> = {}) {
  const news = events()
  const container = document.createElement('div')
  let state: MapState = { ...STATE, moment: noon(iso), ...first }
  const options = { container, assets: ASSETS, cooperative: null, ahead: () => null, state }
  const handle = createMap(options, news)
  const map = FakeMap.last
  map.dress()
  const tell = (change: Partial<MapState>) => handle.show((state = { ...state, ...change }))
  const show = (day: string) => tell({ moment: noon(day) })
  const labels = () =>
    must(map.data.get(SOURCE.labels)).features.map(({ properties }) => properties)
  return { handle, map, news, container, tell, show, labels, marker: FakeMarker.last }
}
