/** `npm start`: builds the site when its sources are newer than it, and serves it (PORT, HOST). */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packSite } from './pack'
import { serve } from './serve'

const BUILT = 'dist/index.html'
/** The site with its compressed forms, which are no part of it. */
const PACKED = '.cache/site'
const SOURCES = [
  'src',
  'geodata',
  'public',
  'scripts',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
]

function newest(path: string): number {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function buildIfNeeded(): boolean {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(...SOURCES.map(newest))) return true
  console.log('Building the site …')
  const built = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], {
    stdio: 'inherit',
  })
  if (built.status !== 0) return false
  const pages = spawnSync('node_modules/.bin/tsx', ['scripts/build-pages.ts'], { stdio: 'inherit' })
  return pages.status === 0
}

const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env.PORT ?? ''}", which is no port number (0 to 65535).`)
  process.exitCode = 2
} else if (!buildIfNeeded()) {
  console.error('The site could not be built; the reason stands above.')
  process.exitCode = 1
} else {
  const packed = join(PACKED, 'index.html')
  if (!existsSync(packed) || statSync(packed).mtimeMs < statSync(BUILT).mtimeMs)
    await packSite('dist', PACKED)
  serve(PACKED, port, process.env.HOST || undefined)
}
