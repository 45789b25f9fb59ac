import type { Check } from '../check'
import { isWebAddress } from '../../life/schema/web-address'
import { allClaims } from './claims'

const SEARCH_PATH = /\/(web|ya|yand)?search(\.\w+)?\/?$/i
const SEARCH_QUERY = new Set(['q', 'query', 'search', 'search_query', 's', 'text'])

/** What a search found yesterday it may not find tomorrow. */
function isSearchPage(address: string): boolean {
  if (!isWebAddress(address) || !URL.canParse(address)) return false
  const { pathname, searchParams } = new URL(address)
  if (SEARCH_PATH.test(pathname)) return true
  return [...searchParams].some(
    ([name, value]) => SEARCH_QUERY.has(name.toLowerCase()) && /\p{L}/u.test(value),
  )
}

/** An address leads to the work, not to the page of a search for it. */
export const checkAddresses: Check = (draft, problems) => {
  const report = (file: string, path: string, address: string | undefined) => {
    if (address === undefined || !isSearchPage(address)) return
    problems.error(
      file,
      path,
      'search-page',
      `"${address}" is the page of a search; give the address of what it found.`,
      { address },
    )
  }
  for (const { id, url } of draft.sources) report('sources.json', `${id}.url`, url)
  for (const { file, path, sources } of allClaims(draft)) {
    for (const [i, { readAt }] of sources.entries()) {
      report(file, `${path}.sources[${i}].readAt`, readAt)
    }
  }
  return draft
}
