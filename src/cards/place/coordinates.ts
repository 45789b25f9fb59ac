import type { Position } from '../../core/geo/position'

/** A spot as maps print it: "46.234° N, 30.123° E". */
export function coordinatesText([lon, lat]: Position): string {
  const ns = lat < 0 ? 'S' : 'N'
  const ew = lon < 0 ? 'W' : 'E'
  return `${Math.abs(lat).toFixed(3)}° ${ns}, ${Math.abs(lon).toFixed(3)}° ${ew}`
}
