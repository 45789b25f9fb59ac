import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { LIFE_FILES } from '../src/core/life/files.ts'

const LIVES = new URL('../geodata/lives/', import.meta.url)

/** The texts of every life's files by their address in the site, without white space. */
function lifeAssets(): Map<string, string> {
  const assets = new Map<string, string>()
  for (const life of readdirSync(LIVES)) {
    for (const file of LIFE_FILES) {
      const text = readFileSync(new URL(`${life}/${file}`, LIVES), 'utf8')
      assets.set(`geodata/lives/${life}/${file}`, JSON.stringify(JSON.parse(text)))
    }
  }
  return assets
}

const BORDERS = new URL('../geodata/borders/', import.meta.url)

/**
 * What the map of states is drawn from, by its address in the site; the rest of the folder builds
 * it. The outlines lie packed: a map wants them, and no reader.
 */
function bordersAssets(): Map<string, string | Uint8Array> {
  const text = (file: string) => readFileSync(new URL(file, BORDERS), 'utf8')
  const compact = (file: string) => JSON.stringify(JSON.parse(text(file)))
  const levels = ['coarse', 'medium', 'fine'].map((level) => `units-${level}.topojson`)
  const files: [string, string | Uint8Array][] = [
    ['ownership.csv', text('ownership.csv')],
    ...['states.json', 'sources.json'].map((file): [string, string] => [file, compact(file)]),
    ...levels.map((file): [string, Uint8Array] => [
      `${file}.gz`,
      gzipSync(compact(file), { level: 9 }),
    ]),
  ]
  return new Map(files.map(([file, source]) => [`geodata/borders/${file}`, source]))
}

/** Puts the lives and the borders into the built site; in development Vite serves the folder as it is. */
export function lifeData(): Plugin {
  return {
    name: 'etape-life-data',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of [...lifeAssets(), ...bordersAssets()]) {
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
    __ETAPE_VERSION__: JSON.stringify(version),
    __ETAPE_BUILT__: JSON.stringify(new Date().toISOString().slice(0, 10)),
  }
}
