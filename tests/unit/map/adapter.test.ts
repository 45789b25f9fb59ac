// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { resolveItinerary } from '../../../src/core/itinerary/resolve'
import { hatchImage, hatchNames, hatchNumber } from '../../../src/borders/hatch'
import { pictureOn } from '../../../src/borders/picture'
import { INKS } from '../../../src/look/inks'
import { STATES_PALETTES } from '../../../src/look/states'
import { fromPlane, TURN } from '../../../src/core/geo/mercator'
import { DRAWN } from '../../../src/map/layers/layers'
import { SOURCE } from '../../../src/map/layers/sources'
import { PART } from '../../../src/map/path/path-shader'
import type { MapOptions, MapState } from '../../../src/map/handle'
import { VISIT } from '../../../src/scene/phases'
import { smallLife } from '../../fixtures/small-life'
import { FakeMap, FakeMarker, fakeCanvas, painted } from './fake-map'
import { must, noon } from './setting'
import { dayOf, page } from './states-atlas'

vi.mock('maplibre-gl', async () => {
  const { FakeMap, FakeMarker } = await import('./fake-map')
  const nothing = () => undefined
  return { Map: FakeMap, Marker: FakeMarker, addProtocol: nothing, prewarm: nothing, setWorkerUrl: nothing } // prettier-ignore
})
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }))
vi.mock('maplibre-gl/dist/maplibre-gl.css', () => ({}))

const { createMap } = await import('../../../src/map/adapter')
const life = smallLife()
const itinerary = resolveItinerary(life, 'ada')

const events = () => ({
  ...{ several: vi.fn(), pick: vi.fn(), view: vi.fn(), userMoved: vi.fn(), ready: vi.fn() },
  ...{ failed: vi.fn(), closest: vi.fn(), tooClose: vi.fn(), missing: vi.fn() },
})
const ASSETS: MapOptions['assets'] = {
  ...{ water: 'water', relief: 'relief', labels: 'labels', towns: 'towns', borders: 'states' },
  fonts: {},
}

const letterer = () => Promise.resolve({ type: 'FeatureCollection' as const, features: [] })
const STATE: MapState = {
  ...{ life, itinerary, moment: 0, lang: 'en', palette: 'paper', selection: null },
  ...{ wholeAhead: false, projection: 'mercator', reducedMotion: false, follow: false },
  ...{ padding: { top: 0, right: 0, bottom: 0, left: 0 }, traveller: '', atlas: null, wish: null },
}

