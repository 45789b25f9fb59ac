import type { Level } from './states-levels'
import type { StatesDesk } from './states-desk'

/** What goes to the worker: first where the files lie, then questions, numbered. */
export type ToWorker =
  | { folder: string; packed: boolean; levels: readonly Level[] }
  | {
      [Name in keyof StatesDesk]: { id: number; name: Name; ask: Parameters<StatesDesk[Name]>[0] }
    }[keyof StatesDesk]

/** What comes back: answers by number, and news of a level that came late. */
export type FromWorker =
  { id: number; answer: unknown } | { id: number; fault: string } | { finer: Level }
