import { expect, it } from 'vitest'
import { drawSample, type Drawn } from '../../geodata/build/sample'

const citation = (item: string, stratum: string): Drawn => ({
  item,
  stratum,
  when: '1917',
  source: 'memoir',
  locator: '',
  readAt: '',
  says: '',
})
const all = [
  ...Array.from({ length: 60 }, (_, i) => citation(`many-${i}`, 'reference 1910')),
  ...Array.from({ length: 20 }, (_, i) => citation(`some-${i}`, 'primary 1920')),
  citation('one', 'scholarship 1890'),
]
const itemsOf = (seed: number) => drawSample(all, 12, seed).map(({ item }) => item)

it('draws the same citations for the same seed, others for another', () => {
  expect(itemsOf(7)).toEqual(itemsOf(7))
  expect(itemsOf(7)).not.toEqual(itemsOf(8))
})

it('draws of every kind and decade, of each by its share, and nothing twice', () => {
  const drawn = drawSample(all, 12, 7)
  const count = (stratum: string) => drawn.filter((each) => each.stratum === stratum).length
  expect(count('scholarship 1890')).toBe(1)
  expect(count('reference 1910')).toBeGreaterThan(2 * count('primary 1920'))
  expect(new Set(drawn).size).toBe(12)
})
