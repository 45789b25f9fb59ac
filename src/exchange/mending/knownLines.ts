import { fetchText } from '../../assets/fetching'
import { siteBase } from '../../assets/site'
import type { Network } from '../../core/geo/network'
import { readKnownLines, type LineKind } from '../../core/life/desk/known-lines'

let coming: Promise<ReadonlyMap<LineKind, Network>> | null = null

/** The railways, waters and roads that the site knows; fetched once, and again if it did not come. Rejects where they cannot be had. */
export function knownLines(): Promise<ReadonlyMap<LineKind, Network>> {
  coming ??= fetchText(new URL('geodata/ways/known.geojson', siteBase()))
    .then(readKnownLines)
    .catch((error: unknown) => {
      coming = null
      throw error
    })
  return coming
}
