import type { FeatureCollection } from 'geojson'
import { workerAddress } from '../assets/site'
import { fileAddress, OUTLINES_FILE, type BordersFolder } from './files'
import type { Letterer, NamesWish } from './name-wishes'

/** What the worker is told: first from what to letter (where the outlines lie), then what, numbered. */
export type ToLetterer = { outlines: string; atlas: string } | { id: number; wish: NamesWish }

/** What comes back. */
export type FromLetterer = { id: number; names: FeatureCollection } | { id: number; fault: string }

interface Waiting {
  settle(names: FeatureCollection): void
  fail(error: Error): void
}

/** A worker that died so often would die again. */
const MOST_DEATHS = 2

/**
 * Letters in a worker, which the first wish starts. If it dies, what was asked is refused, and the
 * next wish starts another; after the second death none, and `gaveUp` is told.
 * `atlas` is the text of `ATLAS_FILE`.
 */
export function workerLetterer(
  folder: BordersFolder,
  atlas: string,
  gaveUp: () => void = () => undefined,
): Letterer {
  let deaths = 0
  const waiting = new Map<number, Waiting>()
  let last = 0
  let worker: Worker | null = null

  function start(): Worker {
    const started = new Worker(new URL('./letterer-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<FromLetterer>) => take(data))
    started.addEventListener('error', died)
    const outlines = workerAddress(fileAddress(folder, OUTLINES_FILE))
    started.postMessage({ outlines, atlas } satisfies ToLetterer)
    return started
  }

  function died(): void {
    worker?.terminate()
    worker = null
    for (const { fail } of waiting.values()) fail(new Error('the worker of the names died'))
    waiting.clear()
    if (++deaths === MOST_DEATHS) gaveUp()
  }

  function take(answer: FromLetterer): void {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('fault' in answer) asked?.fail(new Error(answer.fault))
    else asked?.settle(answer.names)
  }

  return (wish) =>
    new Promise((settle, fail) => {
      if (deaths >= MOST_DEATHS) {
        fail(new Error('the worker of the names died too often'))
        return
      }
      worker ??= start()
      waiting.set(++last, { settle, fail })
      worker.postMessage({ id: last, wish } satisfies ToLetterer)
    })
}
