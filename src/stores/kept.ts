import type { LifeTexts } from '../core/life/draft'

/** A life that the reader opened, kept in this browser and nowhere else. */
export interface KeptLife {
  id: string
  title: string
  /** Milliseconds since 1970: when it was put away. */
  at: number
  texts: LifeTexts
}

/** What the list shows, without the lives themselves. */
export type KeptEntry = Omit<KeptLife, 'texts'>

const LIST = 'lives'
const keyOf = (id: string) => `life:${id}`

const store = async () => import('idb-keyval')

/** The lives that this browser keeps, the latest first; none where it keeps nothing. */
export async function keptLives(): Promise<KeptEntry[]> {
  try {
    const { get } = await store()
    return (await get<KeptEntry[]>(LIST)) ?? []
  } catch {
    return []
  }
}

export async function keptLife(id: string): Promise<KeptLife | null> {
  try {
    const { get } = await store()
    return (await get<KeptLife>(keyOf(id))) ?? null
  } catch {
    return null
  }
}

/** Keeps a life; false where the browser refuses: a private window, a full disk. */
export async function keepLife(life: KeptLife): Promise<boolean> {
  try {
    const { set, update } = await store()
    await set(keyOf(life.id), life)
    const { id, title, at } = life
    await update<KeptEntry[]>(LIST, (known = []) => [
      { id, title, at },
      ...known.filter((each) => each.id !== id),
    ])
    return true
  } catch {
    return false
  }
}

export async function forgetLife(id: string): Promise<void> {
  try {
    const { del, update } = await store()
    await del(keyOf(id))
    await update<KeptEntry[]>(LIST, (known = []) => known.filter((each) => each.id !== id))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
