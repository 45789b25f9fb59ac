import type { Problem } from '../core/life/model'
import type { PartialLife } from './partial-life'

/** What came of reading a file: everything sound in it, and what is wrong with the rest. */
export interface ReadFile {
  life: PartialLife
  problems: Problem[]
}

/** A format by its names. */
interface Named {
  id: string
  /** A proper name, the same in every language. */
  label: string
  /** The first is the one that files are given. */
  extensions: readonly string[]
}

/** How a life comes in from a format. Parsers are heavy and are imported inside the method. */
export interface Reader extends Named {
  /**
   * The text of a file as a life. Never throws for bad data: each fault is a problem that names
   * `file` and the place in it, and the rest is read all the same.
   */
  read: (text: string, file: string) => Promise<ReadFile>
}

/** How a life goes out in an open format, from which it comes back by its reader (`readers.ts`). */
export interface Format extends Named {
  mediaType: string
  /** The life as the text of a file: everything that the format can hold. */
  write: (life: PartialLife) => Promise<string>
}
