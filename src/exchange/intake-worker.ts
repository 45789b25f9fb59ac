import { readLife, type ReadLife } from '../core/check/read'
import type { LifeTexts } from '../core/life/draft'
import type { ComposeOptions } from '../formats/compose/compose'
import type { TableMapping } from '../formats/table/role'
import { gazetteerShelves, type Shelves } from '../stores/own/gazetteer'
import {
  make,
  seenOf,
  understand,
  type Made,
  type RawFile,
  type Seen,
  type Understood,
} from './intake'

/**
 * What the worker is asked, and what it answers. Big files are read aside, stay there, and can be
 * given up: the page has their first rows only.
 */
export type IntakeTask =
  | { id: number; kind: 'understand'; files: RawFile[]; base: string }
  /** A life that is being mended, read and checked. */
  | { id: number; kind: 'check'; texts: LifeTexts }
  | { id: number; kind: 'make'; mappings: (TableMapping | null)[]; options: ComposeOptions }
export type IntakeAnswer =
  | { id: number; kind: 'progress'; done: number }
  | { id: number; kind: 'understood'; seen: Seen[] }
  | { id: number; kind: 'made'; made: Made | null }
  | { id: number; kind: 'checked'; read: ReadLife }
  | { id: number; kind: 'failed'; message: string }

let understood: Understood[] = []
let shelves: Shelves = gazetteerShelves(location.href)

const answer = (message: IntakeAnswer) => {
  postMessage(message)
}

async function work(task: IntakeTask): Promise<void> {
  const { id } = task
  if (task.kind === 'check') {
    answer({ id, kind: 'checked', read: readLife(task.texts) })
    return
  }
  if (task.kind === 'make') {
    understood = understood.map((each, i) => ({ ...each, mapping: task.mappings[i] ?? null }))
    const made = await make(understood, task.options, shelves, (done) => {
      answer({ id, kind: 'progress', done })
    })
    answer({ id, kind: 'made', made })
    return
  }
  shelves = gazetteerShelves(task.base)
  understood = await understand(task.files, (done) => {
    answer({ id, kind: 'progress', done })
  })
  answer({ id, kind: 'understood', seen: understood.map(seenOf) })
}

addEventListener('message', ({ data: task }: MessageEvent<IntakeTask>) => {
  work(task).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    answer({ id: task.id, kind: 'failed', message })
  })
})
