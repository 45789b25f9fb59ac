import { describe, expect, it } from 'vitest'
import { gpx } from '../../../../src/formats/xml/gpx'
import * as readers from '../../../../src/formats/readers'
import { emptyLife } from '../../../../src/formats/partial-life'
import { readTrotsky } from '../../../geodata/trotsky'

const { life } = readTrotsky()
const count = (text: string, tag: string) => text.split(`<${tag}`).length - 1

describe('GPX', () => {
  it('has a track for each journey and a waypoint for everything that has a place', async () => {
    const text = await gpx.write(life)
    expect(count(text, 'trk>')).toBe(life.journeys.length)
    expect(count(text, 'wpt ')).toBe(life.places.size + life.stays.length + life.events.length)
    const points = life.journeys.reduce((sum, { line }) => sum + line.length, 0)
    expect(count(text, 'trkpt ')).toBe(points)
  })

  it('has no time: a day of the record has no hour', async () => {
    expect(await gpx.write(life)).not.toMatch(/<time>/)
  })

  it('says the date in words for who reads no extensions', async () => {
    const text = await gpx.write({
      ...emptyLife(),
      journeys: [{ id: 'flight', when: '1902-08~', text: { en: 'Under hay.' }, via: [] }],
    })
    expect(text).toContain('<desc>1902-08~: Under hay.</desc>')
  })

  it('leaves out what is nowhere rather than put it at zero', async () => {
    const places = new Map([['lost', { id: 'lost', names: [{ toponym: 'Lost', lang: 'en' }] }]])
    const text = await gpx.write({ ...emptyLife(), places })
    expect(count(text, 'wpt')).toBe(0)
  })

  it('keeps an area that a waypoint only stands for', async () => {
    const geometry = {
      type: 'Polygon' as const,
      coordinates: [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]] as [number, number][]],
    } // prettier-ignore
    const places = new Map([['field', { id: 'field', names: [], geometry }]])
    const text = await gpx.write({ ...emptyLife(), places })
    expect(text).toContain('<wpt lat="1" lon="1">')
    expect((await readers.gpx.read(text, 'a.gpx')).life.places.get('field')?.geometry).toEqual(
      geometry,
    )
  })
})
