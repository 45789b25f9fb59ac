/**
 * The weight of the built site (uses.md, E2). Prints each figure and fails over a limit: all
 * JavaScript, our own part of it, the borders, what of them is read whole at the start (these four
 * gzipped), and everything. A kB is 1,000 bytes, a MB 1,000,000.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const LIMITS = { javascriptKb: 700, ownKb: 120, bordersKb: 1600, firstBordersKb: 120, siteMb: 12 }
const DIST = 'dist'

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

/** What is packed already goes over the wire as it is. */
const gzippedBytes = (file: string) =>
  file.endsWith('.gz') ? statSync(file).size : gzipSync(readFileSync(file), { level: 9 }).length

const gzippedKb = (files: string[]) =>
  files.reduce((sum, file) => sum + gzippedBytes(file), 0) / 1000

const files = filesIn(DIST)
const scripts = files.filter(
  (f) => /\.m?js$/.test(f) && !/(sw|workbox-[^/]*|registerSW)\.js$/.test(f),
)
const own = scripts.filter((f) => !/(vendor|maplibre)[^/]*\.m?js$/.test(f))
const borders = files.filter((f) => f.startsWith(join(DIST, 'geodata', 'borders')))
const figures = {
  javascriptKb: gzippedKb(scripts),
  ownKb: gzippedKb(own),
  bordersKb: gzippedKb(borders),
  firstBordersKb: gzippedKb(borders.filter((f) => !f.endsWith('.pmtiles'))),
  siteMb: files.reduce((sum, f) => sum + statSync(f).size, 0) / 1e6,
}

for (const [name, limit] of Object.entries(LIMITS)) {
  const figure = figures[name as keyof typeof figures]
  console.log(`${name}: ${figure.toFixed(2)} of ${limit}`)
  if (!(figure > 0 && figure <= limit)) process.exitCode = 1
}
