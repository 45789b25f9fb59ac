/**
 * `npm run engines [NAME…]`: starts, plays and presents in Firefox and in WebKit, drawn on a screen that
 * is not there; the tests do the same in Chromium. The built site, and the edition in one file as it
 * lies on a stick, without a server (`firefox-file`, `webkit-file`). Says which Debian packages it
 * takes, and installs them where it may. Pictures lie in `test-results/engines`. Ends with 1 if one fails.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from '../free-port'
import { serve } from '../serve'
import { livesOfSite } from '../vite-life'
import { install, missing, TOOLS } from './debian'
import { inFirefox } from './firefox'
import { pause, type Outcome } from './page'
import { inWebKit } from './webkit'

const OUT = 'test-results/engines'
const DISPLAY = ':77'
const STICK = resolve(`dist-file/${livesOfSite()[0]?.id ?? ''}.html`)

if (missing().length > 0) install(missing())
if (missing().length > 0) process.exit(1)
mkdirSync(OUT, { recursive: true })

const port = await freePort()
const server = serve('dist', port)
const screen = spawn(TOOLS.xvfb, [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' })
await pause(1000)

const SITE = `http://localhost:${String(port)}/`
const FILE = pathToFileURL(STICK).href
const ENGINES = {
  firefox: [inFirefox, SITE],
  'firefox-file': [inFirefox, FILE],
  webkit: [inWebKit, SITE],
  'webkit-file': [inWebKit, FILE],
} as const

function tell({ version, seen, told, presenter, faults }: Outcome, page: string): void {
  console.log(`${version}, ${page}: ${seen.map ?? 'no map'}, plays (${seen.words ?? ''})`)
  console.log(`  on the wall: ${told.replace(/\s+/g, ' ')}`)
  if (presenter) console.log(`  second window: ${presenter}`)
  if (seen.notices) console.log(`  it says: ${seen.notices}`)
  for (const fault of faults) console.log(`  fault: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

const wanted = process.argv.slice(2)
for (const [name, [run, page]] of Object.entries(ENGINES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (page === FILE && !existsSync(STICK))
    spawnSync('node_modules/.bin/tsx', ['scripts/build-file.ts'])
  try {
    tell(await run(page, DISPLAY, `${OUT}/${name}.png`), page === FILE ? 'one file' : 'site')
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
screen.kill()
server.close()
server.closeAllConnections()
