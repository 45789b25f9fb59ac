import MiniSearch, { type SearchOptions } from 'minisearch'
import { FOUND_KINDS, keyOf, type Form, type FoundKind, type SearchDocument } from './document'
import { excerptOf } from './excerpt'
import { fold } from './fold'
import { comparedOf, gradeOf, LEAST_SOUND, type Compared } from './grade'
import { stem } from './stem'

export interface Hit {
  kind: FoundKind
  id: string
  /** The name that matched, as it is stored; null where only what is told of it did. */
  name: Form | null
  /** Where the words stand in what is told of it; null where a name or a kind matched. */
  excerpt: Form | null
  /** Higher is better: see `gradeOf`; what is found in texts alone is below 60. */
  score: number
}

/** More than this of a query nobody means; it keeps a pasted page from stopping the search. */
const LONGEST_QUERY = 120

interface IndexedName extends Compared {
  of: SearchDocument
  name: Form
}

const words = (text: string) => text.split(' ').filter(Boolean)

/** Short words have too many neighbours one letter away. */
const nearMisses = (term: string) => (term.length >= 5 ? 0.2 : false)
/** Longer words of a text may have one letter wrong. */
const textMisses = (term: string) => (term.length >= 6 ? 1 : false)

const OPTIONS = { prefix: true, combineWith: 'AND' } as const satisfies SearchOptions

/** What is found by name: each name a document of its own, so that the best of them is known. */
function indexOfNames(documents: readonly SearchDocument[]) {
  const names = documents.flatMap((of) =>
    of.names.map((name): IndexedName => ({ ...comparedOf(fold(name.text)), of, name })),
  )
  const index = new MiniSearch<{ id: number; own: string; sounds: string }>({
    fields: ['own', 'sounds'],
    tokenize: (text) => [...new Set(words(text))],
    processTerm: (term) => term,
  })
  index.addAll(
    names.map(({ folded, joined, sounds, sound }, id) => ({
      id,
      own: `${folded} ${joined}`,
      sounds: `${sounds} ${sound}`,
    })),
  )
  return { names, index }
}

/** What is told of things, by stems: each word of a document once, since how often says little. */
function indexOfTexts(documents: readonly SearchDocument[]) {
  const known = new Map<string, string>()
  const stemOf = (word: string) => {
    const found = known.get(word) ?? stem(word)
    known.set(word, found)
    return found
  }
  const stems = (text: string) => [...new Set(words(fold(text)).map(stemOf))]
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: stems,
    processTerm: (term) => term,
  })
  documents.forEach(({ names, texts, words: own }, id) => {
    if (texts.length === 0 && own.length === 0) return
    const said = [...names, ...texts].map(({ text }) => text)
    index.add({ id, text: [...said, ...own].join(' ') })
  })
  return index
}

/** MiniSearch's score is open-ended: squeezed below `most` it only breaks ties. */
const squeezed = (score: number, most: number) => (most * score) / (score + 10)

/** Of what is found equally well, people and places come before what is told of them. */
const standing = (kind: FoundKind) => (FOUND_KINDS.length - FOUND_KINDS.indexOf(kind)) / 2

/** Long names are less likely meant by a few letters of them. */
const brevity = (query: Compared, name: Compared) =>
  8 * Math.min(query.joined.length / Math.max(name.joined.length, 1), 1)

function searchNames({ names, index }: ReturnType<typeof indexOfNames>, query: string) {
  const asked = comparedOf(query)
  const sounds = asked.sound.length >= LEAST_SOUND ? [asked.sound, asked.sounds] : []
  const ways = new Set([query, asked.joined, ...sounds])
  const best = new Map<string, Hit>()
  for (const way of ways) {
    for (const { id, score } of index.search(way, { ...OPTIONS, fuzzy: nearMisses })) {
      const named = names[id as number]
      if (!named) continue
      const grade = gradeOf(asked, named)
      const near = squeezed(score, grade === 0 ? 80 : 10) + brevity(asked, named)
      const { kind, id: of } = named.of
      const own = grade + near + standing(kind)
      const key = keyOf(named.of)
      if (own <= (best.get(key)?.score ?? -1)) continue
      best.set(key, { kind, id: of, name: named.name, excerpt: null, score: own })
    }
  }
  return best
}

/** Names that are only like the query are none where others are what it says. */
function withoutNearMisses(hits: Map<string, Hit>): Map<string, Hit> {
  const isSure = ({ score }: Hit) => score >= 100
  if (![...hits.values()].some(isSure)) return hits
  return new Map([...hits].filter(([, hit]) => isSure(hit)))
}

/** Answers a query with everything that it finds, best first. */
export type Search = (query: string, lang: string) => Hit[]

/**
 * A search over documents: any stored name in any spelling and script, small mistakes forgiven;
 * then words of what is told, in any of its languages, whatever their ending. Every word of the
 * query must match. A query without letters or figures finds nothing. Of what it finds in a text it
 * gives the passage, in the reader's language (BCP 47) where that has it.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const byName = indexOfNames(documents)
  const byText = indexOfTexts(documents)

  return (query, lang) => {
    const folded = fold(query.slice(0, LONGEST_QUERY))
    if (!folded) return []
    const hits = withoutNearMisses(searchNames(byName, folded))
    for (const { id, score } of byText.search(folded, { ...OPTIONS, fuzzy: textMisses })) {
      const of = documents[id as number]
      if (!of || hits.has(keyOf(of))) continue
      const texts = [...of.texts].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang))
      hits.set(keyOf(of), {
        kind: of.kind,
        id: of.id,
        name: null,
        excerpt: excerptOf(texts, folded),
        score: squeezed(score, 50) + standing(of.kind),
      })
    }
    return [...hits.values()].sort((a, b) => b.score - a.score)
  }
}
