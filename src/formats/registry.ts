import { csv } from './csv'
import type { Format } from './format'
import { geojson } from './geojson'
import { gpx } from './gpx'
import { kml } from './kml'
import { linkedPlaces } from './linked-places'

/** Every format that a life goes out in and comes back from. */
export const formats: readonly Format[] = [geojson, linkedPlaces, csv, kml, gpx]
