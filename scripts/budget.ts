/**
 * The weight of the built site (uses.md, E2). Prints each figure and fails over a limit:
 * all JavaScript, our own part of it, and everything, the first two gzipped.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const LIMITS = { javascriptKb: 700, ownKb: 120, siteMb: 12 }
const DIST = 'dist'

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

const gzippedKb = (files: string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024

const files = filesIn(DIST)
const scripts = files.filter(
  (f) => /\.m?js$/.test(f) && !/(sw|workbox-[^/]*|registerSW)\.js$/.test(f),
)
const own = scripts.filter((f) => !/(vendor|maplibre)[^/]*\.m?js$/.test(f))
const figures = {
  javascriptKb: gzippedKb(scripts),
  ownKb: gzippedKb(own),
  siteMb: files.reduce((sum, f) => sum + statSync(f).size, 0) / 2 ** 20,
}

for (const [name, limit] of Object.entries(LIMITS)) {
  const figure = figures[name as keyof typeof figures]
  console.log(`${name}: ${figure.toFixed(2)} of ${limit}`)
  if (!(figure > 0 && figure <= limit)) process.exitCode = 1
}
