import type { StatesDesk } from './states-desk'
import { LEVELS, type Level } from './states-levels'
import type { FromWorker, ToWorker } from './states-messages'

type Name = keyof StatesDesk
const NAMES: readonly Name[] = ['open', 'tile', 'names', 'legend', 'changes']

export interface RemoteOptions {
  /** Absolute address of the folder of the borders. */
  folder: string
  /** Whether the outlines are gzipped there. */
  packed: boolean
  onFiner(level: Level): void
}

interface Waiting {
  question: ToWorker
  settle(answer: unknown): void
  fail(error: Error): void
}

/**
 * A desk whose work is done in a worker. If that dies (the finest level may be too much for a small
 * machine), another takes over what was asked and keeps to the coarse level; if that dies too, all
 * questions are refused.
 */
export function remoteDesk({ folder, packed, onFiner }: RemoteOptions): StatesDesk {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let worker = start(LEVELS)

  function start(levels: readonly Level[]): Worker {
    const started = new Worker(new URL('./states-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => take(data))
    started.addEventListener('error', () => died(levels))
    started.postMessage({ folder, packed, levels } satisfies ToWorker)
    return started
  }

  function died(levels: readonly Level[]): void {
    worker.terminate()
    if (levels.length > 1) {
      worker = start(['coarse'])
      for (const { question } of waiting.values()) worker.postMessage(question)
      return
    }
    for (const { fail } of waiting.values()) fail(new Error('the worker of the states died'))
    waiting.clear()
  }

  function take(data: FromWorker): void {
    if ('finer' in data) return onFiner(data.finer)
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if ('fault' in data) one?.fail(new Error(data.fault))
    else one?.settle(data.answer)
  }

  const remote = (name: Name) => (ask: unknown) =>
    new Promise<unknown>((settle, fail) => {
      const question = { id: ++last, name, ask } as ToWorker
      waiting.set(last, { question, settle, fail })
      worker.postMessage(question)
    })
  return Object.fromEntries(NAMES.map((name) => [name, remote(name)])) as unknown as StatesDesk
}
