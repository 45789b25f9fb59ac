import type { Position } from '../core/life/model'
import { drawLife } from './draw/parts'
import { figure, type FigureSpec } from './figure'
import { projectionFor } from './framing'
import { paletteOf } from './palettes'
import { planOf, type Bounds, type FigureView, type Plan } from './plan'
import { element } from './svg'

/** Degrees of longitude that no place of the life lies in: beyond such an ocean is another hemisphere. */
const OCEAN = 40
/** Of the picture's width, the inset; and its height to its width. */
const INSET = { width: 0.21, shape: 0.72 }
const EDGE = 10
/** Of the names' size, those that are read where the picture stands half as wide. */
const LARGE = 2.1
/** Px about a place that its sign and its name may take. */
const ROOM = { x: 70, y: 16 }

/** What of a life lies together: on one side of the widest empty stretch of longitude, and beyond it. */
export function hemispheres(places: readonly Position[]): {
  main: readonly Position[]
  beyond: readonly Position[]
} {
  const sorted = [...places].sort(([a], [b]) => a - b)
  let [widest, at] = [0, 0]
  sorted.forEach(([lon], i) => {
    const gap = lon - (sorted[i - 1]?.[0] ?? lon)
    if (gap > widest) [widest, at] = [gap, i]
  })
  if (widest < OCEAN) return { main: sorted, beyond: [] }
  const [west, east] = [sorted.slice(0, at), sorted.slice(at)]
  return west.length > east.length ? { main: west, beyond: east } : { main: east, beyond: west }
}

/** The box around places, a little wider than they are. */
function boundsOf(places: readonly Position[], room: number): Bounds {
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)]
  const [west, east] = [Math.min(...lons) - room, Math.max(...lons) + room]
  return [west, Math.max(-84, Math.min(...lats) - room), east, Math.min(84, Math.max(...lats) + room)] // prettier-ignore
}

const viewOn = (bounds: Bounds, width: number, height: number): FigureView => ({
  ...{ projection: projectionFor(bounds), bounds, width, height },
  margin: Math.round(Math.min(width, height) * 0.06),
})

/** The corner for a box where it covers the least of the places. */
function corner(plan: Plan, places: readonly Position[], width: number, height: number) {
  const [left, right] = [EDGE, plan.width - width - EDGE]
  const [top, bottom] = [EDGE, plan.height - height - EDGE]
  const spots = [[left, bottom], [right, bottom], [left, top], [right, top]] as const // prettier-ignore
  const covered = spots.map(
    ([x, y]) =>
      places.filter((place) => {
        const at = plan.project(place)
        if (!at) return false
        const [dx, dy] = [at[0] - (x + width / 2), at[1] - (y + height / 2)]
        return Math.abs(dx) < width / 2 + ROOM.x && Math.abs(dy) < height / 2 + ROOM.y
      }).length,
  )
  const [x, y] = spots[covered.indexOf(Math.min(...covered))] ?? spots[0]
  return { x, y }
}

/**
 * The picture of a view, with its names a second time: fewer and larger, in a group `names-large` that
 * is not shown unless whoever shows the picture small shows it, and hides `names`.
 */
function twiceNamed(spec: FigureSpec): string {
  const { names } = drawLife(planOf(spec.view), { ...spec, lettering: LARGE }).parts
  const large = names.replace('class="names"', 'class="names-large" display="none"')
  return figure(spec).replace(/<\/svg>$/, `${large}</svg>`)
}

/**
 * A whole life in one picture: the lands where most of it happened, and in a corner what lies beyond
 * an ocean, so that neither makes a speck of the other. SVG as `figure` gives it, and its names in two
 * sizes, of which the larger are hidden (`twiceNamed`); `places` are those of the life.
 */
export function wholeLife(
  spec: Omit<FigureSpec, 'view'>,
  places: readonly Position[],
  size: { width: number; height: number },
): string {
  const { width, height } = size
  const { main, beyond } = hemispheres(places)
  const over = viewOn(boundsOf(main, 1.5), width, height)
  const picture = twiceNamed({ ...spec, whole: true, view: over })
  if (beyond.length === 0) return picture
  const across = Math.round(width * INSET.width)
  const down = Math.round(across * INSET.shape)
  const view = viewOn(boundsOf(beyond, 4), across, down)
  const inset = twiceNamed({ ...spec, whole: true, view, id: `${spec.id ?? 'figure'}-beyond` })
  const place = corner(planOf(over), main, across, down)
  const frame = element('rect', {
    ...{ ...place, width: across, height: down },
    ...{ fill: 'none', stroke: paletteOf(spec.flavour).inks.ink, 'stroke-width': 1 },
  })
  const placed = inset
    .replace('<svg ', `<svg x="${String(place.x)}" y="${String(place.y)}" `)
    .replace(' role="img"', ' aria-hidden="true"')
  return picture.replace(/<\/svg>$/, `${placed}${frame}</svg>`)
}
