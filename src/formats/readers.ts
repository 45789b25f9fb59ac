import { csv as csvFormat } from './csv/csv'
import type { Format, Reader } from './format'
import { geojson as geojsonFormat } from './geojson/geojson'
import { linkedPlaces as linkedPlacesFormat } from './linked-places/linked-places'
import { sparql } from './story/sparql'
import { storyMap, timeline } from './story/story'
import { gpx as gpxFormat } from './xml/gpx'
import { kml as kmlFormat } from './xml/kml'

/**
 * How a life comes in again from what it goes out in. Apart from `registry.ts`: who only takes data
 * away does not load, or keep for offline, the parsers.
 */
const readerOf = ({ id, label, extensions }: Format, read: Reader['read']): Reader => ({
  id,
  label,
  extensions,
  read,
})

export const geojson = readerOf(geojsonFormat, async (text, file) => (await import('./geojson/geojson-read')).readGeoJson(text, file)) // prettier-ignore
export const linkedPlaces = readerOf(linkedPlacesFormat, async (text, file) => (await import('./linked-places/linked-places-read')).readLinkedPlaces(text, file)) // prettier-ignore
export const csv = readerOf(csvFormat, async (text, file) => (await import('./csv/csv-read')).readCsv(text, file)) // prettier-ignore
export const kml = readerOf(kmlFormat, async (text, file) => (await import('./xml/kml-read')).readKml(text, file)) // prettier-ignore
export const gpx = readerOf(gpxFormat, async (text, file) => (await import('./xml/gpx-read')).readGpx(text, file)) // prettier-ignore

/** Every format that a life comes in from. */
export const readers: readonly Reader[] = [geojson, linkedPlaces, csv, kml, gpx, storyMap, timeline, sparql] // prettier-ignore
