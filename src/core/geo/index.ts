export { distanceKm } from './distance'
export { cumulativeKm, lineLengthKm, pointAlong, type PointOnLine } from './line'
export { unwrap, wrapLongitude } from './unwrap'
