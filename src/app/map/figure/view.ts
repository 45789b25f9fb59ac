import { fromPlane, toPlane } from '../../../core/geo/mercator'
import { planOf, type Plan } from '../../../figure/plan'
import type { Padding, View } from '../../../map/handle'

/** How large the figure is, and what of it lies under other things. */
export interface Frame {
  width: number
  height: number
  padding: Padding
}

/** Px by which the middle of the free part lies off that of the whole. */
const offsetOf = ({ padding }: Frame) => ({
  x: (padding.left - padding.right) / 2,
  y: (padding.top - padding.bottom) / 2,
})

/** The view moved, px to the right and down. */
export function panned({ lat, lon, zoom }: View, dx: number, dy: number): View {
  const { x, y } = toPlane([lon, lat])
  const px = 2 ** -zoom
  const [east, north] = fromPlane({ x: x + dx * px, y: y + dy * px })
  return { lon: east - 360 * Math.round(east / 360), lat: north, zoom }
}

/** The view so much closer about a spot of the picture, which stays where it is. */
export function zoomed(view: View, frame: Frame, zoom: number, at: { x: number; y: number }): View {
  const offset = offsetOf(frame)
  const [dx, dy] = [at.x - frame.width / 2 - offset.x, at.y - frame.height / 2 - offset.y]
  const there = panned(view, dx, dy)
  return panned({ ...there, zoom }, -dx, -dy)
}

/** A view laid out: its middle lies in that of the free part. */
export function planOfView(view: View, frame: Frame, projection: 'mercator' | 'globe'): Plan {
  const offset = offsetOf(frame)
  const { lat, lon } = panned(view, -offset.x, -offset.y)
  const { width, height } = frame
  return planOf({ projection, width, height, centre: [lon, lat], zoom: view.zoom })
}

/** How what was drawn for one view lies in another, as an SVG transform; it holds on the flat map. */
export function transformBetween(from: View, to: View, { width, height, padding }: Frame): string {
  const offset = offsetOf({ width, height, padding })
  const scale = 2 ** (to.zoom - from.zoom)
  const [a, b] = [toPlane([from.lon, from.lat]), toPlane([to.lon, to.lat])]
  const turn = 512 * Math.round((b.x - a.x) / 512)
  const px = 2 ** to.zoom
  const [cx, cy] = [width / 2 + offset.x, height / 2 + offset.y]
  const x = cx - scale * cx + (a.x + turn - b.x) * px
  const y = cy - scale * cy + (a.y - b.y) * px
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)})`
}
