import type { StatesDesk } from './states-desk'
import type { Level } from './states-levels'
import { textsFrom } from './states-files'
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

/** A desk on this thread, for where there is no worker: it keeps to the coarse level. */
async function deskHere({ folder, packed, onFiner }: RemoteOptions): Promise<StatesDesk> {
  const { createDesk } = await import('./states-desk')
  return createDesk({ fetchText: textsFrom(folder, packed), levels: ['coarse'], onFiner })
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./states-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

interface Waiting {
  name: Name
  ask: unknown
  settle(answer: unknown): void
  fail(error: Error): void
}

/**
 * A desk whose work is done in a worker. Without one, or if it dies, the questions (also those that
 * were waiting) are answered on this thread from the coarse level.
 */
export function remoteDesk(options: RemoteOptions): StatesDesk {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let here: Promise<StatesDesk> | null = null

  const answerHere = ({ name, ask, settle, fail }: Waiting) =>
    void (here ??= deskHere(options))
      .then((desk) => (desk[name] as (ask: unknown) => Promise<unknown>)(ask))
      .then(settle, fail)

  const worker = startWorker()
  const say = (message: ToWorker) => worker?.postMessage(message)

  function fallBack(): void {
    worker?.terminate()
    here ??= deskHere(options)
    for (const one of waiting.values()) answerHere(one)
    waiting.clear()
  }

  worker?.addEventListener('error', fallBack)
  worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('finer' in data) return options.onFiner(data.finer)
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if ('fault' in data) one?.fail(new Error(data.fault))
    else one?.settle(data.answer)
  })
  say({ folder: options.folder, packed: options.packed })
  if (!worker) fallBack()

  const remote = (name: Name) => (ask: unknown) =>
    new Promise<unknown>((settle, fail) => {
      const one = { name, ask, settle, fail }
      if (here) return answerHere(one)
      waiting.set(++last, one)
      say({ id: last, name, ask } as ToWorker)
    })
  return Object.fromEntries(NAMES.map((name) => [name, remote(name)])) as unknown as StatesDesk
}
