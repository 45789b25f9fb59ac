// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import PrintedItinerary from '../../../src/itinerary/PrintedItinerary.vue'
import { life, stay } from '../core/made-life'
import { openAt, settled } from './setting'

afterEach(() => vi.unstubAllGlobals())

it('has on paper every line of the itinerary, and the works it rests on by number', async () => {
  // Which state a place lay in is asked of the atlas, which is not there.
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in tests')))
  const cited = { id: 'my-life', author: 'Ю. Писатель', title: 'Мемуары', kind: 'primary', lang: 'ru' } as const // prettier-ignore
  const told = life({
    stays: [
      stay('home', 'vienna', '1870-01-01/1890-03-10'),
      stay('end', 'paris', '1892-01-01/1930-12-31'),
    ],
  })
  const made = { ...told, sources: new Map([[cited.id, cited]]) }
  const printed = openAt(made, '1880-01-01').show(PrintedItinerary)
  await settled()
  expect(printed.findAll('.stay').map((each) => each.text())).toEqual(['home', 'end'])
  expect(printed.findAll('.works li').map((each) => each.text())).toEqual([
    'Iu. Pisatelʹ, Memuary [Мемуары]',
  ])
})
