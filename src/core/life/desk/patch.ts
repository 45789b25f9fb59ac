import { LIST_NAMES, type Desk, type ListName } from './desk'

/** An item as it is after a change, and where in its list; null: it is gone. */
interface Put {
  list: ListName
  id: string
  item: unknown
  at: number
}

/** What makes one desk of another: small enough to be noted at every letter. */
export interface Patch {
  head?: Desk['head']
  puts: readonly Put[]
}

type Items = readonly { id: string }[]

function puts(list: ListName, before: Items, after: Items): Put[] {
  if (before === after) return []
  const known = new Map(before.map((item) => [item.id, item]))
  const left = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !left.has(id)).map(({ id }): Put => ({ list, id, item: null, at: -1 }))
  const come = after.flatMap((item, at): Put[] => (known.get(item.id) === item ? [] : [{ list, id: item.id, item, at }]))
  return [...gone, ...come]
} // prettier-ignore

/** What changed; items are compared by identity. */
export function patchBetween(before: Desk, after: Desk): Patch {
  const all = LIST_NAMES.flatMap((list) => puts(list, before[list], after[list]))
  return { ...(before.head !== after.head && { head: after.head }), puts: all }
}

function patchedList(items: Items, all: readonly Put[]): Items {
  const gone = new Set(all.filter(({ item }) => item === null).map(({ id }) => id))
  const kept = items.filter(({ id }) => !gone.has(id))
  const where = new Map(kept.map(({ id }, i) => [id, i]))
  const come = all.filter(({ item }) => item !== null)
  const isNew = ({ id }: Put) => !where.has(id)
  for (const { id, item } of come) {
    const i = where.get(id)
    if (i !== undefined) kept[i] = item as { id: string }
  }
  for (const { item, at } of come.filter(isNew))
    kept.splice(Math.max(0, at), 0, item as { id: string })
  return kept
}

/** The desk with a change made. */
export function patched(desk: Desk, { head, puts: all }: Patch): Desk {
  const next: Record<ListName, Items> = { ...desk }
  for (const list of LIST_NAMES) {
    const own = all.filter((put) => put.list === list)
    if (own.length > 0) next[list] = patchedList(desk[list], own)
  }
  return { ...desk, ...(next as unknown as Desk), head: head ?? desk.head }
}
