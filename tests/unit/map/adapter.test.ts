// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { INKS } from '../../../src/look/inks'
import { SOURCE } from '../../../src/map/layers/sources'
import { fakeCanvas, painted } from './fake-map'
import { itinerary, letterer, life, mapAt } from './map-at'
import { page } from './states-atlas'

beforeEach(() => {
  painted.length = 0
  fakeCanvas()
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
