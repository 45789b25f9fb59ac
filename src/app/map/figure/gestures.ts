import { TOLERANCE } from '../../../map/pick'

/** What a hand does on the figure; px are those of the figure. */
export interface Hands {
  /** The view goes along with the pointer. */
  drag(dx: number, dy: number): void
  zoom(levels: number, at: { x: number; y: number }): void
  click(at: { x: number; y: number }, reach: number): void
  hover(at: { x: number; y: number }): void
  /** Whether the key was of use. */
  key(key: string): boolean
}

/** Px of the wheel to a level of the zoom. */
const WHEEL_PX = 450
/** Px that a click may wander. */
const STILL_PX = 4

/**
 * Listens to pointers, wheel and keys; the answer ends it. `isGuest`: the page around scrolls by one
 * finger and by the wheel; the figure wants two, or the wheel with a key.
 */
export function listen(element: SVGSVGElement, isGuest: boolean, hands: Hands): () => void {
  element.style.touchAction = isGuest ? 'pan-x pan-y' : 'none'
  const ended = new AbortController()
  const { signal } = ended
  const pointers = new Map<number, { x: number; y: number }>()
  let wandered = 0
  const spotOf = (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const apart = () => {
    const [a, b] = [...pointers.values()]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
  }

  element.addEventListener('pointerdown', (event) => {
    if (pointers.size === 0) wandered = 0
    pointers.set(event.pointerId, spotOf(event))
  }, { signal }) // prettier-ignore
  element.addEventListener('pointermove', (event) => {
    const at = spotOf(event)
    const before = pointers.get(event.pointerId)
    if (!before) return hands.hover(at)
    const wide = apart()
    pointers.set(event.pointerId, at)
    const [dx, dy] = [at.x - before.x, at.y - before.y]
    wandered += Math.hypot(dx, dy)
    if (wandered < STILL_PX || (isGuest && event.pointerType === 'touch' && pointers.size < 2)) return
    // Only now, or a click would never reach what it is on.
    element.setPointerCapture(event.pointerId)
    hands.drag(dx / pointers.size, dy / pointers.size)
    if (pointers.size === 2 && wide > 0) hands.zoom(Math.log2(apart() / wide), middleOf([...pointers.values()])) // prettier-ignore
  }, { signal }) // prettier-ignore
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, ({ pointerId }) => pointers.delete(pointerId), { signal })
  element.addEventListener('click', (event) => {
    if (wandered < STILL_PX) hands.click(spotOf(event), TOLERANCE[(event as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse']) // prettier-ignore
  }, { signal }) // prettier-ignore
  element.addEventListener('wheel', (event) => {
    event.preventDefault()
    hands.zoom(-event.deltaY / WHEEL_PX, spotOf(event))
  }, { signal, passive: false }) // prettier-ignore
  element.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isPlain || !hands.key(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }, { signal }) // prettier-ignore
  return () => ended.abort()
}

const middleOf = (spots: readonly { x: number; y: number }[]) => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
})
