import { csv } from './csv/csv'
import type { Format } from './format'
import { geojson } from './geojson'
import { gpx } from './xml/gpx'
import { kml } from './xml/kml'
import { linkedPlaces } from './linked-places/linked-places'

/** Marks by which Linked Places is told from other GeoJSON: it is JSON-LD of places with names. */
const LINKED_DATA = /"@context"|"@id"/

const extensionOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

function jsonFormat(text: string, extension: string): Format | null {
  if (LINKED_DATA.test(text)) return linkedPlaces
  const claims = geojson.extensions[0] === extension || linkedPlaces.extensions[0] === extension
  // Any program writes .json: it must say itself that it is GeoJSON.
  return claims || /"type"\s*:\s*"Feature(Collection)?"/.test(text) ? geojson : null
}

/**
 * The format of a file: by its content where that tells, else by its name; null if neither does.
 * A table tells nothing by itself, so CSV goes by its name alone.
 */
export function formatOf(name: string, text: string): Format | null {
  const extension = extensionOf(name)
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('<')) {
    const root = /<(?:\w+:)?(kml|gpx)[\s>]/i.exec(start)?.[1]?.toLowerCase()
    const named = [kml, gpx].find(({ id, extensions }) =>
      root ? id === root : extensions.includes(extension),
    )
    if (named) return named
  }
  if (/^[{[]/.test(start) && !csv.extensions.includes(extension)) return jsonFormat(text, extension)
  return (
    [geojson, linkedPlaces, csv, kml, gpx].find(
      ({ extensions }) =>
        extensions[0] === extension || (extension !== 'json' && extensions.includes(extension)),
    ) ?? null
  )
}
