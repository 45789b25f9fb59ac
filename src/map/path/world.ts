import type { Map as GlMap } from 'maplibre-gl'

/** With panels the middle of the picture is off the middle of the view, by less than this share. */
const OFF_MIDDLE = 0.6

/** The copies of the world (0: the middle one) in which a flat map may show x `from` to `to`. */
export function worldCopies(map: GlMap, from: number, to: number): number[] {
  const half = map.getContainer().clientWidth / (2 * 512 * 2 ** map.getZoom())
  const x = map.getCenter().lng / 360 + 0.5
  const reach = half * (1 + OFF_MIDDLE)
  const first = Math.ceil(x - reach - to)
  const last = Math.floor(x + reach - from)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
