import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Refusal } from './outcome'

/** Node's own parser, with a clear refusal (status 2) for what it does not know. */
export function readOptions<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs({ allowPositionals: true, ...config })
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error), 2)
  }
}
