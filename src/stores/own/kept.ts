import type { LifeTexts } from '../../core/life/draft'
import type { Chest } from './keeper'

export type Beside = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

/** A life that the reader opened, kept in this browser and nowhere else. */
export interface KeptLife {
  id: string
  title: string
  /** Milliseconds since 1970: when it was put away. */
  at: number
  texts: LifeTexts
  /** What lies beside them in its folder, by names in it: pictures, lessons. Kept for itself. */
  beside?: Beside
  /** How many changes it holds, where it is worked on. */
  step?: number
}

/** What the list shows, without the lives themselves. */
export type KeptEntry = Omit<KeptLife, 'texts' | 'beside' | 'step'>

const LIST = 'lives'
const keyOf = (id: string) => `life:${id}`
/** Apart from the life, which is written anew with every change. */
const besideKey = (id: string) => `beside:${id}`

/** Where the last changes of a life are noted until the whole is kept (`keeper`). */
const notesKey = (id: string) => `etape-own:${id}`

const store = async () => import('idb-keyval')

/** Where the lives of this browser lie: whole in its database, last changes in what it writes at once. */
export const chest: Chest = {
  async read(id) {
    const { get } = await store()
    return get<KeptLife>(keyOf(id))
  },
  async update(id, change) {
    const { update } = await store()
    await update<KeptLife>(keyOf(id), (known) => change(known) as KeptLife)
  },
  note(id, text) {
    try {
      if (text === null) localStorage.removeItem(notesKey(id))
      else localStorage.setItem(notesKey(id), text)
      return true
    } catch {
      return false
    }
  },
  noted(id) {
    try {
      return localStorage.getItem(notesKey(id))
    } catch {
      return null
    }
  },
}

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
    const { getMany } = await store()
    const [life, beside] = await getMany<unknown>([keyOf(id), besideKey(id)])
    return life ? { ...(life as KeptLife), ...(beside ? { beside: beside as Beside } : {}) } : null
  } catch {
    return null
  }
}

/** Keeps a life; false where the browser refuses: a private window, a full disk. */
export async function keepLife(life: KeptLife): Promise<boolean> {
  try {
    const { setMany, delMany, update } = await store()
    const { beside, ...bare } = life
    const { id, title, at } = life
    if (beside?.size)
      await setMany([[keyOf(id), bare], [besideKey(id), beside]]) // prettier-ignore
    else await Promise.all([setMany([[keyOf(id), bare]]), delMany([besideKey(id)])])
    chest.note(id, null)
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
    const { delMany, update } = await store()
    await delMany([keyOf(id), besideKey(id)])
    chest.note(id, null)
    await update<KeptEntry[]>(LIST, (known = []) => known.filter((each) => each.id !== id))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
