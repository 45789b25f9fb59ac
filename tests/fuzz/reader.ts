import { ask } from './ask'
import { madeFile } from './made'
import { seedsOf } from './seeds'

/** The process that reads: it is ended from outside where it hangs. */
const [kind = '', from = '0', to = '0', seed = '1'] = process.argv.slice(2)
const seeds = (await seedsOf()).get(kind) ?? []
for (let n = Number(from); n < Number(to); n++) {
  const { name, bytes } = madeFile(kind, seeds, n, Number(seed))
  const started = performance.now()
  const came = await ask(name, bytes).catch((error: unknown) => ({
    crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }))
  process.send?.({ n, name, ms: performance.now() - started, ...came })
}
