import { ageOf, type Age } from '../../scene/ages'
import { chosenOf } from '../layers/changes'
import { toPlane, TURN, type Plane } from '../../core/geo/mercator'
import { distanceToPath } from '../pick'
import { waysOf, type Way } from '../../scene/path/path-geometry'
import { chosenSpacing, laneSpacing } from '../../look/path-scale'
import type { SceneMoment } from '../../scene/moment'
import type { Scene } from '../../scene/scene'
import { once } from '../../core/life/once'
import type { Position } from '../../core/life/model'

/** What a hit test needs to know of the map: it works without one. */
export interface Aim {
  /** Where the pointer is on the ground. */
  at: Position
  zoom: number
  /** Factor for lane widths, as the palette has it. */
  weight: number
  /** Whether all that is to come is drawn; else it is the next leg only. */
  whole: boolean
  /** Px of the screen per px of the flat map at this place: 1 but on the globe. */
  magnified: number
}

export interface Struck {
  journey: string
  px: number
}

/** Strands no farther apart than this are one to a finger: what is drawn on top is meant. */
const TIE_PX = 1
const RANK: Record<Age, number> = {
  ...{ ahead: 0, old: 1, recent: 2, chapter: 3, next: 4 },
  ...{ arrival: 5, 'under-way': 6 },
}

/** The journey nearest to the pointer, of those within reach that are drawn: on its strand. */
export function journeyAt(moment: SceneMoment, aim: Aim, reach: number): Struck | null {
  const { scene } = moment
  const chosen = chosenOf(moment)
  const scale = TURN * 2 ** aim.zoom * aim.magnified
  const { x, y } = toPlane(aim.at)
  let best: (Struck & { rank: number }) | null = null
  for (const way of targetsOf(scene)) {
    const age = ageOf(moment.now.path, way.journey, way.end, moment.moment)
    const isChosen = way.journey === chosen
    if (age === 'ahead' && !aim.whole && !isChosen) continue
    const spacing = (isChosen ? chosenSpacing : laneSpacing)(aim.zoom, aim.weight)
    const px = distanceTo(way, { x: x / TURN, y: y / TURN }, scale, spacing, reach)
    if (px > reach) continue
    const rank = RANK[age]
    const nearer = best ? best.px - px : Infinity
    if (!best || nearer > TIE_PX || (nearer >= -TIE_PX && rank >= best.rank))
      best = { journey: way.journey, px, rank }
  }
  return best && { journey: best.journey, px: best.px }
}

interface Target extends Way {
  west: number
  east: number
  north: number
  south: number
}

const targetsOf = once((scene: Scene): Target[] =>
  waysOf(scene.stretches).map((way) => {
    const [xs, ys] = [way.line.map(({ x }) => x), way.line.map(({ y }) => y)]
    const [west, east] = [Math.min(...xs), Math.max(...xs)]
    return { ...way, west, east, north: Math.min(...ys), south: Math.max(...ys) }
  }),
)

/** Px from the pointer to a way, in whichever copy of the world is nearest. */
function distanceTo(way: Target, at: Plane, scale: number, spacing: number, reach: number): number {
  const room = (reach + 3 * spacing) / scale
  let least = Infinity
  for (const turn of [-1, 0, 1]) {
    const x = at.x + turn
    if (x < way.west - room || x > way.east + room) continue
    if (at.y < way.north - room || at.y > way.south + room) continue
    const px = ({ x: ex, y: ey }: Plane) => ({ x: (ex - x) * scale, y: (ey - at.y) * scale })
    way.line.slice(1).forEach((to, index) => {
      const [a, b] = [px(way.line[index] ?? to), px(to)]
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      const off = length ? ((way.lanes[index] ?? 0) * spacing) / length : 0
      const left = { x: (b.y - a.y) * off, y: (a.x - b.x) * off }
      const piece = [a, b].map((end) => ({ x: end.x + left.x, y: end.y + left.y }))
      least = Math.min(least, distanceToPath({ x: 0, y: 0 }, piece))
    })
  }
  return least
}
