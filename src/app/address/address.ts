import { isoFromDay, type Day } from '../../core/time/day'
import { parseWhen } from '../../core/time/edtf'
import { isSifting, type Sieve } from '../../core/itinerary/facets'
import type { Chosen } from '../../core/life/accounts'
import { lifespan } from '../../core/life/lifespan'
import { peopleOf } from '../../core/life/people'
import type { Life, Person } from '../../core/life/model'
import { LANGS } from '../../i18n'
import { readSieve, writeSieve } from './sieveAddress'
import type { View } from '../../map/handle'
import type { Selection } from '../../stores/choice/selection'
import { CARD_KINDS, type CardKind } from '../../ui/texts/links'

/** A part of the life: a chapter, or from one day to another, both within it. */
export type AddressSpan = { chapter: string } | { from: Day; to: Day }

/** The life that an address names; null where it leaves that to the site. */
export const lifeInAddress = (search: string): string | null =>
  new URLSearchParams(search).get('life') || null

/** What the address of the page says; what is absent or unusable is null, or empty. */
export interface Address {
  /** Id of the life; null for the first of the site. */
  life: string | null
  /** Of a coarser date its first day, of the life if it began within it. */
  day: Day | null
  lang: string | null
  /** Whose path is followed; null for the life's own person. */
  who: string | null
  selected: Selection | null
  /** What was asked for by an id that the life does not have. */
  missing: Selection | null
  /** Whose account is followed where they differ. */
  accounts: Chosen
  span: AddressSpan | null
  /** What alone is to be seen. */
  sieve: Sieve
  view: View | null
  /** Whether it asks to let the page around it scroll. */
  embed: boolean
  /** Parameters that were not understood, as written. */
  ignored: string[]
}

const KNOWN = new Set<string>([
  'life', 'date', 'lang', 'who', 'account', 'span', 'view', 'embed', 'only', ...CARD_KINDS,
  // What is given in class: lessonInAddress.ts
  'tour', 'step', 'present', 'kiosk',
]) // prettier-ignore

/** More than this of a query nobody means. */
const LONGEST_QUERY = 120
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether there is such a thing. States and towns come later than the life: any id may be one. */
function exists(life: Life, kind: CardKind, id: string): boolean {
  const has = (things: readonly { id: string }[]) => things.some((each) => each.id === id)
  switch (kind) {
    case 'place':
      return life.places.has(id)
    case 'source':
      return life.sources.has(id)
    case 'journey':
      return has(life.journeys)
    case 'event':
      return has(life.events)
    case 'stay':
      return has(life.stays)
    case 'person':
      return has(peopleOf(life))
    case 'chapter':
      return has(life.chapters)
    case 'gap':
      return has(life.gaps)
    case 'state':
    case 'town':
      return ID.test(id)
    case 'find':
      return id.trim() !== '' && id.length <= LONGEST_QUERY
  }
}

/** What the address asks to see: the first of the kinds that it names. */
function readSelection(parameters: URLSearchParams): Selection | null {
  const kind = CARD_KINDS.find((each) => parameters.has(each))
  return kind ? { kind, id: parameters.get(kind) ?? '' } : null
}

function readView(text: string): View | null {
  const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  const [lat = NaN, lon = NaN, zoom = NaN] = parts
  const sound =
    parts.length === 3 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540 && zoom >= 0 && zoom <= 24
  return sound ? { lat, lon, zoom } : null
}

/** First and last day of a date as coarse as it may be (EDTF: `1917`, `1917-04`, `1917-04-10`). */
function readDays(text: string): [Day, Day] | null {
  const parsed = parseWhen(text.trim())
  return parsed.ok && !parsed.when.isInterval ? parsed.when.outer : null
}

/** The first day of a date; where the life begins in the midst of it, that day. */
function readDay(text: string, person: Person | undefined): Day | null {
  const days = readDays(text)
  if (!days || !person) return days && days[0]
  const [birth] = lifespan(person)
  return days[0] < birth && birth <= days[1] ? birth : days[0]
}

