import { onScopeDispose, readonly, shallowRef } from 'vue'
import type { ComposeOptions } from '../formats/compose/compose'
import type { TableMapping } from '../formats/table/role'
import type { Made, RawFile, Seen } from './intake'
import type { IntakeAnswer, IntakeTask } from './intake-worker'

/** A task without the number that its answer is known by. */
type Asked = IntakeTask extends infer Task
  ? Task extends unknown
    ? Omit<Task, 'id'>
    : never
  : never

/**
 * Reads files in a worker, which keeps them: how far it is, a way to give up, and what came of it.
 * What was asked before is forgotten when something else is asked; given up, all of it is.
 */
export function useIntake() {
  /** How much is done of how much, and whether files are read or a life is made of them. */
  const busy = shallowRef<{ done: number; of: number; is: 'reading' | 'making' } | null>(null)
  const failure = shallowRef('')
  let worker: Worker | null = null
  let asked = 0
  let giveUp: () => void = () => undefined

  function cancel(): void {
    worker?.terminate()
    worker = null
    busy.value = null
    giveUp()
  }
  onScopeDispose(cancel)

  const started = () =>
    (worker ??= new Worker(new URL('./intake-worker.ts', import.meta.url), { type: 'module' }))

  function ask(task: Asked, of: number): Promise<IntakeAnswer | null> {
    giveUp()
    const aside = started()
    failure.value = ''
    const is = task.kind === 'make' ? 'making' : 'reading'
    busy.value = { done: 0, of, is }
    asked += 1
    const id = asked
    return new Promise((resolve) => {
      const heard = new AbortController()
      const { signal } = heard
      const end = (answer: IntakeAnswer | null, message = '') => {
        heard.abort()
        giveUp = () => undefined
        if (asked === id) busy.value = null
        failure.value = message
        resolve(answer)
      }
      giveUp = () => {
        end(null)
      }
      const hear = ({ data }: MessageEvent<IntakeAnswer>) => {
        if (data.id !== id) return
        if (data.kind === 'progress') busy.value = { done: data.done, of, is }
        else if (data.kind === 'failed') end(null, data.message)
        else end(data)
      }
      aside.addEventListener('message', hear, { signal })
      aside.addEventListener('error', ({ message }) => { end(null, message || 'worker') }, { signal }) // prettier-ignore
      aside.postMessage({ ...task, id })
    })
  }

  async function understand(files: RawFile[]): Promise<Seen[]> {
    cancel()
    const base = document.baseURI
    const answer = await ask({ kind: 'understand', files, base }, files.length)
    return answer?.kind === 'understood' ? answer.seen : []
  }

  async function make(mappings: (TableMapping | null)[], options: ComposeOptions): Promise<Made | null> {
    const answer = await ask({ kind: 'make', mappings, options }, 1)
    return answer?.kind === 'made' ? answer.made : null
  } // prettier-ignore

  return { busy: readonly(busy), failure: readonly(failure), understand, make, cancel }
}
