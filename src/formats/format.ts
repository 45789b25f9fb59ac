import type { Life } from '../core/life/model'

/** A codec: how a life goes out in an open format. One file each. */
export interface Format {
  id: string
  /** A proper name, the same in every language. */
  label: string
  extensions: readonly string[]
  mediaType: string
  /** The whole life as the text of a file. */
  write: (life: Life) => string
}
