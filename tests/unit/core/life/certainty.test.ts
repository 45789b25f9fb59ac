import { expect, test } from 'vitest'
import { leastCertain } from '../../../../src/core/life/certainty'

test('a claim is as sure as the least sure of what it stands on', () => {
  expect(leastCertain('certain', 'less-certain')).toBe('less-certain')
  expect(leastCertain('uncertain', 'certain')).toBe('uncertain')
  expect(leastCertain('certain', 'certain')).toBe('certain')
})