/** A map with its style, that shows the life at noon of a day; `tell` changes a part of its state. */
function mapAt(iso: string, first: Partial<MapState> = {}) {
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

beforeEach(() => {
  painted.length = 0
  fakeCanvas()
})

describe('the traveller on the map', () => {
  it('is an image with a name that stands where they are, and nowhere when nobody knows', () => {
    const { show, marker, tell } = mapAt('1890-05-05')
    const { element } = marker.options
    tell({ traveller: 'Ada N., Odessa' })
    expect(element.getAttribute('role')).toBe('img')
    expect(element.getAttribute('aria-label')).toBe('Ada N., Odessa')
    expect([element.hidden, marker.at]).toEqual([false, [30.73, 46.48]])
    show('1902-12-01')
    expect(element.hidden).toBe(true)
    show('1903-06-01')
    expect([element.hidden, marker.at]).toEqual([false, [16.37, 48.21]])
  })

  it('moves however slowly the clock goes', () => {
    const { map, tell } = mapAt('1917-01-02')
    const before = map.frames
    // A day at sea, due west, in steps that each move nothing on the screen.
    for (let step = 1; step <= 2000; step++) tell({ moment: noon('1917-01-02') + step / 2000 })
    expect(map.frames - before).toBeGreaterThan(60)
    expect(map.frames - before).toBeLessThan(300)
  })

  it('is drawn where they are: staying, on the way and after each step', () => {
    const { map, show } = mapAt('1890-05-05')
    const drawn = () => {
      const at = map.draw(DRAWN.marker).find(({ name }) => name === 'u_at')?.values as number[]
      return fromPlane({ x: must(at[0]) * TURN, y: must(at[1]) * TURN })
    }
    expect(drawn()[0]).toBeCloseTo(30.73, 3)
    show('1900-04-20')
    const east = drawn()[0]
    expect(east).toBeGreaterThan(30.8)
    show('1900-05-10')
    expect(drawn()[0]).toBeGreaterThan(east)
    show('1903-06-01')
    expect(drawn()[1]).toBeCloseTo(48.21, 3)
  })

  it('has the path drawn as far as they have come', () => {
    const { map, show } = mapAt('1900-04-20')
    const fraction = () =>
      map.draw(DRAWN.path).find(({ name }) => name === 'u_fraction')?.values[0] as number
    const begun = fraction()
    show('1900-05-10')
    expect(begun).toBeGreaterThan(0)
    expect(fraction()).toBeGreaterThan(begun)
  })

  it('asks for no frame while nothing moves', () => {
    const { map, tell } = mapAt('1890-05-05')
    const before = map.frames
    for (let step = 1; step <= 50; step++) tell({ moment: noon('1890-05-05') + step / 100 })
    expect(map.frames).toBe(before)
  })
})

describe('a state told anew', () => {
  it('costs nothing where it is the same, and what changed where it is not', () => {
    const { map, tell } = mapAt('1910-01-01', { atlas: { atlas: page, letterer } })
    const orders = vi.spyOn(map, 'setFeatureState')
    const before = [map.data.size, map.frames, map.cuts.length]
    map.data.clear()
    for (let times = 0; times < 3; times++) tell({})
    expect([map.data.size, map.frames, map.cuts.length]).toEqual([0, ...before.slice(1)])
    expect(orders).not.toHaveBeenCalled()
    tell({ selection: { kind: 'place', id: 'vienna' } })
    expect(orders).toHaveBeenCalled()
    expect(map.data.has(SOURCE.areas)).toBe(false)
  })

  it('has each wish fulfilled once, and again when it is uttered again', () => {
    const { map, tell } = mapAt('1910-01-01')
    const view = { lat: 46.5, lon: 30.7, zoom: 5 }
    tell({ wish: { kind: 'view', view } })
    expect(map.getZoom()).toBe(5)
    map.jumpTo({ center: [0, 0], zoom: 2 })
    tell({ traveller: 'Ada N., Vienna' })
    expect(map.getZoom()).toBe(2)
    tell({ wish: { kind: 'view', view } })
    expect(map.getZoom()).toBe(5)
  })

  it('stands at once where a link looks, though the camera would follow', () => {
    const view = { lat: 10, lon: 100, zoom: 4 }
    const { map, news } = mapAt('1910-01-01', { follow: true, wish: { kind: 'view', view } })
    expect([map.getCenter().lng, map.getZoom()]).toEqual([100, 4])
    expect(news.userMoved).toHaveBeenCalledTimes(1)
    expect(map.flights).toEqual([])
  })

  it('has the box that the page leaves when a card has opened', () => {
    const { map, container, tell } = mapAt('1910-01-01')
    const resized = vi.spyOn(map, 'resize')
    tell({ selection: { kind: 'place', id: 'vienna' } })
    expect(resized).not.toHaveBeenCalled()
    Object.defineProperty(container, 'clientWidth', { value: 500 })
    tell({ selection: { kind: 'place', id: 'odessa' } })
    expect(resized).toHaveBeenCalledTimes(1)
  })

  it('keeps what it has while no life is open', () => {
    const { labels, show, tell } = mapAt('1910-01-01')
    tell({ life: null, itinerary: null, moment: 0 })
    expect(labels().map(({ name }) => name)).toContain('Odessa')
    tell({ life, itinerary })
    show('1916-01-01')
    expect(labels().map(({ name }) => name)).toContain('Petrograd')
  })
})

describe('names on the map', () => {
  it('have the place where the person was seen last, told as lost', () => {
    const { labels } = mapAt('1902-12-01')
    const here = labels().filter(({ here }) => here)
    expect(here.map(({ name, lost }) => [name, lost])).toEqual([['Vienna', true]])
  })

  it('have every place of the life in the end, the last one too', () => {
    const { labels, show, tell } = mapAt('1917-02-01')
    expect(labels().find(({ here }) => here)?.['name']).toBe('New York')
    show('1925-01-01')
    const names = new Set(labels().map(({ name }) => name))
    for (const name of ['Farm', 'Odessa', 'Irkutsk', 'Vienna', 'Cádiz', 'New York'])
      expect(names).toContain(name)
    tell({ lang: 'ru' })
    expect(labels().map(({ name }) => name)).toContain('Нью-Йорк')
  })

  it('are those of the day', () => {
    const { labels, show } = mapAt('1910-01-01')
    expect(labels().map(({ name }) => name)).toContain('St Petersburg')
    show('1916-01-01')
    expect(labels().map(({ name }) => name)).toContain('Petrograd')
  })
})

describe('places and choices', () => {
  const stateOf = (map: FakeMap, source: string, id: unknown) => map.states.get(`${source}//${String(id)}`) // prettier-ignore

  it('are told apart as ahead, visited and here', () => {
    const { map, show } = mapAt('1890-05-05')
    const area = (id: string) => {
      const { features } = must(map.data.get(SOURCE.areas))
      const feature = features.find(({ properties }) => properties['id'] === id)
      return stateOf(map, SOURCE.areas, feature?.id)?.['visit'] ?? VISIT.ahead
    }
    expect(area('taiga')).toBe(VISIT.ahead)
    show('1902-08-01')
    expect(area('taiga')).toBe(VISIT.here)
    show('1910-01-01')
    expect(area('taiga')).toBe(VISIT.visited)
  })

  it('light the chosen place and no other, until it is let go', () => {
    const { map, tell } = mapAt('1910-01-01')
    const lit = () => [...map.states].filter(([, { selected }]) => selected).map(([key]) => key)
    tell({ selection: { kind: 'place', id: 'vienna' } })
    expect(lit()).toHaveLength(1)
    expect(map.properties.get('life-selected-place.visibility')).toBe('visible')
    tell({ selection: { kind: 'journey', id: 'cadiz--new-york' } })
    expect(lit().every((key) => key.startsWith(`${SOURCE.journeys}/`))).toBe(true)
    expect(map.properties.get('life-selected-place.visibility')).toBe('none')
    tell({ selection: null })
    expect(lit()).toEqual([])
  })

  it('are picked under the pointer; beside them nothing is', () => {
    const { map, news } = mapAt('1910-01-01')
    const point = map.project([16.37, 48.21])
    map.under = [
      {
        geometry: { type: 'Point', coordinates: [16.37, 48.21] },
        properties: { id: 'vienna' },
      },
    ]
    map.fire('click', { point, originalEvent: {} })
    expect(news.pick).toHaveBeenLastCalledWith({ kind: 'place', id: 'vienna' })
    map.under = []
    map.fire('click', { point: { x: point.x, y: point.y + 250 }, originalEvent: {} })
    expect(news.pick).toHaveBeenLastCalledWith(null)
  })

  it('show all that is to come when that is asked for', () => {
    const { map, tell } = mapAt('1890-05-05')
    const ahead = () =>
      must(map.data.get(SOURCE.places)).features.filter(({ properties }) => properties['ahead'])
    const next = ahead().length
    tell({ wholeAhead: true })
    expect(ahead().length).toBeGreaterThan(next)
    const isDrawn = () => map.draw(DRAWN.path).some(({ name, values }) => name === 'u_part' && values[0] === PART.future) // prettier-ignore
    expect(isDrawn()).toBe(true)
    tell({ wholeAhead: false })
    expect(isDrawn()).toBe(false)
    expect(ahead()).toHaveLength(next)
  })
})

describe('the camera', () => {
  it('flies where motion is welcome', () => {
    const { map, show, tell } = mapAt('1900-03-25')
    tell({ follow: true })
    const before = map.flights.length
    // A long leg begins, in sight: the map opens out.
    show('1900-04-03')
    expect(map.flights).toHaveLength(before + 1)
    tell({ wish: { kind: 'whole' } })
    expect(map.flights).toHaveLength(before + 2)
    expect(map.options.fadeDuration).toBeGreaterThan(0)
  })

  it('cuts under reduced motion, wherever it is sent, and nothing fades', () => {
    const { handle, map, show, tell } = mapAt('1900-03-25', { reducedMotion: true })
    tell({ follow: true })
    show('1900-04-03')
    tell({ wish: { kind: 'whole' } })
    tell({ wish: { kind: 'bounds', bounds: [10, 40, 20, 50] } })
    handle.panBy(10, 0)
    handle.zoomBy(1)
    expect(map.flights).toEqual([])
    expect(map.cuts.length).toBeGreaterThan(1)
    expect(map.options.fadeDuration).toBe(0)
    expect(map.panBy).toHaveBeenCalledWith([10, 0], { animate: false })
    expect(map.zoomTo.mock.calls[0]?.[1]).toMatchObject({ animate: false })
  })

  it('follows the wish when it changes', () => {
    const { map, tell } = mapAt('1890-05-05')
    tell({ reducedMotion: true })
    tell({ wish: { kind: 'whole' } })
    expect([map.flights.length, map.cuts.length]).toEqual([0, 1])
    tell({ reducedMotion: false })
    tell({ wish: { kind: 'bounds', bounds: [10, 40, 20, 50] } })
    expect(map.flights).toHaveLength(1)
  })

  it('lets go when a hand moves the map, and says so once', () => {
    const { map, news, show, tell } = mapAt('1890-05-05')
    tell({ follow: true })
    map.fire('movestart', { originalEvent: {} })
    map.fire('movestart', { originalEvent: {} })
    expect(news.userMoved).toHaveBeenCalledTimes(1)
    const moved = map.cuts.length + map.flights.length
    show('1917-02-01')
    expect(map.cuts.length + map.flights.length).toBe(moved)
  })
})

describe('the states on the map', () => {
  const told = (map: FakeMap, layer: string, key: string) =>
    new Map(
      [...map.states].flatMap(([feature, state]) => {
        const [source, of, id] = feature.split('/')
        return source === 'states' && of === layer ? [[Number(id), state[key]]] : []
      }),
    )

  it('have the tint of whose they were on the day, and only that', () => {
    const { map, show, tell } = mapAt('1914-07-01', { reducedMotion: true })
    tell({ atlas: { atlas: page, letterer } })
    const seen = (day: string) => {
      const tinted = [...told(map, 'lands', 'tint')].filter(([, tint]) => tint !== -1)
      expect(new Map(tinted)).toEqual(pictureOn(page, dayOf(day)).lands)
    }
    seen('1914-07-01')
    show('1916-06-01')
    seen('1916-06-01')
    const hatched = [...told(map, 'hatches', 'shown')].filter(([, shown]) => shown === 1)
    expect(new Set(hatched.map(([id]) => id))).toEqual(
      new Set(pictureOn(page, dayOf('1916-06-01')).hatches.keys()),
    )
  })

  it('have the stripes of who held them: each image has the colour of its tint', () => {
    mapAt('1914-07-01', { atlas: { atlas: page, letterer } })
    const { images } = FakeMap.last
    STATES_PALETTES.paper.stripes.forEach((colour, tint) => {
      const { id, data } = hatchImage('paper', 'held', tint)
      expect(images.get(id)?.data).toEqual(data)
      expect(hatchNames()[hatchNumber('held', tint)]).toBe(id)
      const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
      expect([...data.slice(0, 3)]).toEqual(rgb)
    })
  })
})

describe('the look of the map', () => {
  it('is drawn anew in the inks of the wall, with the size of the traveller', () => {
    const { marker, tell } = mapAt('1890-05-05')
    const side = marker.options.element.style.width
    painted.length = 0
    tell({ palette: 'projection' })
    const colours = new Set(painted.map(({ colour }) => colour))
    expect(colours).toContain(INKS.projection.ink)
    expect(colours).not.toContain(INKS.paper.ink)
    expect(parseFloat(marker.options.element.style.width)).toBeGreaterThan(parseFloat(side))
  })

  it('comes back whole after the context was lost', () => {
    const { map, news, labels } = mapAt('1890-05-05')
    map.fire('webglcontextlost')
    expect(news.failed).toHaveBeenLastCalledWith('context-lost')
    map.data.clear()
    map.images.clear()
    map.fire('webglcontextrestored')
    map.dress()
    expect(news.failed).toHaveBeenLastCalledWith('restored')
    expect(labels().map(({ name }) => name)).toContain('Odessa')
    expect(map.images.size).toBeGreaterThan(30)
  })

  it('takes orders that come too late without a word', () => {
    const { handle, map, show, tell } = mapAt('1890-05-05')
    tell({ follow: true })
    handle.destroy()
    const [before, moved] = [map.data.size, map.cuts.length + map.flights.length]
    map.data.clear()
    show('1917-02-01')
    expect([map.removed, before > 0, map.data.size]).toEqual([true, true, 0])
    expect(map.cuts.length + map.flights.length).toBe(moved)
  })
})
