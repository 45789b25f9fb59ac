import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numberedPlaces, sheetMap, toMeasure } from '../../../src/classroom/paper/sheetMap'
import { openLife } from '../../../src/cli/folder'
import { readTours } from '../../../src/cli/tours'
import { meshOf, type UnitTopology } from '../../../src/core/atlas'
import { tourSteps } from '../../../src/core/story/tours/tours'
import { viewOfBounds } from '../../../src/figure/framing'
import { createGround } from '../../../src/figure/ground'

const FOLDER = 'geodata/lives/trotsky'
const life = openLife(FOLDER)
const tour = readTours(FOLDER, life).tours.find(({ id }) => id === 'exile-and-escape')
if (!tour) throw new Error('no tour')
const steps = tourSteps(life, life.subjects[0]?.id ?? '', tour)
const places = numberedPlaces(life, steps)
const outlines = readFileSync('geodata/borders/units-coarse.topojson', 'utf8')
const ground = createGround(meshOf(JSON.parse(outlines) as UnitTopology))(null, 0)
const size = { width: 720, height: 360 }
const drawn = (hasWays: boolean) =>
  sheetMap({
    view: { ...viewOfBounds([-5, 40, 110, 70], size, [0, 6]), ...size },
    ...{ ground, steps, places, hasWays, title: 'A & B', distance: (km) => `${String(km)} km` },
  })

describe('the map of a worksheet', () => {
  it('numbers the places from west to east, and not in the order of the lesson', () => {
    const order = steps.flatMap(({ told }) => (told?.kind === 'journey' ? told.item.to : []))
    const numbers = order.flatMap((id) => places.find((each) => each.id === id)?.n ?? [])
    expect(numbers).not.toEqual([...numbers].sort((a, b) => a - b))
    expect(places.map(({ n }) => n)).toEqual(places.map((_, i) => i + 1))
  })

  it('names no place, and lets every number be read', () => {
    const svg = drawn(true)
    for (const { id } of places)
      for (const { toponym } of life.places.get(id)?.names ?? []) expect(svg).not.toContain(toponym)
    const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="10"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    )
    expect(circles).toHaveLength(places.length)
    for (const [i, [x, y]] of circles.entries())
      for (const [ox, oy] of circles.slice(i + 1))
        expect(Math.hypot(ox - x, oy - y)).toBeGreaterThan(20)
    // What leads to a place lies under the numbers, and strikes none of them through.
    const [lastDot, firstRing] = [svg.lastIndexOf('r="2.5"'), svg.indexOf('r="10"')]
    expect(lastDot).toBeGreaterThan(0)
    expect(firstRing).toBeGreaterThan(lastDot)
  })

  it('has the ways, or leaves them to the class, and a scale; no pattern, which print would blur', () => {
    expect(drawn(true)).toContain('stroke-dasharray="6 4"')
    expect(drawn(false)).not.toContain('stroke-dasharray="6 4"')
    expect(drawn(false)).toMatch(/>\d+ km</)
    expect(drawn(true)).not.toContain('<pattern')
  })

  it('asks to measure between two places that lie apart', () => {
    const found = toMeasure(places, places[0]?.id)
    expect(found?.from.n).toBe(1)
    expect(found?.km).toBeGreaterThan(1000)
    expect(toMeasure(places.slice(0, 1), undefined)).toBeNull()
  })
})
