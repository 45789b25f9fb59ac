/**
 * Finds and reads the raw sources: Natural Earth shapefiles and ETOPO5, wherever they lie below one folder.
 * Files are found by name, so that the layout of the Debian packages and that of Natural Earth's own zips both do.
 */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Feature, Geometry, Position } from 'geojson'
import * as shapefile from 'shapefile'

export type Scale = '110m' | '50m' | '10m'

/** The path of a file of this name below `root`; the first one found. */
export function findSource(root: string, name: string): string | undefined {
  const hit = readdirSync(root, { recursive: true, encoding: 'utf8' }).find(
    (path) => basename(path) === name,
  )
  return hit === undefined ? undefined : join(root, hit)
}

/** Features of one Natural Earth shapefile with lower-case property names; undefined where the file is missing. */
export async function readShapes(root: string, name: string): Promise<Feature[] | undefined> {
  const shp = findSource(root, `${name}.shp`)
  if (shp === undefined) return undefined
  const { features } = await shapefile.read(shp, shp.replace(/shp$/, 'dbf'), {
    encoding: 'windows-1252',
  })
  // Natural Earth has records without geometry, against what the type says.
  return features.filter((feature) => (feature.geometry as Geometry | null) !== null).map(lowerCase)
}

function lowerCase(feature: Feature): Feature {
  const properties = Object.entries(feature.properties ?? {}).map(([key, value]) => [
    key.toLowerCase(),
    value,
  ])
  return { ...feature, properties: Object.fromEntries(properties) }
}

export type Rings = Position[][]

/** The polygons of a geometry, each as a list of rings. */
export function polygonsOf(geometry: Geometry): Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return []
}

/** The lines of a geometry. */
export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'MultiLineString') return geometry.coordinates
  return []
}
