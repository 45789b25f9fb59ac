/**
 * What a reader loads, by the build's own manifest: prints the first load by part and every room
 * that comes later, and fails over a limit (docs: the load rule). Sizes are kB of 1,000 bytes,
 * gzipped; libraries are named and have no limit, the copy for offline has one in MB of 1,000,000.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { RECORD_FILE, textsFile } from '../src/core/life/files'
import { LIVES_FILE, readLives } from '../src/core/life/files/lives'
import { isPlainPage } from './plain-pages'

const LIMITS = {
  page: 75,
  map: 35,
  scene: 15,
  worker: 12,
  style: 15,
  room: 30,
  bordersFirst: 110,
  offlineMb: 12,
  plainPage: 60,
}
const DIST = 'dist'
const ENTRY = 'index.html'
const MAP = 'src/map/adapter.ts'
const LIBRARY = /^(vendor|maplibre|lib-)/

interface Chunk {
  file: string
  name?: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

/** What is packed already goes over the wire as it is. */
const kb = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => {
    const bytes = readFileSync(file)
    return sum + (file.endsWith('.gz') ? bytes : gzipSync(bytes, { level: 9 })).length / 1000
  }, 0)

/** A chunk and all that it cannot do without. */
function closure(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found
  found.add(key)
  for (const next of manifest[key]?.imports ?? []) closure(next, found)
  return found
}

const scripts = (keys: Iterable<string>) =>
  [...keys].flatMap((key) => {
    const file = manifest[key]?.file
    return file?.endsWith('.js') ? [join(DIST, file)] : []
  })
const isLibrary = (file: string) => LIBRARY.test(file.replace(/^.*[\\/]/, ''))

let failed = false
function say(name: string, figure: number, limit?: number, unit = 'kB') {
  const isOver = limit !== undefined && !(figure > 0 && figure <= limit)
  failed ||= isOver
  const bound = limit === undefined ? '' : ` of ${limit}`
  console.log(`${isOver ? 'OVER  ' : '      '}${name}: ${figure.toFixed(1)}${bound} ${unit}`)
}

const page = closure(ENTRY)
const map = new Set([...closure(MAP)].filter((key) => !page.has(key)))
const first = new Set([...page, ...map])
const assets = filesIn(join(DIST, 'assets'))
/** The one that letters the map; those of later rooms come with them. */
const workers = assets.filter((file) => /letterer-worker/.test(file))
if (!manifest[ENTRY] || !manifest[MAP])
  throw new Error('the page or the map is no chunk of its own')

console.log('first load')
const ownOf = (keys: Iterable<string>) => kb(scripts(keys).filter((file) => !isLibrary(file)))
say('own code of the page', ownOf(page), LIMITS.page)
// The scene, a room of its own, comes with the map in chunks that no name tells apart.
say('map and scene', ownOf(map), LIMITS.map + LIMITS.scene)
say('all own code', ownOf(first), LIMITS.page + LIMITS.map + LIMITS.scene)
say('its worker', kb(workers), LIMITS.worker)
say('style sheets', kb((manifest[ENTRY].css ?? []).map((file) => join(DIST, file))), LIMITS.style)
say('atlas of the borders', kb([join(DIST, 'geodata/borders/atlas.json')]), LIMITS.bordersFirst)
const [life] = readLives(readFileSync(join(DIST, 'geodata/lives', LIVES_FILE), 'utf8'))
const partOfLife = (file: string) => kb([join(DIST, 'geodata/lives', life?.folder ?? '', file)])
for (const lang of life?.languages ?? [])
  say(`the first life in "${lang}"`, partOfLife(RECORD_FILE) + partOfLife(textsFile(lang)))
for (const file of scripts(first).filter(isLibrary)) say(`library ${file}`, kb([file]))

console.log('rooms that come when used')
const rooms = Object.keys(manifest).filter(
  (key) => manifest[key]?.file.endsWith('.js') && !first.has(key),
)
const later = rooms.map((key) => [...closure(key)].filter((one) => !first.has(one)))
/** What several rooms stand on is a room itself, with a line of its own. */
const isShared = (key: string) => later.filter((keys) => keys.includes(key)).length > 2
rooms.forEach((key, i) => {
  const own = (later[i] ?? []).filter((one) => one === key || !isShared(one))
  const file = scripts([key])[0] ?? key
  const files = isLibrary(file) ? [file] : scripts(own).filter((one) => !isLibrary(one))
  say(key, kb(files), isLibrary(file) ? undefined : LIMITS.room)
})

console.log('copy for offline')
/** What the service worker keeps, by its own list. */
const kept = [...readFileSync(join(DIST, 'sw.js'), 'utf8').matchAll(/url:"([^"]+)"/g)].map(
  ([, url = '']) => join(DIST, url),
)
say(
  `${kept.length} files`,
  kept.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6,
  LIMITS.offlineMb,
  'MB',
)

console.log('pages without script')
const plain = filesIn(DIST).filter((file) => isPlainPage(relative(DIST, file)))
const sizes = plain.map((file) => kb([file])).sort((a, b) => a - b)
say('the middle one', sizes[sizes.length >> 1] ?? 0)
say(`the largest of ${plain.length}`, sizes.at(-1) ?? 0, LIMITS.plainPage)
process.exitCode = failed ? 1 : 0
