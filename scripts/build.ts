/**
 * `npm run build [-- FOLDER…]`: the site in `dist/`, with the lives of geodata/lives, or with those
 * in the folders, the first of which is what the page opens. `SITE_URL=https://…` gives the pages
 * that need no script absolute addresses.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { FOLDERS, livesInFolders } from './vite-life.ts'

const { positionals } = parseArgs({ allowPositionals: true })

function built(): number {
  const folders = JSON.stringify(livesInFolders(positionals).map(({ path }) => path))
  const env = { ...process.env, ...(positionals.length > 0 ? { [FOLDERS]: folders } : {}) }
  for (const [command, ...args] of [
    ['vite', 'build'],
    ['tsx', 'scripts/build-pages.ts'],
  ]) {
    const { status } = spawnSync(`node_modules/.bin/${command ?? ''}`, args, { stdio: 'inherit', env }) // prettier-ignore
    if (status !== 0) return status ?? 1
  }
  return 0
}

try {
  process.exitCode = built()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
