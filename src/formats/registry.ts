import { csv } from './csv/csv'
import type { Format, Reader } from './format'
import { geojson } from './geojson'
import { gpx } from './xml/gpx'
import { kml } from './xml/kml'
import { linkedPlaces } from './linked-places/linked-places'
import { sparql } from './story/sparql'
import { storyMap, timeline } from './story/story'

/** Every format that a life goes out in and comes back from. */
export const formats: readonly Format[] = [geojson, linkedPlaces, csv, kml, gpx]

/** Every format that a life comes in from. */
export const readers: readonly Reader[] = [...formats, storyMap, timeline, sparql]
