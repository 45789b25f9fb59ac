/**
 * `npm run engines`: starts and plays the built site in Firefox and in WebKit, drawn on a screen that
 * is not there; the tests do the same in Chromium. Says which Debian packages it takes, and installs
 * them where it may. Pictures lie in `test-results/engines`. Ends with 1 if an engine does not play.
 */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { freePort } from '../free-port'
import { serve } from '../serve'
import { install, missing, TOOLS } from './debian'
import { inFirefox } from './firefox'
import { pause, QUERY, type Seen } from './page'
import { inWebKit } from './webkit'

const OUT = 'test-results/engines'
const DISPLAY = ':77'

if (missing().length > 0) install(missing())
if (missing().length > 0) process.exit(1)
mkdirSync(OUT, { recursive: true })

const port = await freePort()
const server = serve('dist', port)
const screen = spawn(TOOLS.xvfb, [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' })
await pause(1000)
const address = `http://localhost:${String(port)}/${QUERY}`

interface Outcome {
  version: string
  seen: Seen
  faults?: string[]
}

const ENGINES: Record<string, () => Promise<Outcome>> = {
  firefox: () => inFirefox(address, DISPLAY, `${OUT}/firefox.png`),
  webkit: () => inWebKit(address, DISPLAY, `${OUT}/webkit.png`),
}
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(ENGINES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  try {
    const { version, seen, faults = [] } = await run()
    console.log(`${version}: ${seen.map ?? 'no map'}, plays (${seen.words ?? ''})`)
    if (seen.notices) console.log(`  it says: ${seen.notices}`)
    for (const fault of faults) console.log(`  fault: ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
screen.kill()
server.close()
server.closeAllConnections()
