/**
 * `npm run bench:intake [-- KIND]`: what the worker of the door does with big files, in Node: time of
 * reading and of making a life, most memory, each in a process of its own. 50 MB of CSV, GeoJSON,
 * GPX and KML, 60,000 rows of one name, 5,000 stays.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { make, understand } from '../../src/exchange/intake'
import type { Shelves } from '../../src/stores/own/gazetteer'
import { Gazetteer } from '../../src/formats/gazetteer/gazetteer'

const MB = 1e6
/** A site without a gazetteer: every row has its coordinates. */
const none: Shelves = {
  gazetteer: new Gazetteer([]),
  bring: () => Promise.resolve(0),
  search: () => Promise.resolve([]),
}

const two = (n: number) => String(n).padStart(2, '0')
/** Days in order, four hundred years of them. */
const day = (i: number) => `${1500 + Math.floor(i / 336)}-${two(1 + Math.floor((i % 336) / 28))}-${two(1 + (i % 28))}` // prettier-ignore
const at = (i: number): [number, number] => [+(((i * 7919) % 36000) / 100 - 180).toFixed(2), +(((i * 104729) % 16000) / 100 - 80).toFixed(2)] // prettier-ignore
const WORDS = 'a letter about the road, the weather and whom one met on the way there '.repeat(3)

/** Lines until there are so many bytes of them. */
function filled(bytes: number, line: (i: number) => string): string {
  const lines: string[] = []
  for (let [i, size] = [0, 0]; size < bytes; i++) {
    const next = line(i)
    size += next.length + 1
    lines.push(next)
  }
  return lines.join('\n')
}

const FILES: Record<string, { name: string; text: () => string }> = {
  csv: {
    name: 'big.csv',
    text: () => `place,date,lat,lon,text\n${filled(50 * MB, (i) => `Town ${i % 4000},${day(i % 100_000)},${at(i % 4000)[1]},${at(i % 4000)[0]},"${WORDS}"`)}`,
  },
  geojson: {
    name: 'big.geojson',
    text: () => `{"type":"FeatureCollection","features":[${filled(50 * MB, (i) => `${i > 0 ? ',' : ''}{"type":"Feature","properties":{"name":"Town ${i % 4000}","date":"${day(i % 100_000)}","text":"${WORDS}"},"geometry":{"type":"Point","coordinates":[${at(i % 4000).join(',')}]}}`)}]}`,
  },
  gpx: {
    name: 'big.gpx',
    text: () => `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Walk</name><trkseg>\n${filled(50 * MB, (i) => `<trkpt lat="${(40 + i / 1e5).toFixed(5)}" lon="${(20 + i / 1e5).toFixed(5)}"><ele>${i % 900}</ele><time>2001-05-${two(1 + Math.floor(i / 30_000) % 28)}T10:00:00Z</time></trkpt>`)}\n</trkseg></trk></gpx>`,
  },
  'one-name': {
    name: 'one.csv',
    text: () => `place,date,text\n${Array.from({ length: 60_000 }, (_, i) => `Odessa,${day(i)},day ${i}`).join('\n')}`,
  },
  stays: {
    name: 'stays.csv',
    text: () => `place,date,lat,lon\n${Array.from({ length: 5000 }, (_, i) => `Town ${i % 900},${day(i * 20)},${at(i % 900)[1]},${at(i % 900)[0]}`).join('\n')}`,
  },
} // prettier-ignore

async function measured(kind: string): Promise<void> {
  const file = FILES[kind]
  if (!file) throw new Error(`no such kind: ${kind}; one of ${Object.keys(FILES).join(', ')}`)
  const bytes = new TextEncoder().encode(file.text())
  const started = performance.now()
  let told = 0
  const understood = await understand([{ name: file.name, bytes }], () => (told += 1))
  const read = performance.now()
  const o = { lang: 'en', title: 'Big', person: 'Anna', today: '2026-01-01', stops: 'until-next' } as const // prettier-ignore
  const made = await make(understood, o, none)
  const done = performance.now()
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  const memory = Math.round(process.resourceUsage().maxRSS / 1000)
  const counts = made?.counts && `${made.counts.places} places, ${made.counts.stays} stays, ${made.counts.journeys} journeys, ${made.counts.events} events` // prettier-ignore
  console.log(`${kind}: ${(bytes.length / MB).toFixed(1)} MB read in ${seconds(started, read)} s (progress told ${told} times), made in ${seconds(read, done)} s, at most ${memory} MB; ${counts || 'nothing'}, ${made?.problems.length ?? 0} problems`) // prettier-ignore
}

const [kind] = process.argv.slice(2)
if (kind !== undefined) await measured(kind)
else
  for (const each of Object.keys(FILES))
    await new Promise((done) => {
      fork(fileURLToPath(import.meta.url), [each], { execArgv: ['--import', 'tsx'] }).on('close', done) // prettier-ignore
    })
