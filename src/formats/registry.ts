import type { Format } from './format'
import { geojson } from './geojson'

/** Every format a life goes out in. */
export const formats: readonly Format[] = [geojson]
