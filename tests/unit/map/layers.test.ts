import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { INKS } from '../../../src/map/inks'
import { ABOVE_PATH, labelSize, lifeLayers, PICKABLE_PLACES } from '../../../src/map/layers'
import { pathPasses } from '../../../src/map/path-look'
import { PART } from '../../../src/map/path-shader'
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
    for (const id of [...PICKABLE_PLACES, ABOVE_PATH]) expect(ids).toContain(id)
  })
})

test('the kinds of route differ in their dashes, to come and travelled', () => {
  for (const pass of pathPasses(INKS.paper).filter(({ core }) => core)) {
    const [dash, period, dot, spacing] = pass.dashes
    expect(dash).toBeGreaterThan(dot)
    expect(period).toBeGreaterThan(dash)
    expect(spacing).toBeGreaterThan(dot)
  }
})

test('past, present and future are drawn in that order of strength', () => {
  const width = (part: number) =>
    Math.max(...pathPasses(INKS.paper).filter((pass) => pass.part === part).map((p) => p.width)) // prettier-ignore
  expect(width(PART.future)).toBeLessThan(width(PART.past))
  expect(width(PART.past)).toBeLessThan(width(PART.done))
})

test('labels on a wall are 3.8 % of its height and more', () => {
  expect(labelSize('projection', 1080)).toBeGreaterThanOrEqual(0.038 * 1080)
})
