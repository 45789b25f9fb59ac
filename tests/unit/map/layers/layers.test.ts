import { createPropertyExpression, latest, validateStyleMin, type StylePropertySpecification, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec' // prettier-ignore
import { describe, expect, test } from 'vitest'
import { INKS } from '../../../../src/look/inks'
import {
  ABOVE_PATH,
  labelSize,
  lifeLayers,
  PICKABLE_PLACES,
} from '../../../../src/map/layers/layers'
import { THIN } from '../../../../src/look/lines'
import { VISIT } from '../../../../src/scene/places/phases'
import { pathPasses } from '../../../../src/map/path/path-look'
import { PART } from '../../../../src/map/path/path-shader'
import { lifeSources } from '../../../../src/map/layers/sources'

describe.each(['paper', 'projection'] as const)('on %s', (palette) => {
  const layers = lifeLayers(palette, labelSize(palette, 800))

  test('the style is valid', () => {
    const style: StyleSpecification = {
      version: 8,
      glyphs: 'https://example.org/{fontstack}/{range}.pbf',
      sources: lifeSources(),
      layers,
    }
    expect(validateStyleMin(style)).toEqual([])
  })

  test('a long stay is named where many ways meet: its name may stand farther off', () => {
    const labels = layers.find(({ id }) => id === 'life-labels')
    const spec = latest.layout_symbol[
      'text-variable-anchor-offset'
    ] as unknown as StylePropertySpecification
    const spots = createPropertyExpression((labels?.layout as Record<string, unknown>)['text-variable-anchor-offset'], 'layout', spec) // prettier-ignore
    if (spots.result === 'error') throw new Error(spots.value.join('\n'))
    const farthest = (size: number) => {
      const feature = { type: 'Point' as const, properties: { age: 'old', size } }
      const { values } = spots.value.evaluate({ zoom: 8 }, feature as never) as {
        values: unknown[]
      }
      const offsets = values.filter((one): one is [number, number] => Array.isArray(one))
      return Math.max(...offsets.map(([x, y]) => Math.hypot(x, y)))
    }
    expect(farthest(4)).toBeGreaterThan(2 * farthest(1))
  })

  test('what is higher up is lettered first: a name gives way to the traveller', () => {
    const room = layers.findIndex(({ id }) => id === 'life-marker-room')
    const names = layers.flatMap(({ layout }, index) =>
      layout && 'text-field' in layout && index !== room ? [index] : [],
    )
    expect(names.length).toBeGreaterThan(3)
    expect(room).toBeGreaterThan(Math.max(...names))
  })

  test('an area is seen where he is, hardly where he was, and not before he comes', () => {
    const seen = (id: string, spec: unknown, visit: number) => {
      const paint = layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>
      const said = paint['fill-color'] ?? paint['line-opacity']
      const expression = createPropertyExpression(said, 'paint', spec as StylePropertySpecification)
      if (expression.result === 'error') throw new Error(expression.value.join('\n'))
      const area = { type: 'Polygon' as const, properties: {} }
      const value = expression.value.evaluate({ zoom: 5 }, area as never, { visit }) as number | { a: number } // prettier-ignore
      return typeof value === 'number' ? value : value.a
    }
    const filling = (visit: number) => seen('life-areas', latest.paint_fill['fill-color'], visit)
    const edge = (visit: number) => seen('life-areas-edge', latest.paint_line['line-opacity'], visit) // prettier-ignore
    for (const of of [filling, edge]) {
      expect(of(VISIT.ahead)).toBe(0)
      expect(of(VISIT.visited)).toBeGreaterThan(0)
      expect(of(VISIT.here)).toBeGreaterThan(2 * of(VISIT.visited))
    }
  })

  test('every layer has an id of its own', () => {
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length)
  })

  test('what can be picked is there', () => {
    const ids = layers.map(({ id }) => id)
    for (const id of [...PICKABLE_PLACES, ABOVE_PATH]) expect(ids).toContain(id)
  })
})

test.each(['paper', 'projection'] as const)('on %s the present leads by its width', (palette) => {
  const width = (part: number) =>
    Math.max(...pathPasses(INKS[palette]).filter((pass) => pass.part === part).map((p) => p.width)) // prettier-ignore
  const ascending = [PART.future, PART.next, PART.past, PART.arrival, PART.done].map(width)
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b))
  expect(width(PART.ahead)).toBeGreaterThan(width(PART.past) * THIN)
})

test('labels on a wall are 3.8 % of its height and more', () => {
  expect(labelSize('projection', 1080)).toBeGreaterThanOrEqual(0.038 * 1080)
})
