/**
 * `npm run mutate -- time`: changes a folder of src/core in a thousand small ways and says which of
 * them no test of that folder notices. Without a folder all of them, one after the other: hours.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const CORE = new URL('../src/core/', import.meta.url)

const known = readdirSync(CORE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`no folder of src/core: ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exit(2)
}

for (const folder of asked.length > 0 ? asked : known) {
  const { status } = spawnSync(
    'node_modules/.bin/stryker',
    ['run', '--mutate', `src/core/${folder}/**/*.ts,!src/core/${folder}/index.ts`],
    { stdio: 'inherit', env: { ...process.env, MUTATED: folder } },
  )
  if (status !== 0) process.exitCode = 1
}
