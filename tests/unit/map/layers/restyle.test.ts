import { expect, test } from 'vitest'
import { lifeLayers } from '../../../../src/map/layers/layers'
import { propertyChanges } from '../../../../src/map/layers/restyle'

test('nothing changes within a palette', () => {
  expect(propertyChanges(lifeLayers('paper', 12), lifeLayers('paper', 12))).toEqual([])
})

test('another palette changes paint and layout, and no layer', () => {
  const changes = propertyChanges(lifeLayers('paper', 12), lifeLayers('projection', 30))
  expect(changes).toContainEqual({
    layer: 'life-areas-edge',
    group: 'paint',
    name: 'line-width',
    value: expect.any(Number),
  })
  expect(changes.some(({ group, name }) => group === 'layout' && name === 'text-size')).toBe(true)
})

test('a property that is gone goes back to its default', () => {
  const background = (paint: object) => [{ id: 'b', type: 'background' as const, paint }]
  expect(propertyChanges(background({ 'background-color': '#fff' }), background({}))).toEqual([
    { layer: 'b', group: 'paint', name: 'background-color', value: undefined },
  ])
})
