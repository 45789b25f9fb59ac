/** The worker in which the borders are read, cut into tiles and lettered. */
import { createDesk, type StatesDesk } from './states-desk'
import { textsFrom } from './states-files'
import type { FromWorker, ToWorker } from './states-messages'

const say = (message: FromWorker, moved: Transferable[] = []) =>
  self.postMessage(message, { transfer: moved })

let desk: StatesDesk | null = null

async function answer(message: Extract<ToWorker, { id: number }>): Promise<void> {
  const { id, name, ask } = message
  try {
    if (!desk) throw new Error('no folder was named')
    const given = await (desk[name] as (ask: unknown) => Promise<unknown>)(ask)
    say({ id, answer: given }, given instanceof ArrayBuffer ? [given] : [])
  } catch (error) {
    say({ id, fault: error instanceof Error ? error.message : String(error) })
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if ('id' in data) return void answer(data)
  desk = createDesk({
    fetchText: textsFrom(data.folder, data.packed),
    levels: data.levels,
    onFiner: (finer) => say({ finer }),
  })
}
