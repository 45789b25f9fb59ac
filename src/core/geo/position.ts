/** Degrees east and north, as GeoJSON has them. A line that crosses the antimeridian goes on past 180. */
export type Position = [longitude: number, latitude: number]
