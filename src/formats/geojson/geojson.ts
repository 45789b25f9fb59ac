import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Row } from '../csv/columns'
import { flatten } from '../rows/flatten'
import type { Format } from '../format'
import type { PartialMedium, PartialSource, Words } from '../partial-life'

/** Beside the features (RFC 7946 allows it) stand the title and the works that are cited. */
export interface GeoJsonLife extends FeatureCollection<Geometry | null, Row> {
  title?: Words
  sources?: PartialSource[]
  media?: readonly PartialMedium[]
}

export const geojson: Format = {
  id: 'geojson',
  label: 'GeoJSON',
  extensions: ['geojson', 'json'],
  mediaType: 'application/geo+json',
  write(life) {
    const features = flatten(life).map(({ row, geometry }): Feature<Geometry | null, Row> => ({
      type: 'Feature',
      ...(row.id !== null && { id: row.id }),
      geometry,
      properties: row,
    }))
    const collection: GeoJsonLife = {
      type: 'FeatureCollection',
      ...(life.title && { title: life.title }),
      features,
      ...(life.media && life.media.length > 0 && { media: life.media }),
      ...(life.sources.size > 0 && { sources: [...life.sources.values()] }),
    }
    return Promise.resolve(JSON.stringify(collection) + '\n')
  },
}
