import { onScopeDispose, readonly, shallowRef } from 'vue'
import type { ComposeOptions } from '../formats/compose/compose'
import type { Made, RawFile, Understood } from './intake'
import type { IntakeAnswer, IntakeTask } from './intake-worker'

/** A task without the number that its answer is known by. */
type Asked = IntakeTask extends infer Task
  ? Task extends unknown
    ? Omit<Task, 'id'>
    : never
  : never

/** Reads files in a worker: how far it is, a way to give up, and what came of it. */
export function useIntake() {
  const busy = shallowRef<{ done: number; of: number } | null>(null)
  const failure = shallowRef('')
  let worker: Worker | null = null
  let asked = 0

  function cancel(): void {
    worker?.terminate()
    worker = null
    busy.value = null
  }
  onScopeDispose(cancel)

  function ask(task: Asked, of: number): Promise<IntakeAnswer | null> {
    cancel()
    failure.value = ''
    busy.value = { done: 0, of }
    const started = new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' })
    worker = started
    asked += 1
    const id = asked
    return new Promise((resolve) => {
      const end = (answer: IntakeAnswer | null, message = '') => {
        if (worker === started) cancel()
        failure.value = message
        resolve(answer)
      }
      started.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
        if (data.id !== id) return
        if (data.kind === 'progress') busy.value = { done: data.done, of }
        else if (data.kind === 'failed') end(null, data.message)
        else end(data)
      })
      started.addEventListener('error', ({ message }) => {
        end(null, message || 'worker')
      })
      started.postMessage({ ...task, id })
    })
  }

  async function understand(files: RawFile[]): Promise<Understood[]> {
    const answer = await ask({ kind: 'understand', files }, files.length)
    return answer?.kind === 'understood' ? answer.understood : []
  }

  async function make(understood: Understood[], options: ComposeOptions): Promise<Made | null> {
    const answer = await ask({ kind: 'make', understood, options }, 1)
    return answer?.kind === 'made' ? answer.made : null
  }

  return { busy: readonly(busy), failure: readonly(failure), understand, make, cancel }
}
