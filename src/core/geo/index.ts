export { distanceKm } from './distance'
export { cumulativeKm, lineLengthKm, pointAlong, type PointOnLine } from './line'
export { longitudeNear, unwrap, wrapLongitude } from './unwrap'
