import type { FeatureCollection } from 'geojson'
import type { GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec'

/** The sources of the life on the map. `journeys` and `areas` are set once for a life. */
export const SOURCE = {
  journeys: 'life-journeys',
  /** The legs that are told: set anew when another is. */
  told: 'life-told-legs',
  /** Signs: set anew when a place is reached, or grows old. */
  places: 'life-places',
  areas: 'life-areas',
  /** Names: set anew when a name changes or he moves on. */
  labels: 'life-labels',
  /** Spots of the path that names keep off: set anew when another leg is told. */
  keepOff: 'life-keep-off',
  /** Where the marker stands on its way: set anew where it comes to rest. */
  markerRoom: 'life-marker-room',
  /** Spots along the edge of the map: set anew where it comes to rest. */
  edge: 'map-edge',
  /** What accounts that are not followed have: set anew when one comes or goes. */
  others: 'life-others',
  /** Places without a sign: set anew when one is reached. */
  spots: 'life-spots',
  /** What is lit though he is not there: set anew when one goes on or out. */
  lights: 'life-lights',
} as const

/** The layers in which a choice shows, by what is chosen. Without one there is nothing to draw. */
export const SELECTED = {
  journeys: 'life-selected-journey',
  places: 'life-selected-place',
} as const

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

export function lifeSources(): Record<string, GeoJSONSourceSpecification> {
  const source = (tolerance: number): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: EMPTY,
    tolerance,
  })
  return {
    [SOURCE.journeys]: source(0.25),
    [SOURCE.told]: source(0.25),
    [SOURCE.places]: source(0),
    [SOURCE.areas]: source(0.25),
    [SOURCE.labels]: source(0),
    [SOURCE.keepOff]: source(0),
    [SOURCE.markerRoom]: source(0),
    [SOURCE.edge]: source(0),
    [SOURCE.others]: source(0.25),
    [SOURCE.spots]: source(0),
    [SOURCE.lights]: source(0),
  }
}
