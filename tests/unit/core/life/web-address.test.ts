import { expect, it } from 'vitest'
import { isWebAddress } from '../../../../src/core/life/schema/web-address'

it.each([
  ['https://example.org/a', true],
  ['HTTP://Example.org', true],
  ['javascript:alert(1)', false],
  ['My Life, 1930', false],
])('%s is an address of the web: %s', (where, is) => {
  expect(isWebAddress(where)).toBe(is)
})
