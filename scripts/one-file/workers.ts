import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const BEGUN = /new Worker\(\s*new URL\('(\.{1,2}\/[\w/-]+\.ts)', import\.meta\.url\),\s*\{ type: 'module' \},?\s*\)/g // prettier-ignore

/**
 * The page's own workers inside it: a page opened from a folder may fetch no script for one. Classic
 * ones (`worker.format` is iife): Chromium starts no module from a blob there.
 */
export function workersInside(): Plugin {
  return {
    name: 'etape-workers-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !code.includes('new Worker(')) return null
      const imports: string[] = []
      const changed = code.replace(BEGUN, (_, file: string) => {
        const name = `InsideWorker${String(imports.length)}`
        imports.push(`import ${name} from '${file}?worker&inline'`)
        return `new ${name}()`
      })
      if (imports.length === 0) throw new Error(`${id}: a worker that is begun in an unknown way`)
      return [...imports, changed].join('\n')
    },
  }
}

const MAP_WORKER = 'maplibre-gl-worker.mjs?worker&url'
const INSIDE = '\0etape-map-worker'

/** The map library's worker as one classic script. */
function mapWorkerCode(): string {
  const path = createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl-worker.mjs')
  const code = readFileSync(path, 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '')
  const bare = code.replace(/export\s*\{[^}]*\};?\s*$/, '')
  if (bare === code || /\bexport\b\s*[{*d]|\bimport\b\s*[{*"']/.test(bare))
    throw new Error('the worker of the map is no longer one script with one export at its end')
  return `"use strict";(()=>{${bare}})()`
}

/**
 * The map library's worker inside the page, at a blob's address. That it ends in `.cjs` says to the
 * library that it is a classic script.
 */
export function mapWorkerInside(): Plugin {
  return {
    name: 'etape-map-worker-inside',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(MAP_WORKER) ? INSIDE : null),
    load(id) {
      if (id !== INSIDE) return null
      const code = JSON.stringify(mapWorkerCode())
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' })) + '#.cjs'`
    },
  }
}

const NO_SERVICE = '\0etape-no-service-worker'

/** A file from a folder needs no copy for offline, and is let have none. */
export function noServiceWorker(): Plugin {
  return {
    name: 'etape-no-service-worker',
    enforce: 'pre',
    resolveId: (source) => (source === 'virtual:pwa-register' ? NO_SERVICE : null),
    load: (id) =>
      id === NO_SERVICE ? 'export const registerSW = () => () => Promise.resolve()' : null,
  }
}
