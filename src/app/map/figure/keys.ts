import type { PlacedSign } from '../../../figure/draw/draw-places'
import type { Selection } from '../../../scene/moment'
import { pickPlaces, TOLERANCE } from '../../../map/pick'
import { candidatesOf } from './picking'
import { nextSign, type Canvas } from './canvas'

/** Px by which an arrow key moves the view. */
const STEP_PX = 100

interface Orders {
  panBy(dx: number, dy: number): void
  zoomBy(levels: number): void
  pick(target: Selection | null): void
  several(ids: readonly string[], at: { x: number; y: number }): void
}

/**
 * What keys do on the figure: from a sign that has the focus the arrows lead to the next one and
 * Enter chooses it; else they move the view. Says whether the key was of use.
 */
export function keysOf(canvas: Canvas, signs: () => readonly PlacedSign[], orders: Orders) {
  const moves: Record<string, () => void> = {
    ArrowLeft: () => orders.panBy(-STEP_PX, 0),
    ArrowRight: () => orders.panBy(STEP_PX, 0),
    ArrowUp: () => orders.panBy(0, -STEP_PX),
    ArrowDown: () => orders.panBy(0, STEP_PX),
    '+': () => orders.zoomBy(1),
    '=': () => orders.zoomBy(1),
    '-': () => orders.zoomBy(-1),
  }

  return (key: string): boolean => {
    const id = document.activeElement?.closest('[data-place]')?.getAttribute('data-place')
    const from = signs().find((sign) => sign.id === id)
    if (!from) {
      moves[key]?.()
      return key in moves
    }
    if (key === 'Enter' || key === ' ') {
      const [x, y] = from.at
      const shared = pickPlaces(candidatesOf(signs()), { x, y }, TOLERANCE.mouse)
      if (shared.length > 1) orders.several(shared, { x, y })
      else orders.pick({ kind: 'place', id: from.id })
      return true
    }
    const next = nextSign(signs(), from, key)
    if (next) canvas.reach(next.id, true)
    return next !== null
  }
}
