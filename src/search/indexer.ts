/** The worker in which the record is searched: to index it takes longer than a page may stand still. */
import { createSearch, type Hit, type Search } from '../core/search'
import type { FromIndexer, ToIndexer } from './finder'

const say = (message: FromIndexer) => self.postMessage(message)

/** What came later stands beside what was there: nothing is indexed twice. */
let searches: Search[] = []

const ask = (query: string, lang: string): Hit[] =>
  searches.flatMap((search) => search(query, lang)).sort((a, b) => b.score - a.score)

self.onmessage = ({ data }: MessageEvent<ToIndexer>) => {
  if ('forget' in data) searches = []
  else if ('documents' in data) {
    searches.push(createSearch(data.documents))
    say({ known: searches.length })
  } else say({ id: data.id, hits: ask(data.query, data.lang) })
}
