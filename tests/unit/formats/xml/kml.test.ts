import { describe, expect, it } from 'vitest'
import { kml } from '../../../../src/formats/xml/kml'
import * as readers from '../../../../src/formats/readers'
import { edtfOf, spanOf } from '../../../../src/formats/xml/kml-time'
import { emptyLife, type PartialLife } from '../../../../src/formats/partial-life'

const withEvent = (text: string): PartialLife => ({
  ...emptyLife(),
  places: new Map([
    [
      'odessa',
      { id: 'odessa', names: [], geometry: { type: 'Point', coordinates: [30.73, 46.48] } },
    ],
  ]),
  events: [
    { id: 'speech', place: 'odessa', when: '1905-10', title: { en: text }, text: { en: text } },
  ],
})

describe('a time span', () => {
  it.each([
    ['1902', '1902', '1902'],
    ['1902-10', '1902-10', '1902-10'],
    ['1902-10-05', '1902-10-05', '1902-10-05'],
    ['1902-10/1903-01-17', '1902-10', '1903-01-17'],
    ['1898~', '1898', '1898'],
    ['1929?/..', '1929', undefined],
    ['../1914-08-31', undefined, '1914-08-31'],
    ['1902-21', '1902-03', '1902-05'],
    ['1888-24', '1888-12', '1889-02'],
    ['190X', '1900', '1909'],
  ])('of %s is no finer than the record', (when, begin, end) => {
    expect(spanOf(when)).toEqual({ begin, end })
  })

  it.each([
    ['1902', '1902', '1902'],
    ['1902-10', '1903-01-17', '1902-10/1903-01-17'],
    ['1917-04-10T09:30:00Z', '1917-04-10T18:00:00+03:00', '1917-04-10'],
    [undefined, '1914', '../1914'],
    [undefined, undefined, undefined],
  ])('from %s to %s is a date of days at most', (begin, end, edtf) => {
    expect(edtfOf(begin, end)).toBe(edtf)
  })
})

describe('KML', () => {
  it('stays well formed, and text stays text, whatever is written in it', async () => {
    const nasty = '<script>alert("&amp;")</script> ]]> \u0000\u000b"\r\n\tend'
    const text = await kml.write(withEvent(nasty))
    expect(text).not.toContain('<script>')
    const read = await readers.kml.read(text, 'a.kml')
    expect(read.problems).toEqual([])
    // XML cannot hold the two control characters at all.
    expect(read.life.events[0]?.text?.en).toBe(nasty.replace('\u0000\u000b', ''))
  })

  it('gives a balloon, which shows HTML, the text as text', async () => {
    const text = await kml.write(withEvent('a < b'))
    expect(text).toContain('<description>a &amp;lt; b</description>')
  })

  it('finds a placemark however deep it lies', async () => {
    const depth = 5_000
    const mark =
      '<Placemark><name>Deep</name><Point><coordinates>1,2</coordinates></Point></Placemark>'
    const text = `<kml>${'<Folder>'.repeat(depth)}${mark}${'</Folder>'.repeat(depth)}</kml>`
    expect((await readers.kml.read(text, 'a.kml')).life.places.size).toBe(1)
  })

  it('ends at 180 degrees and unwraps what it reads', async () => {
    const line: [number, number][] = [[170.1, 60], [190.3, 61]] // prettier-ignore
    const text = await kml.write({ ...emptyLife(), journeys: [{ id: 'east', via: [], line }] })
    expect(text).toContain('<coordinates>170.1,60 -169.7,61</coordinates>')
    expect((await readers.kml.read(text, 'a.kml')).life.journeys[0]?.line).toEqual([
      [170.1, 60],
      [expect.closeTo(190.3, 9) as number, 61],
    ])
  })

  it('keeps the holes of an area', async () => {
    const ring = (n: number): [number, number][] => [[n, n], [9, n], [9, 9], [n, n]] // prettier-ignore
    const geometry = { type: 'Polygon' as const, coordinates: [ring(0), ring(4)] }
    const life = { ...emptyLife(), places: new Map([['a', { id: 'a', names: [], geometry }]]) }
    const read = await readers.kml.read(await kml.write(life), 'a.kml')
    expect(read.life.places.get('a')?.geometry).toEqual(geometry)
  })
})
