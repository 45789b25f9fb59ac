export { distanceKm } from './distance'
export { cumulativeKm, headingAlong, lineLengthKm, pointAlong, type PointOnLine } from './line'
export { unwrap, wrapLongitude } from './unwrap'
