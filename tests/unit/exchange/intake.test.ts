import { expect, it } from 'vitest'
import { make, understand } from '../../../src/exchange/intake'
import { Gazetteer } from '../../../src/formats/gazetteer/gazetteer'
import type { Shelves } from '../../../src/stores/own/gazetteer'

/** A site without a gazetteer: every row has its coordinates. */
const none: Shelves = {
  gazetteer: new Gazetteer([]),
  bring: () => Promise.resolve(0),
  search: () => Promise.resolve([]),
}
const OPTIONS = { lang: 'en', title: 'Big', person: 'Anna', today: '2026-01-01', stops: 'until-next' } as const // prettier-ignore
const bytes = (text: string) => new TextEncoder().encode(text)

it('tells of a big table how far it is, while it is read and while a life is made of it', async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, i) => `Town ${i % 9},${1000 + i},${40 + (i % 9)},${i % 9}`,
  )
  const read: number[] = []
  const table = { name: 'big.csv', bytes: bytes(['place,date,lat,lon', ...rows].join('\n')) }
  const understood = await understand([table], (done) => read.push(done))
  const shares: number[] = []
  const made = await make(understood, OPTIONS, none, (share) => shares.push(share))
  expect(made?.counts).toMatchObject({ places: 9, stays: 3000 })
  expect(read.length).toBeGreaterThan(0)
  expect(shares.length).toBeGreaterThan(8)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(Math.min(...shares)).toBeGreaterThan(0)
  expect(Math.max(...shares)).toBeLessThan(1)
})

it('makes nothing of files in which nothing was understood, and says of each what it was not', async () => {
  const understood = await understand([{ name: 'notes.txt', bytes: bytes('Dear Anna,') }], () => 0)
  const made = await make(understood, OPTIONS, none)
  expect(made?.id ?? '').toBe('')
  expect(made?.problems.map(({ file }) => file)).toEqual(['notes.txt'])
})
