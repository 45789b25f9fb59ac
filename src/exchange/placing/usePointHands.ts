import type { ComputedRef, Ref, ShallowRef } from 'vue'
import type { Position } from '../../core/life/model'

/** A point on a small map. */
export interface MapPoint {
  id: string
  at: Position
  label: string
  /** `pin` and `bend` are dragged, `choice` and `between` are picked. */
  is: 'pin' | 'bend' | 'between' | 'choice' | 'beside'
}

/** A point where it is drawn, in px of the drawing. */
export type PlacedPoint = MapPoint & { x: number; y: number }

/** What hands have done to the points. */
export interface Doings {
  drag: (id: string, at: Position) => void
  pick: (id: string) => void
  put: (at: Position) => void
  away: (id: string) => void
  done: () => void
}

interface Drawing {
  svg: Readonly<ShallowRef<SVGSVGElement | null>>
  width: number
  placed: ComputedRef<PlacedPoint[]>
  plan: Ref<{ invert: (px: [number, number]) => Position | null }>
  moveBy: (dx: number, dy: number) => void
}

const STEP_PX = 4
/** Px that a hand wanders without meaning it. */
const WANDER_PX = 3
/** Px from a choice at which it is meant. */
const NEAR_PX = 12

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
}

const canDrag = ({ is }: MapPoint) => is === 'pin' || is === 'bend'

/** Points of a small map are dragged and picked, and its ground is moved, by pointer and by key. */
export function usePointHands({ svg, width, placed, plan, moveBy }: Drawing, tell: Doings) {
  let held: { id: string | null; from: [number, number]; wandered: boolean } | null = null

  /** Px of the drawing under a pointer. */
  function spotOf({ clientX, clientY }: MouseEvent): [number, number] {
    const box = svg.value?.getBoundingClientRect()
    if (!box) return [0, 0]
    const scale = width / box.width
    return [(clientX - box.left) * scale, (clientY - box.top) * scale]
  }

  function grab(event: PointerEvent, point: MapPoint | null) {
    const isMine = point !== null && (canDrag(point) || point.is === 'between')
    held = { id: isMine ? point.id : null, from: spotOf(event), wandered: false }
    svg.value?.setPointerCapture(event.pointerId)
  }

  function drag(event: PointerEvent) {
    if (!held) return
    const [x, y] = spotOf(event)
    const [dx, dy] = [x - held.from[0], y - held.from[1]]
    if (!held.wandered && Math.hypot(dx, dy) < WANDER_PX) return
    held.wandered = true
    if (held.id === null) moveBy(dx, dy)
    else {
      const at = plan.value.invert([x, y])
      if (at) tell.drag(held.id, at)
    }
    held.from = [x, y]
  }

  function release(event: PointerEvent) {
    const now = held
    held = null
    if (now?.wandered && now.id !== null) tell.done()
    if (!now || now.wandered) return
    const [x, y] = spotOf(event)
    const near = placed.value.find(
      (point) => point.is === 'choice' && Math.hypot(point.x - x, point.y - y) < NEAR_PX,
    )
    const at = plan.value.invert([x, y])
    if (near) tell.pick(near.id)
    else if (now.id === null && at) tell.put(at)
  }

  function letGo() {
    held = null
  }

  function key(event: KeyboardEvent, point: PlacedPoint) {
    const by = ARROWS[event.key]
    if (by && canDrag(point)) {
      const at = plan.value.invert([point.x + by[0], point.y + by[1]])
      if (at) {
        tell.drag(point.id, at)
        tell.done()
      }
    } else if (event.key === 'Enter' || event.key === ' ') tell.pick(point.id)
    else if (event.key === 'Delete' || event.key === 'Backspace') tell.away(point.id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { grab, drag, release, letGo, key }
}
