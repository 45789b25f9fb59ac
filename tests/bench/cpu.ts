import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds that a browser's processes have spent on a processor, as the system counts them. */
export interface CpuTimes {
  main: number
  worker: number
  gpu: number
}

/** The renderer with this process id, and the GPU process among its relatives. */
export function cpuTimes(rendererPid: number, gpuPid: number): CpuTimes {
  const times: CpuTimes = { main: 0, worker: 0, gpu: 0 }
  for (const thread of readdirSync(`/proc/${rendererPid}/task`)) {
    const path = `/proc/${rendererPid}/task/${thread}`
    const name = readText(`${path}/comm`)
    if (Number(thread) === rendererPid) times.main += milliseconds(path)
    else if (name.startsWith('DedicatedWorker')) times.worker += milliseconds(path)
  }
  for (const thread of readdirSync(`/proc/${gpuPid}/task`))
    times.gpu += milliseconds(`/proc/${gpuPid}/task/${thread}`)
  return times
}

/** Milliseconds of a process's first thread; 0 where there is none. */
export const mainThread = (pid: number) => milliseconds(`/proc/${pid}/task/${pid}`)

/** The first number of `schedstat`: nanoseconds on a processor. */
function milliseconds(task: string): number {
  return Number(readText(`${task}/schedstat`).split(' ')[0] ?? 0) / 1e6
}

/** Threads end while one looks at them. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
