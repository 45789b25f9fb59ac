import type { Reader } from '../format'
import { csv, geojson, gpx, kml, linkedPlaces } from '../readers'
import { sparql } from '../story/sparql'
import { storyMap, timeline } from '../story/story'

const extensionOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** By what is in it: a key that others use too ("@id" of a database) makes nothing a gazetteer. */
const JSON_KINDS: readonly [Reader, RegExp][] = [
  [storyMap, /"storymap"\s*:\s*\{/],
  [sparql, /"head"\s*:\s*\{\s*"(?:link|vars)"[\s\S]*"results"\s*:\s*\{/],
  [timeline, /"events"\s*:\s*\[[\s\S]*"start_date"\s*:\s*\{/],
  [linkedPlaces, /"@context"\s*:/],
  [linkedPlaces, /"@id"\s*:[\s\S]*"toponym"\s*:/],
  [geojson, /"type"\s*:\s*"Feature(Collection)?"/],
]

function jsonFormat(text: string, extension: string): Reader | null {
  const found = JSON_KINDS.find(([, mark]) => mark.test(text))
  if (found) return found[0]
  return [geojson, linkedPlaces].find(({ extensions }) => extensions[0] === extension) ?? null
}

/** Endings by which a text without a mark of its own is taken; `.json` and `.xml` are anybody's. */
const ENDINGS: Record<string, Reader> = {
  geojson, geojsonl: geojson, geojsonseq: geojson, ndjson: geojson, jsonld: linkedPlaces,
  lpf: linkedPlaces, csv, tsv: csv, tab: csv, txt: csv, kml, gpx,
} // prettier-ignore

/**
 * The format of a file: by its content where that tells, else by its name; null if neither does.
 * A table tells nothing by itself, so CSV goes by its name.
 */
export function formatOf(name: string, text: string): Reader | null {
  const extension = extensionOf(name)
  const start = text.replace(/^\uFEFF/, '').trimStart()
  const byName = ENDINGS[extension] ?? null
  if (start.startsWith('<')) {
    const root = /<(?:\w+:)?(kml|gpx)[\s>]/i.exec(start)?.[1]?.toLowerCase()
    return root ? (root === 'kml' ? kml : gpx) : byName
  }
  if (/^[{[]/.test(start) && byName !== csv) return jsonFormat(text, extension)
  return byName
}
