// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import KNOWN from '../../../geodata/ways/known.geojson?raw'
import type { Desk, DeskJourney } from '../../../src/core/life/desk/desk'
import LineForm from '../../../src/exchange/mending/LineForm.vue'
import { life, stay } from '../core/made-life'
import { button, openAt, settled } from './setting'

let isThere = true
beforeEach(() => {
  isThere = true
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(isThere ? KNOWN : '', { status: isThere ? 200 : 404 }))) // prettier-ignore
})
afterEach(() => vi.unstubAllGlobals())

/** The form of a journey between two points by some means, and the desk that it changes. */
async function form(mode: 'rail' | 'river' | 'unknown', line: [number, number][]) {
  const journey = {
    id: 'way',
    geometry: { type: 'LineString', coordinates: line },
    properties: { modes: [mode], legs: [{ mode, to: 1 }], route: 'schematic' },
  } as DeskJourney
  let desk = { journeys: [journey] } as unknown as Desk
  const room = { change: (make: (now: Desk) => Desk) => (desk = make(desk)) }
  openAt(life({ stays: [stay('home', 'vienna', '1870-01-01/1890-03-10')] }), '1880-01-01').show(
    LineForm,
    { room, journey },
  )
  await settled()
  return () => desk.journeys[0]
}
// The first: what has come is kept.
it('says that the lines did not come, and asks again the next time', async () => {
  isThere = false
  const after = await form('rail', [[16.37, 48.21], [2.35, 48.86]]) // prettier-ignore
  button('Along railways that Etape knows').click()
  await vi.waitFor(() => expect(document.body.textContent).toContain('could not be fetched'))
  isThere = true
  button('Along railways that Etape knows').click()
  await vi.waitFor(() => expect(after()?.properties.route).toBe('inferred'))
})

it('draws a journey by train along the railways of the site, and calls it inferred', async () => {
  const after = await form('rail', [[16.37, 48.21], [2.35, 48.86]]) // prettier-ignore
  button('Along railways that Etape knows').click()
  await vi.waitFor(() => expect(after()?.properties.route).toBe('inferred'))
  const line = after()?.geometry?.coordinates ?? []
  expect(line.length).toBeGreaterThan(20)
  expect(after()?.properties.legs).toEqual([{ mode: 'rail', to: line.length - 1 }])
})

it('says where none leads there, and leaves the line as it was', async () => {
  const after = await form('river', [[16.37, 48.21], [2.35, 48.86]]) // prettier-ignore
  button('Along rivers and sea lanes that Etape knows').click()
  await vi.waitFor(() => expect(document.body.textContent).toContain('No river or sea lane'))
  expect(after()?.properties.route).toBe('schematic')
})

it('offers nothing to follow where nobody knows by what means it went', async () => {
  await form('unknown', [[16.37, 48.21], [2.35, 48.86]]) // prettier-ignore
  expect(document.body.textContent).not.toContain('that Etape knows')
})