/** A chapter's id, or two dates in either order: from the first day of one to the last of the other. */
function readSpan(text: string, life: Life): AddressSpan | null {
  if (life.chapters.some(({ id }) => id === text)) return { chapter: text }
  const dates = text.split(',').map(readDays)
  const [a, b] = dates
  if (dates.length !== 2 || !a || !b) return null
  return { from: Math.min(a[0], b[0]), to: Math.max(a[1], b[1]) }
}

/** Each `item:n`, n from 1, of which the life has such an item with so many other accounts. */
function readAccounts(text: string | null, life: Life, ignored: string[]): Chosen {
  const items = [...life.stays, ...life.journeys, ...life.events]
  const chosen = new Map<string, number>()
  for (const part of text?.split(',') ?? []) {
    const [, id, digits] = /^([^:]+):([1-9]\d*)$/.exec(part.trim()) ?? []
    const item = items.find((each) => each.id === id)
    const n = Number(digits)
    if (item && n <= (item.alternatives?.length ?? 0)) chosen.set(item.id, n)
    else ignored.push(`account=${part}`)
  }
  return chosen
}

/**
 * Reads `?life=…&date=…&lang=…&place=…` (or `&journey=…`, `&event=…`, …), `&account=item:n,…`, `&span=from,to` or
 * `&span=chapter`, `&only=documented,means:ship,…`, `&view=lat,lon,zoom`; never throws. `life` is the one that its files tell.
 */
export function readAddress(search: string, life: Life): Address {
  const parameters = new URLSearchParams(search)
  const ignored: string[] = []
  const use = <T>(key: string, read: (text: string) => T | null): T | null => {
    const text = parameters.get(key)
    if (text === null) return null
    const value = read(text)
    if (value === null) ignored.push(`${key}=${text}`)
    return value
  }
  const lang = use('lang', (text) => (LANGS.includes(text) ? text : null))
  const view = use('view', readView)
  const who = use('who', (id) => (life.subjects.some((p) => p.id === id) ? id : null))
  const person = life.subjects.find(({ id }) => id === who) ?? life.subjects[0]
  const day = use('date', (text) => readDay(text, person))
  const wanted = readSelection(parameters)
  const isThere = wanted !== null && exists(life, wanted.kind, wanted.id)
  const missing = isThere ? null : wanted
  const selected = isThere ? wanted : null
  if (missing) ignored.push(`${missing.kind}=${missing.id}`)
  const span = use('span', (text) => readSpan(text, life))
  const accounts = readAccounts(parameters.get('account'), life, ignored)
  const sieve = readSieve(parameters.get('only'), ignored)
  for (const key of new Set(parameters.keys())) {
    if (!KNOWN.has(key)) ignored.push(`${key}=${parameters.get(key) ?? ''}`)
  }
  const embed = use('embed', (text) => (text === '1' ? true : null)) ?? false
  return {
    life: lifeInAddress(search),
    day,
    lang,
    who,
    selected,
    missing,
    accounts,
    span,
    sieve,
    view,
    embed,
    ignored,
  }
}

const writeSpan = (span: AddressSpan) =>
  'chapter' in span ? span.chapter : `${isoFromDay(span.from)},${isoFromDay(span.to)}`

/** The query that restores a moment; the inverse of `readAddress`. */
export function writeAddress(of: Partial<Omit<Address, 'ignored' | 'missing'>>): string {
  const parts: string[] = []
  const { day = null, accounts = new Map(), ...address } = of
  if (address.life) parts.push(`life=${address.life}`)
  if (day !== null) parts.push(`date=${isoFromDay(day)}`)
  if (address.lang) parts.push(`lang=${address.lang}`)
  if (address.who) parts.push(`who=${address.who}`)
  if (address.selected) {
    const { kind, id } = address.selected
    parts.push(`${kind}=${encodeURIComponent(id)}`)
  }
  if (accounts.size > 0) {
    parts.push(`account=${[...accounts].map((account) => account.join(':')).join(',')}`)
  }
  if (address.span) parts.push(`span=${writeSpan(address.span)}`)
  if (address.sieve && isSifting(address.sieve)) parts.push(`only=${writeSieve(address.sieve)}`)
  if (address.view) {
    const { lat, lon, zoom } = address.view
    parts.push(`view=${lat.toFixed(3)},${lon.toFixed(3)},${zoom.toFixed(2)}`)
  }
  if (address.embed) parts.push('embed=1')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
