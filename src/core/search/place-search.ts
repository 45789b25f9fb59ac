import MiniSearch, { type SearchOptions } from 'minisearch'
import type { Life, Name } from '../life/model'
import { fold } from './fold'

export interface PlaceHit {
  place: string
  /** The stored name that matched: what the reader typed, spelled out. */
  name: Name
  /** Higher is better: exact names from 300, beginnings from 200, words from 100, then near misses. */
  score: number
}

interface StoredName {
  id: number
  place: string
  name: Name
  folded: string
  /** The name as one word: "almaata" finds Alma-Ata. */
  joined: string
}

const words = (text: string) => fold(text).split(' ').filter(Boolean)

/** Short words have too many neighbours one letter away. */
const fuzziness = (term: string) => (term.length >= 5 ? 0.2 : false)

function storedNames(life: Life): StoredName[] {
  const stored: StoredName[] = []
  for (const place of life.places.values()) {
    for (const name of place.names) {
      const folded = fold(name.toponym)
      const joined = folded.replaceAll(' ', '')
      stored.push({ id: stored.length, place: place.id, name, folded, joined })
    }
  }
  return stored
}

/** How the whole query lies in the whole name; MiniSearch only ranks word by word. */
function tier(query: string, name: StoredName): number {
  const joined = query.replaceAll(' ', '')
  if (name.folded === query || name.joined === joined) return 300
  if (name.folded.startsWith(query) || name.joined.startsWith(joined)) return 200
  const nameWords = name.folded.split(' ')
  const begins = query.split(' ').every((word) => nameWords.some((own) => own.startsWith(word)))
  return begins ? 100 : 0
}

/**
 * A search over every stored name of every place, in any spelling and script that is stored.
 * Every word of the query must match; one hit a place, best first. An empty query finds nothing.
 */
export function createPlaceSearch(life: Life): (query: string, limit?: number) => PlaceHit[] {
  const names = storedNames(life)
  const index = new MiniSearch<StoredName>({
    fields: ['folded', 'joined'],
    tokenize: words,
    processTerm: (term) => term,
  })
  index.addAll(names)

  return (query, limit = 10) => {
    const folded = fold(query)
    if (!folded) return []
    const options: SearchOptions = { prefix: true, fuzzy: fuzziness, combineWith: 'AND' }
    const found = [
      ...index.search(folded, options),
      ...index.search(folded.replaceAll(' ', ''), options),
    ]
    const best = new Map<string, PlaceHit>()
    for (const { id, score } of found) {
      const stored = names[id as number]
      if (!stored) continue
      // MiniSearch's own score is open-ended: squeezed below one tier it only breaks ties.
      const hit = {
        place: stored.place,
        name: stored.name,
        score: tier(folded, stored) + (99 * score) / (score + 10),
      }
      if (hit.score > (best.get(hit.place)?.score ?? -1)) best.set(hit.place, hit)
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit)
  }
}
