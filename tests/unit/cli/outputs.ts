import { vi } from 'vitest'

export interface Heard {
  status: number
  out: string[]
  err: string[]
}

/** Runs a command of the command line in this process and hears what it says. */
export function hear(run: () => number): Heard {
  const out: string[] = []
  const err: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line))
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out.push(String(text))
    return true
  })
  try {
    return { status: run(), out, err }
  } finally {
    for (const spy of [log, error, write]) spy.mockRestore()
  }
}

export const SMALL = 'tests/fixtures/life'
