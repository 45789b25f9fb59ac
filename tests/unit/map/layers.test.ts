import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { labelSize, lifeLayers, PICKABLE } from '../../../src/map/layers'
import { lifeSources } from '../../../src/map/sources'

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

  test('every layer has an id of its own', () => {
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length)
  })

  test('what can be picked is there', () => {
    const ids = layers.map(({ id }) => id)
    for (const id of [...PICKABLE.place, ...PICKABLE.journey]) expect(ids).toContain(id)
  })

  test('the kinds of route differ in their dashes', () => {
    const dash = (id: string) =>
      JSON.stringify(
        (layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>)[
          'line-dasharray'
        ],
      )
    for (const group of ['coming', 'travelled', 'trail']) {
      const dashes = ['attested', 'inferred', 'schematic'].map((kind) =>
        dash(`life-${group}-${kind}`),
      )
      expect(new Set(dashes).size).toBe(3)
    }
  })
})

test('labels on a wall are 3.8 % of its height and more', () => {
  expect(labelSize('projection', 1080)).toBeGreaterThanOrEqual(0.038 * 1080)
})
