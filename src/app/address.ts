import { dayFromIso, isoFromDay } from '../core/calendar/day'
import type { Lang, Life } from '../core/life/model'
import type { MapView } from '../stores/view'
import type { Selection } from '../stores/selection'

/** What the address of the page says; what is absent or unusable is null. */
export interface Address {
  day: number | null
  lang: Lang | null
  /** Whose path is followed; null for the life's own person. */
  who: string | null
  selected: Selection | null
  view: MapView | null
  /** Parameters that were not understood, as written. */
  ignored: string[]
}

const KNOWN = new Set(['date', 'lang', 'who', 'place', 'journey', 'view'])

function readView(text: string): MapView | null {
  const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  const [lat = NaN, lon = NaN, zoom = NaN] = parts
  const sound =
    parts.length === 3 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540 && zoom >= 0 && zoom <= 24
  return sound ? { lat, lon, zoom } : null
}

/** Reads `?date=…&lang=…&place=…` or `&journey=…`, `&view=lat,lon,zoom`; never throws. */
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
  const day = use('date', dayFromIso)
  const lang = use('lang', (text) => (text === 'en' || text === 'ru' ? text : null))
  const view = use('view', readView)
  const who = use('who', (id) => (life.subjects.some((p) => p.id === id) ? id : null))
  const place = use('place', (id) => (life.places.has(id) ? id : null))
  const journey = use('journey', (id) => (life.journeys.some((j) => j.id === id) ? id : null))
  for (const key of new Set(parameters.keys())) {
    if (!KNOWN.has(key)) ignored.push(`${key}=${parameters.get(key) ?? ''}`)
  }
  const selected: Selection | null = place
    ? { kind: 'place', id: place }
    : journey
      ? { kind: 'journey', id: journey }
      : null
  return { day, lang, who, selected, view, ignored }
}

/** The query that restores a moment; the inverse of `readAddress`. */
export function writeAddress(address: Omit<Address, 'ignored'>): string {
  const parts: string[] = []
  if (address.day !== null) parts.push(`date=${isoFromDay(address.day)}`)
  if (address.lang) parts.push(`lang=${address.lang}`)
  if (address.who) parts.push(`who=${address.who}`)
  if (address.selected) parts.push(`${address.selected.kind}=${address.selected.id}`)
  if (address.view) {
    const { lat, lon, zoom } = address.view
    parts.push(`view=${lat.toFixed(3)},${lon.toFixed(3)},${zoom.toFixed(2)}`)
  }
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
