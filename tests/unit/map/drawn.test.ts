// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { hatchImage, hatchNames, hatchNumber } from '../../../src/borders/hatch'
import { pictureOn } from '../../../src/borders/picture'
import { fromPlane, TURN } from '../../../src/core/geo/mercator'
import { STATES_PALETTES } from '../../../src/look/states'
import { DRAWN } from '../../../src/map/layers/layers'
import { SOURCE } from '../../../src/map/layers/sources'
import { PART } from '../../../src/map/path/path-shader'
import { VISIT } from '../../../src/scene/places/phases'
import { FakeMap, fakeCanvas, painted } from './fake-map'
import { letterer, mapAt } from './map-at'
import { must, noon } from './setting'
import { dayOf, page } from './states-atlas'

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
