import * as v from 'valibot'

/** Geometries of GeoJSON, of the kinds that a life has. */

const longitude = v.pipe(v.number(), v.minValue(-540), v.maxValue(540))
const latitude = v.pipe(
  v.number(),
  v.minValue(-90, 'latitude below -90: are longitude and latitude swapped?'),
  v.maxValue(90, 'latitude above 90: are longitude and latitude swapped?'),
)
export const positionSchema = v.pipe(
  v.array(v.number(), 'a position is [longitude, latitude]'),
  v.check((p) => p.length === 2 || p.length === 3, 'a position is [longitude, latitude]'),
  v.transform((p): [number, number] => [p[0] ?? NaN, p[1] ?? NaN]),
  v.tuple([longitude, latitude]),
)
export const polygonSchema = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.pipe(
    v.array(v.pipe(v.array(positionSchema), v.minLength(4, 'a ring has at least 4 positions'))),
    v.minLength(1),
  ),
})
export const pointSchema = v.strictObject({ type: v.literal('Point'), coordinates: positionSchema })
export const lineSchema = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(positionSchema), v.minLength(2, 'a line has at least 2 positions')),
})
