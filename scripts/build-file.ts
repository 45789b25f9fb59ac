/**
 * `npm run build:file [LIFE|FOLDER]`: a life, the program, the map and the lessons in one HTML file that opens
 * by double click: `dist-file/<life>.html`. Where the site is built it is put beside it, too, and the
 * site's page offers it. `SITE_URL=https://…` lets what the file prints lead to the site.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs' // prettier-ignore
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import { mapWorkerInside, noServiceWorker, workersInside } from './one-file/workers.ts'
import { oneFile } from './one-file/plugin.ts'
import { buildFacts, lifeData } from './vite-data.ts'
import { FOLDERS, lifeInPage, livesOfSite } from './vite-life.ts'
import { look } from './vite-look.ts'
import { notice } from './vite-notice.ts'
import { wholePictures } from './vite-whole.ts'

const OUT = 'dist-file'
const INDEX = 'dist/geodata/lives/index.json'
/** Bytes that a stick, a mail and a patient teacher still take. */
const MOST_BYTES = 15e6

async function buildFile(life: string): Promise<string> {
  // The plugins ask which lives there are: this edition has one.
  process.env.ETAPE_LIFE = life
  await build({
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      ...[workersInside(), mapWorkerInside(), noServiceWorker()],
      ...[vue(), lifeData(), look(), lifeInPage(), wholePictures(), notice(), oneFile()],
    ],
    define: { ...buildFacts(), __ETAPE_ONE_FILE__: 'true' },
    worker: { format: 'iife' },
    build: {
      outDir: OUT,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 16_000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { format: 'es', codeSplitting: false },
      },
    },
  })
  const file = join(OUT, `${life}.html`)
  renameSync(join(OUT, 'index.html'), file)
  return file
}

/** Lets the built site offer the file: its list of lives names it. */
function offer(life: string, file: string): void {
  if (!existsSync(INDEX)) return
  mkdirSync('dist/file', { recursive: true })
  copyFileSync(file, `dist/file/${life}.html`)
  const { lives } = JSON.parse(readFileSync(INDEX, 'utf8')) as { lives: { id: string }[] }
  const offered = lives.map((entry) =>
    entry.id === life ? { ...entry, file: `file/${life}.html` } : entry,
  )
  writeFileSync(INDEX, JSON.stringify({ lives: offered }))
  // Who serves the site sees by its page that there is something new.
  const now = new Date()
  utimesSync('dist/index.html', now, now)
}

const { positionals } = parseArgs({ allowPositionals: true })
const [first = '', ...more] = positionals
// A folder from anywhere on this machine is built as that of a life of the site is.
const isFolder = existsSync(join(first, 'life.json'))
if (isFolder) process.env[FOLDERS] = JSON.stringify([resolve(first)])
const known = livesOfSite().map(({ id }) => id)
const life = (isFolder ? null : first) || (known[0] ?? '')
if (more.length > 0 || !known.includes(life)) {
  console.error(`npm run build:file [LIFE|FOLDER], where LIFE is one of: ${known.join(', ')}`)
  process.exitCode = 2
} else {
  const file = await buildFile(life)
  offer(life, file)
  const { size } = statSync(file)
  console.log(`${file}: ${(size / 1e6).toFixed(2)} MB`)
  if (size > MOST_BYTES) {
    console.error(`more than ${String(MOST_BYTES / 1e6)} MB`)
    process.exitCode = 1
  }
}
