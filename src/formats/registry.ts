import { csv } from './csv/csv'
import type { Format } from './format'
import { geojson } from './geojson/geojson'
import { gpx } from './xml/gpx'
import { kml } from './xml/kml'
import { linkedPlaces } from './linked-places/linked-places'

/** Every format that a life goes out in, and comes back from (`readers.ts`). */
export const formats: readonly Format[] = [geojson, linkedPlaces, csv, kml, gpx]
