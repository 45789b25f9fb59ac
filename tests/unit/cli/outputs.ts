import { vi } from 'vitest'

export interface Heard {
  status: number
  out: string[]
  err: string[]
}

/** Hears what is said on standard output and standard error until it is stopped. */
function listen() {
  const out: string[] = []
  const err: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line))
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out.push(String(text))
    return true
  })
  const stop = () => {
    for (const spy of [log, error, write]) spy.mockRestore()
  }
  return { out, err, stop }
}

/** Runs a command of the command line in this process and hears what it says. */
export function hear(run: () => number): Heard {
  const { out, err, stop } = listen()
  try {
    return { status: run(), out, err }
  } finally {
    stop()
  }
}

/** As `hear`, for a command that reads or writes a format. */
export async function hearLater(run: () => Promise<number>): Promise<Heard> {
  const { out, err, stop } = listen()
  try {
    return { status: await run(), out, err }
  } finally {
    stop()
  }
}

export const SMALL = 'tests/fixtures/life'
