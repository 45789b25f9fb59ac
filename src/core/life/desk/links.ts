import type { Desk } from './desk'

type Linked = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The lists of life.json whose items point to others, by the field that does. */
const LINKS = { contemporaries: 'in', media: 'of' } as const

/**
 * life.json without what pointed to an item that is gone: a broken link would be a fault that no form
 * mends. Somebody whom nothing of the life touches any more goes, too; a picture stays, as a lesson
 * may show it.
 */
export function headWithout(head: Desk['head'], id: string): Desk['head'] {
  const changed = Object.entries(LINKS).flatMap(([list, field]) => {
    const items: unknown = head[list]
    if (!Array.isArray(items)) return []
    const pointsThere = (item: unknown) =>
      isRecord(item) && Array.isArray(item[field]) && item[field].includes(id)
    if (!items.some(pointsThere)) return []
    const kept = items.flatMap((item: unknown) => {
      if (!pointsThere(item)) return [item]
      const left = (item as Record<string, unknown[]>)[field]?.filter((each) => each !== id) ?? []
      return field === 'in' && left.length === 0 ? [] : [{ ...(item as Linked), [field]: left }]
    })
    return [[list, kept] as const]
  })
  return changed.length > 0 ? { ...head, ...Object.fromEntries(changed) } : head
}
