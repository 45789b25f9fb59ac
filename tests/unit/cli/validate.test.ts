import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runValidate } from '../../../src/cli/validate'
import { changedTexts } from '../../fixtures/lives'
import { hearLater, SMALL } from './outputs'

const validate = (...args: string[]) => hearLater(() => runValidate(args))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etape-'))
  const texts = changedTexts([
    { file: 'stays.json', at: ['stays', 0, 'when'], value: '1902-13' },
    { file: 'events.json', at: ['events', 0, 'place'], value: 'tomsk' },
    { file: 'sources.json', missing: true },
  ])
  for (const [file, text] of Object.entries(texts)) {
    if (text !== undefined) writeFileSync(join(folder, file), text)
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('validate', () => {
  it('finds nothing wrong with a sound life', async () => {
    expect(await validate(SMALL)).toEqual({ status: 0, out: [], err: ['no faults'] })
  })

  it('names file, path, code and mend of each fault on a line, and fails', async () => {
    const { status, out, err } = await validate(folder)
    expect(status).toBe(1)
    expect(out).toEqual([
      `${folder}/sources.json:1: missing-file: the life's folder lacks sources.json; an empty one holds an empty list.`,
      `${folder}/stays.json:odessa-youth.when: impossible-date: "1902-13" is not a day or month that exists; check month and day.`,
      `${folder}/events.json:ada-arrest.place: dangling-reference: refers to the place "tomsk", which does not exist; add it or correct the id.`,
    ])
    expect(err).toEqual(['3 faults'])
  })

  it('keeps to the file asked for', async () => {
    const { status, out } = await validate(join(folder, 'events.json'))
    expect(status).toBe(1)
    expect(out).toEqual([expect.stringContaining('events.json:ada-arrest.place')])
    expect((await validate(join(folder, 'places.geojson'))).status).toBe(0)
  })

  it('checks several in one run', async () => {
    expect((await validate(SMALL, folder)).out).toHaveLength(3)
  })

  it('writes one JSON object a line with --json', async () => {
    const { out } = await validate(folder, '--json')
    const problems = out.map((line) => JSON.parse(line) as object)
    expect(problems[1]).toMatchObject({ code: 'impossible-date', path: 'odessa-youth.when' })
  })

  it.each(['no-such-folder', 'package.json'])('refuses %s as bad usage', async (target) => {
    const refusal = expect.objectContaining({ status: 2 }) as Error
    await expect(validate(target)).rejects.toThrow(refusal)
  })
})

describe('validate, given a file in an open format', () => {
  const exampled = (name: string, text: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const KML = '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>A</name>'

  it('says what is wrong in it, line by line, with status 1', async () => {
    const path = exampled(
      'two.csv',
      'name,lon,lat,when\nOdessa,30.7,46.5,1902-02-30\nKiev,30.5,250,1903\n',
    )
    const { status, out, err } = await validate(path)
    expect(status).toBe(1)
    expect(out).toEqual([
      `${path}:2:when: impossible-date: "1902-02-30" is no day that exists; check day and month.`,
      `${path}:3:geometry.coordinates[1]: swapped-coordinates: latitude above 90: are longitude and latitude swapped? GeoJSON wants [longitude, latitude].`,
    ])
    expect(err).toEqual(['2 faults'])
  })

  it('tells it by its content where the name says nothing', async () => {
    const { status, out } = await validate(exampled('unnamed.xml', KML))
    expect(status).toBe(1)
    expect(out).toEqual([expect.stringContaining('not-xml')])
  })

  it('reads a file that is called as one of a life but lies alone', async () => {
    const alone = mkdtempSync(join(folder, 'alone-'))
    const path = join(alone, 'places.geojson')
    writeFileSync(
      path,
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Kars"},"geometry":{"type":"Point","coordinates":[43.1,40.6]}}]}',
    )
    expect((await validate(path)).out).toEqual([])
  })

  it('guesses what a spreadsheet wrote in its own encoding, and says so', async () => {
    const windows1251 = Uint8Array.from([
      ...Buffer.from('name;date\n'),
      ...[0xce, 0xe4, 0xe5, 0xf1, 0xf1, 0xe0],
      ...Buffer.from(';1889\n'),
    ])
    const { status, out } = await validate(exampled('old.csv', windows1251))
    expect(status).toBe(0)
    expect(out).toEqual([expect.stringMatching(/old\.csv:1: encoding-guessed: .*Windows-1251/)])
  })

  it('fails where nothing of a table is understood, and names its columns', async () => {
    const { status, out } = await validate(exampled('odd.csv', 'foo,bar\n1,2\n'))
    expect(status).toBe(1)
    expect(out).toEqual([expect.stringMatching(/table-not-understood: .*"foo", "bar"/)])
  })

  it('names what it knows and does not read', async () => {
    const path = exampled('track.czml', '[{"id":"document","version":"1.0"}]')
    const refusal = expect.objectContaining({
      status: 2,
      message: expect.stringContaining('CZML') as string,
    }) as Error
    await expect(validate(path)).rejects.toThrow(refusal)
  })
})
