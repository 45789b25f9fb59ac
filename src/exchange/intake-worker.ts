import type { ComposeOptions } from '../formats/compose/compose'
import { make, understand, type Made, type RawFile, type Understood } from './intake'

/** What the worker is asked, and what it answers; big files are read aside, and can be given up. */
export type IntakeTask =
  | { id: number; kind: 'understand'; files: RawFile[] }
  | { id: number; kind: 'make'; understood: Understood[]; options: ComposeOptions }
export type IntakeAnswer =
  | { id: number; kind: 'progress'; done: number }
  | { id: number; kind: 'understood'; understood: Understood[] }
  | { id: number; kind: 'made'; made: Made | null }
  | { id: number; kind: 'failed'; message: string }

const answer = (message: IntakeAnswer) => {
  postMessage(message)
}

addEventListener('message', ({ data: task }: MessageEvent<IntakeTask>) => {
  const { id } = task
  const work = async () => {
    if (task.kind === 'make') {
      answer({ id, kind: 'made', made: make(task.understood, task.options) })
      return
    }
    const understood = await understand(task.files, (done) => {
      answer({ id, kind: 'progress', done })
    })
    answer({ id, kind: 'understood', understood })
  }
  work().catch((error: unknown) => {
    answer({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
})
