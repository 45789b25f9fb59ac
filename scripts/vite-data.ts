import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { runnerImport, type Plugin } from 'vite'
import { LIVES_FILE } from '../src/core/life/files/lives.ts'
import { CHANGES_FILE, LIFE_FILES, type LifeFileName } from '../src/core/life/files/index.ts'
import type { UnitTopology } from '../src/core/atlas/index.ts'
import { livesOfSite } from './vite-life.ts'

/** The files of every life by their address in the site, and the list of them. */
async function lifeAssets(): Promise<Map<string, string | Uint8Array>> {
  // Not imported above: it is written for a bundler, and this file runs as it is.
  const { module } = await runnerImport<typeof import('./life-files.ts')>(
    fileURLToPath(new URL('./life-files.ts', import.meta.url)),
  )
  const assets = new Map<string, string | Uint8Array>()
  const lives = livesOfSite().map(({ path, ...entry }) => {
    const texts = Object.fromEntries(
      LIFE_FILES.map((file) => [file, textOf(path, file)]),
    ) as Record<LifeFileName, string>
    const put = (file: string, source: string | Uint8Array) =>
      assets.set(`geodata/lives/${entry.folder}/${file}`, source)
    const { files, languages } = module.lifeFiles(texts)
    for (const [file, source] of files) put(file, source)
    for (const [file, text] of tourTexts(path)) put(file, text)
    for (const [file, bytes] of mediaFiles(path)) put(file, bytes)
    const changes = join(path, CHANGES_FILE)
    if (existsSync(changes))
      put(CHANGES_FILE, JSON.stringify(JSON.parse(readFileSync(changes, 'utf8'))))
    return { ...entry, languages }
  })
  assets.set(`geodata/lives/${LIVES_FILE}`, JSON.stringify({ lives }))
  return assets
}

/** A file of a life's folder; throws what is to be done where there is none. */
function textOf(path: string, file: LifeFileName): string {
  if (existsSync(join(path, file))) return readFileSync(join(path, file), 'utf8')
  throw new Error(`"${path}" has no ${file}; npm run -s etape -- validate ${path} says what a life needs`)
} // prettier-ignore

/** The tours of a life; of one without any a list of none: what a page asks for and does not find is a fault to its browser. */
function tourTexts(path: string): [string, string][] {
  const tours = join(path, 'tours')
  if (!existsSync(tours)) return [['tours/index.json', JSON.stringify({ tours: [] })]]
  return readdirSync(tours).map((name) => [
    `tours/${name}`,
    JSON.stringify(JSON.parse(readFileSync(join(tours, name), 'utf8'))),
  ])
}

/** The pictures of a life that has some, as they are. */
function mediaFiles(path: string): [string, Uint8Array][] {
  const media = join(path, 'media')
  if (!existsSync(media)) return []
  return readdirSync(media).map((name) => [`media/${name}`, readFileSync(join(media, name))])
}

const BORDERS = new URL('../geodata/borders/', import.meta.url)

/**
 * What the map of states is drawn from, by its address in the site; the rest of the folder builds
 * it. The outlines, by which names are placed, lie packed: a map wants them, and no reader.
 */
function bordersAssets(): Map<string, string | Uint8Array> {
  const bytes = (file: string) => readFileSync(new URL(file, BORDERS))
  const compact = (file: string) => JSON.stringify(JSON.parse(bytes(file).toString('utf8')))
  const files: [string, string | Uint8Array][] = [
    ['states.pmtiles', bytes('states.pmtiles')],
    ['atlas.json', compact('atlas.json')],
    ['sources.json', compact('sources.json')],
    ['units-coarse.topojson.gz', gzipSync(compact('units-coarse.topojson'), { level: 9 })],
    ['units-medium.topojson.gz', gzipSync(compact('units-medium.topojson'), { level: 9 })],
    ['units-fine.topojson.gz', gzipSync(compact('units-fine.topojson'), { level: 9 })],
  ]
  return new Map(files.map(([file, source]) => [`geodata/borders/${file}`, source]))
}

/**
 * The piece of land that each place of a life lies on, by the finest outlines of the borders, which
 * no reader loads.
 */
async function unitsAssets(): Promise<Map<string, string>> {
  const imported = async <T>(path: string) =>
    (await runnerImport<T>(fileURLToPath(new URL(path, import.meta.url)))).module
  const { COAST_REACH_KM, landOf, meshOf, unitAt } = await imported<
    typeof import('../src/core/atlas/index.ts')
  >('../src/core/atlas/index.ts')
  const { wrapLongitude } = await imported<typeof import('../src/core/geo/unwrap.ts')>(
    '../src/core/geo/unwrap.ts',
  )
  const outlines = readFileSync(new URL('units-fine.topojson', BORDERS), 'utf8')
  const land = landOf(meshOf(JSON.parse(outlines) as UnitTopology))
  const assets = new Map<string, string>()
  for (const { folder, path } of livesOfSite()) {
    const { features } = JSON.parse(textOf(path, 'places.geojson')) as {
      features: { id: string; geometry: { type: string; coordinates: unknown } | null }[]
    }
    const units = features.flatMap(({ id, geometry }) => {
      if (geometry?.type !== 'Point') return []
      const [lon, lat] = geometry.coordinates as [number, number]
      const unit = unitAt(land, [wrapLongitude(lon), lat], COAST_REACH_KM)
      return unit === null ? [] : [[id, unit] as const]
    })
    assets.set(`geodata/lives/${folder}/units.json`, JSON.stringify(Object.fromEntries(units)))
  }
  return assets
}

/** The towns that a search may find, packed: they are asked for by who types, and kept for offline. */
function townsAssets(): Map<string, Uint8Array> {
  const towns = JSON.parse(
    readFileSync(new URL('../geodata/towns/found.json', import.meta.url), 'utf8'),
  ) as unknown
  const packed = gzipSync(JSON.stringify(towns), { level: 9 })
  return new Map([['geodata/towns/found.json.gz', packed]])
}

/** Puts the lives and the borders into the built site; in development Vite serves the folder as it is. */
export function lifeData(): Plugin {
  return {
    name: 'etape-life-data',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of [
        ...(await lifeAssets()),
        ...bordersAssets(),
        ...townsAssets(),
        ...(await unitsAssets()),
      ]) {
        this.emitFile({ type: 'asset', fileName, source })
      }
    },
  }
}

/** Constants that are known only when the site is built. */
export function buildFacts(): Record<string, string> {
  const version = (
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
  ).version
  return {
    // The libraries' inspectors and vue-i18n's older interface stay out of the bundle.
    __VUE_PROD_DEVTOOLS__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __ETAPE_ONE_FILE__: 'false',
    __ETAPE_SITE__: JSON.stringify(process.env.SITE_URL?.replace(/\/*$/, '/') ?? ''),
    __ETAPE_VERSION__: JSON.stringify(version),
    __ETAPE_BUILT__: JSON.stringify(new Date().toISOString().slice(0, 10)),
  }
}
