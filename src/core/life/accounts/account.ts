import { parseWhen } from '../../time/edtf'
import type { Journey, LifeEvent, Stay } from '../model'
import type { Certainty } from '../vocabulary'

/** What accounts may tell differently. */
export type Told = Stay | Journey | LifeEvent

/** The same thing as another account has it; what it leaves unsaid is as in the main one. */
export type Alternative = NonNullable<Told['alternatives']>[number]

/** Where it was; of a journey, where it led. */
export const placeOf = (item: Told): string => ('place' in item ? item.place : item.to)

/**
 * The date of an item by another account, EDTF. One date for what lasted longer dates its
 * beginning: the end, unsaid, stays. Where it would then end before it begins, it is all there is.
 */
export function whenBy(item: Told, { when }: Alternative): string {
  if (when === undefined) return item.when
  const end = item.when.split('/')[1]
  if (end === undefined || when.includes('/')) return when
  const lasting = `${when}/${end}`
  return parseWhen(lasting).ok ? lasting : when
}

/** What the edition does not follow itself is never certain, unless the account says how sure it is. */
export const certaintyBy = (certainty: Certainty, account?: Alternative): Certainty =>
  account?.certainty ?? (certainty === 'certain' ? 'less-certain' : certainty)

/** Of the item as it stood, what the other account tells otherwise: it takes that one's seat. */
function former(item: Told, next: Told): Alternative {
  const { when, whenOldStyle, text, certainty, sources } = item
  return {
    ...(next.when !== when && { when, whenOldStyle }),
    ...(placeOf(next) !== placeOf(item) && { place: placeOf(item) }),
    ...(next.text !== text && { text }),
    certainty,
    sources,
  }
}

/**
 * The item with its n-th alternative (from 1) as the main account, and what was the main one in
 * that alternative's seat; the item itself if it has no such alternative.
 */
export function withAccount<T extends Told>(item: T, n: number): T {
  const account = item.alternatives?.[n - 1]
  if (!account) return item
  const when = whenBy(item, account)
  const place = account.place ?? placeOf(item)
  const next: T = {
    ...item,
    when,
    whenOldStyle: when === item.when ? item.whenOldStyle : account.whenOldStyle,
    ...('place' in item ? { place } : { to: place }),
    text: account.text ?? item.text,
    certainty: certaintyBy(item.certainty, account),
    sources: account.sources,
  }
  const alternatives = item.alternatives?.map((a, i) => (i === n - 1 ? former(item, next) : a))
  return { ...next, alternatives }
}
