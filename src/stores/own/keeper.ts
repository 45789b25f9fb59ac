import { deskOf, textsOf, type Desk } from '../../core/life/desk/desk'
import { patchBetween, patched, type Patch } from '../../core/life/desk/patch'
import type { KeptLife } from './kept'

/**
 * Where a life is kept while it is worked on: whole, which takes a moment, and its last changes at
 * once, which a tab that is closed in that moment does not lose.
 */
export interface Chest {
  read(id: string): Promise<KeptLife | undefined>
  /** Changes what is there in one go; rejects where there is no room. */
  update(id: string, change: (known: KeptLife | undefined) => KeptLife | undefined): Promise<void>
  /** The notes of a life, at once; null: away with them. False where the browser refuses. */
  note(id: string, text: string | null): boolean
  noted(id: string): string | null
}

/** A change that may not be in the whole yet. */
interface Note {
  step: number
  patch: Patch
}

/**
 * `kept`: all is in the browser; `keeping`: on its way; `refused`: there is no room, or it keeps
 * nothing; `elsewhere`: another tab has changed it since.
 */
export type Keeping = 'kept' | 'keeping' | 'refused' | 'elsewhere'

export interface Keeper {
  /** The life as it was left, last changes included. */
  desk: Desk
  /** Notes a change, and has the whole kept soon. */
  keep(before: Desk, after: Desk): void
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>
}

/** Ms between two writings of the whole. */
const PAUSE_MS = 400

function notesIn(text: string | null): Note[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(found) ? (found as Note[]) : []
  } catch {
    return []
  }
}

const titleOf = ({ head }: Desk, id: string): string => {
  const title: unknown = head.title
  const [first] = typeof title === 'object' && title !== null ? Object.values(title) : []
  return typeof first === 'string' ? first : id
}

/** Takes a kept life to work on; null where it is not kept, or its files are no JSON. */
export async function takeUp(id: string, chest: Chest, told: (state: Keeping) => void, pauseMs = PAUSE_MS): Promise<Keeper | null> {
  const record = await chest.read(id)
  const opened = record && deskOf(record.texts)
  if (!record || !opened?.ok) return null
  let saved = record.step ?? 0
  let notes = notesIn(chest.noted(id)).filter((note) => note.step > saved)
  const desk = notes.reduce((now, { patch }) => patched(now, patch), opened.desk)
  let [now, step] = [desk, notes.at(-1)?.step ?? saved]
  let writing: Promise<void> | null = null
  let isElsewhere = false

  async function write(): Promise<void> {
    while (saved < step && !isElsewhere) {
      const [goal, whole] = [step, now]
      try {
        await chest.update(id, (known) => {
          if ((known?.step ?? 0) !== saved) {
            isElsewhere = true
            return known
          }
          return { id, title: titleOf(whole, id), at: Date.now(), texts: textsOf(whole), step: goal }
        })
      } catch {
        told('refused')
        return
      }
      if (isElsewhere) break
      saved = goal
      notes = notes.filter((note) => note.step > saved)
      chest.note(id, notes.length > 0 ? JSON.stringify(notes) : null)
      if (saved < step) await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
    told(isElsewhere ? 'elsewhere' : 'kept')
  }

  function start(): void {
    writing ??= write().finally(() => {
      writing = null
    })
  }
  if (step > saved) start()

  return {
    desk,
    keep(before, after) {
      if (isElsewhere || before === after) return
      step += 1
      now = after
      notes = [...notes, { step, patch: patchBetween(before, after) }]
      // Where there is no room for notes, the whole is kept all the same.
      chest.note(id, JSON.stringify(notes))
      told('keeping')
      start()
    },
    async settled() {
      while (writing !== null) await writing
    },
  }
} // prettier-ignore
