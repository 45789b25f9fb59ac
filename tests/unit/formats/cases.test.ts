import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Geometry } from 'geojson'
import { applyMapping } from '../../../src/formats/csv/csv-read'
import { openFile, type Opened } from '../../../src/formats/door/open'
import type { PartialLife, PartialTold } from '../../../src/formats/partial-life'
import { understandTable } from '../../../src/formats/table/understand'

/**
 * Files as people write them, each with a row in expected.tsv: what is said of it, and what is
 * taken from it. A report of a fault becomes one file and one row.
 */
const FOLDER = new URL('../../fixtures/formats-cases/', import.meta.url)
const ROWS = new Map(
  readFileSync(new URL('expected.tsv', FOLDER), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [file = '', said = '', taken = ''] = line.split('\t')
      return [file, { said, taken }]
    }),
)

const figures = (geometry: Geometry | null | undefined) => {
  if (!geometry || geometry.type === 'GeometryCollection') return 'nowhere'
  const [lon, lat] = [geometry.coordinates].flat(4) as number[]
  return geometry.type === 'Point' ? `${lon},${lat}` : `${geometry.type} ${lon},${lat}`
}
const words = (text: Record<string, string> | undefined) => Object.values(text ?? {}).join(' / ')

function told(kind: string, item: PartialTold & { place?: string; from?: string; to?: string }) {
  const { who, title, text, note, when, place, from, to } = item
  const rest = [words(text), words(note)].filter(Boolean).join(' | ').replaceAll('\n', ' ¶ ')
  const where = place ? ` in ${place}` : from ? ` from ${from} to ${to}` : ''
  const by = who ? ` by ${who.join(',')}` : ''
  return `${kind} ${words(title)} [${when ?? 'undated'}]${where}${by}${rest && `: ${rest}`}`
}

function taken(life: PartialLife): string {
  const places = [...life.places.values()].map(
    ({ id, names, geometry, attested, note }) =>
      `${id} (${names.map(({ toponym }) => toponym).join(', ')}) ${figures(geometry)}` +
      (attested ? ` attested ${attested.join(', ')}` : '') +
      (note ? `: ${words(note).replaceAll('\n', ' ¶ ')}` : ''),
  )
  const journeys = life.journeys.map((item) => {
    const line = item.line?.map((at) => at.join(' ')).join(', ')
    return told('journey', item) + (line ? ` along ${line}` : '')
  })
  const works = [...life.sources.values()].map(({ title }) => `source ${title}`)
  return [...places, ...life.events.map((item) => told('event', item)), ...journeys, ...works].join(
    '; ',
  )
}

function whatCame(opened: Opened): { said: string; taken: string } {
  if (opened.is === 'unknown') return { said: opened.message, taken: '' }
  if (opened.is === 'life') return { said: '', taken: 'a life' }
  const read =
    opened.is === 'features'
      ? opened.read
      : applyMapping(opened.table, understandTable(opened.table), opened.file)
  const broken = opened.is === 'table' ? opened.problems : []
  const said = [...broken, ...read.problems].map(({ code, severity }) =>
    severity === 'error' ? code : `(${code})`,
  )
  return { said: [...new Set(said)].join(', '), taken: taken(read.life) }
}

describe('files as people write them', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'expected.tsv')

  it('has a row for each', () => {
    expect([...ROWS.keys()].sort()).toEqual(files.sort())
  })

  it.each(files)('%s', async (file) => {
    const opened = await openFile(file, readFileSync(new URL(file, FOLDER)))
    const came = opened.map(whatCame)
    expect({
      said: came.map(({ said }) => said).join('; '),
      taken: came.map(({ taken: each }) => each).join('; '),
    }).toEqual(ROWS.get(file))
  })
})
