import { shallowRef, type Ref } from 'vue'
import type { Hit, SearchDocument } from '../core/search'

/** What the worker is told: to begin anew, what there is to be found, or what to look for. */
export type ToIndexer =
  | { forget: true }
  | { documents: readonly SearchDocument[] }
  | { id: number; query: string; lang: string }

/** What comes back: of how many heaps of documents it knows, or what it found. */
export type FromIndexer = { known: number } | { id: number; hits: Hit[] }

export interface Finder {
  /** Rises whenever more can be found than before: who has asked asks again. */
  known: Readonly<Ref<number>>
  forget(): void
  add(documents: readonly SearchDocument[]): void
  /** Rejects where the worker dies; the next question starts another, which has to be told all anew. */
  ask(query: string, lang: string): Promise<Hit[]>
}

/** A search in a worker of its own. `lost` is called when it has died, and knows nothing any more. */
export function workerFinder(lost: () => void): Finder {
  const known = shallowRef(0)
  const waiting = new Map<number, { settle(hits: Hit[]): void; fail(error: Error): void }>()
  let last = 0
  let worker: Worker | null = null

  function died(): void {
    worker?.terminate()
    worker = null
    for (const { fail } of waiting.values()) fail(new Error('the worker of the search died'))
    waiting.clear()
    lost()
  }

  function take(answer: FromIndexer): void {
    if ('known' in answer) {
      known.value += 1
      return
    }
    waiting.get(answer.id)?.settle(answer.hits)
    waiting.delete(answer.id)
  }

  function tell(message: ToIndexer): void {
    if (!worker) {
      worker = new Worker(new URL('./indexer.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<FromIndexer>) => take(data))
      worker.addEventListener('error', died)
    }
    worker.postMessage(message)
  }

  return {
    known,
    forget: () => tell({ forget: true }),
    add: (documents) => tell({ documents }),
    ask: (query, lang) =>
      new Promise((settle, fail) => {
        waiting.set(++last, { settle, fail })
        tell({ id: last, query, lang })
      }),
  }
}
