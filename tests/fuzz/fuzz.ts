/**
 * `npm run fuzz [-- --kind csv --count 1000 --seed 1 --keep FOLDER]`: files of each kind that is read,
 * changed by chance. A reader that crashes, takes longer than 5 s, or leaves words out without a
 * word of it, is named with the number that makes the file again; `--keep` writes those files.
 */
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { madeFile } from './made'
import { seedsOf } from './seeds'

const PATIENCE_MS = 5000
const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
})
const [count, seed] = [Number(values.count), Number(values.seed)]

interface Answer {
  n: number
  name: string
  ms: number
  is?: string
  items?: number
  unsaid?: string[]
  crash?: string
}

/** Reads files from `from` to `to`; ends where one hangs, and says which. */
function read(
  kind: string,
  from: number,
  to: number,
  patienceMs: number,
  hear: (answer: Answer) => void,
): Promise<number> {
  const path = fileURLToPath(new URL('./reader.ts', import.meta.url))
  const child = fork(path, [kind, String(from), String(to), String(seed)], { execArgv: ['--import', 'tsx'] }) // prettier-ignore
  let next = from
  return new Promise((done) => {
    const hung = () => child.kill('SIGKILL')
    // The first wait has the start of the process in it.
    let timer = setTimeout(hung, 30_000 + patienceMs)
    child.on('message', (answer: Answer) => {
      clearTimeout(timer)
      timer = setTimeout(hung, patienceMs)
      next = answer.n + 1
      hear(answer)
    })
    child.on('close', () => {
      clearTimeout(timer)
      done(next)
    })
  })
}

let faults = 0
for (const [kind, seeds] of await seedsOf()) {
  if (values.kind !== undefined && values.kind !== kind) continue
  const took: Record<string, number> = {}
  let [slowest, read1, empty] = [0, 0, 0]
  const fault = (n: number, what: string) => {
    faults += 1
    console.log(`  ${kind} ${String(n)}: ${what}`)
    if (values.keep === undefined) return
    mkdirSync(values.keep, { recursive: true })
    const { name, bytes } = madeFile(kind, seeds, n, seed)
    writeFileSync(join(values.keep, `${kind}-${String(n)}-${name}`), bytes)
  }
  let from = 0
  while (from < count) {
    const hear = ({ n, ms, is = '', items = 0, unsaid = [], crash }: Answer) => {
      read1 += 1
      slowest = Math.max(slowest, ms)
      took[is] = (took[is] ?? 0) + 1
      if (items === 0) empty += 1
      if (crash !== undefined) fault(n, `crash: ${crash.split('\n').slice(0, 4).join(' | ')}`)
      if (unsaid.length > 0) fault(n, `unsaid: ${unsaid.slice(0, 6).join(', ')}`)
    }
    const next = await read(kind, from, count, PATIENCE_MS, hear)
    // On a busy machine a process may only have waited: alone and with patience it is asked again.
    if (next < count && (await read(kind, next, next + 1, 3 * PATIENCE_MS, hear)) === next) {
      fault(next, 'hangs, or ends the process')
    }
    from = next < count ? next + 1 : count
  }
  const kinds = Object.entries(took).map(([is, n]) => `${is} ${String(n)}`).join(', ') // prettier-ignore
  console.log(`${kind}: ${String(read1)} files of ${String(seeds.length)} seeds; ${kinds}; nothing taken of ${String(empty)}; slowest ${(slowest / 1000).toFixed(2)} s`) // prettier-ignore
}
console.log(`faults: ${String(faults)}`)
process.exitCode = faults > 0 ? 1 : 0
