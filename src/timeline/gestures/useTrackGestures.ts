import { useEventListener, useRafFn } from '@vueuse/core'
import { computed, shallowReadonly, shallowRef, type Ref } from 'vue'
import type { Axis } from '../useAxis'
import { spread, wheelMeaning } from './gestures'

/** Where a drag began decides what it does: `data-zone` of the element under it. */
type Drag = 'scrub' | 'pan' | 'brush' | 'span-from' | 'span-to' | 'pinch'

export interface TrackGestures {
  /** The hand is on the clock: at a moment, or at the recorded thing nearest to it. */
  scrub(moment: number, snap: boolean): void
  /** A stretch is being picked between two moments; `done` when the hand lets go. */
  brush(a: number, b: number, done: boolean): void
  /** An end of the picked stretch is moved. */
  moveEnd(end: 'from' | 'to', moment: number): void
}

/** Less than this (px) is a tap with an unsteady hand. */
const SLOP_PX = 4
/** This near to an edge (px) a scrub pulls the window along, so many widths a second. */
const PULL_PX = 26
const PULL_PER_SECOND = 0.45

/**
 * Pointers on the track: scrub, tap, pan the axis, pick a stretch, pinch; the wheel zooms, with
 * Shift it pans. Returns what is going on and where a hovering pointer is.
 */
export function useTrackGestures(track: Ref<HTMLElement | null>, axis: Axis, on: TrackGestures) {
  const drag = shallowRef<Drag | null>(null)
  /** Where a mouse or pen hovers, in px: the moment under it changes as the axis zooms. */
  const hoverX = shallowRef<number | null>(null)
  const pointers = new Map<number, number>()
  let startX = 0
  let lastX = 0
  let moved = false
  let snap = false

  const xOf = (event: MouseEvent) =>
    event.clientX - (track.value?.getBoundingClientRect().left ?? 0)
  const momentAt = (x: number) => axis.frame.value.momentAt(x / Math.max(axis.widthPx.value, 1))

  const pull = useRafFn(
    ({ delta }) => {
      const side = lastX < PULL_PX ? -1 : lastX > axis.widthPx.value - PULL_PX ? 1 : 0
      if (side === 0 || axis.isWhole.value || drag.value !== 'scrub') return
      axis.pan(((side * delta) / 1000) * PULL_PER_SECOND)
      on.scrub(momentAt(lastX), snap)
    },
    { immediate: false },
  )

  function dragOf(event: PointerEvent): Drag {
    const zone = (event.target as Element).closest<HTMLElement>('[data-zone]')?.dataset['zone']
    if (zone === 'span-from' || zone === 'span-to') return zone
    // With nothing to pan the axis scrubs, too: a thumb is not to look for the right strip.
    if (zone === 'axis' && !axis.isWhole.value) return 'pan'
    if (zone === 'density' && event.pointerType === 'mouse') return 'brush'
    return 'scrub'
  }

  function onDown(event: PointerEvent) {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    track.value?.setPointerCapture(event.pointerId)
    pointers.set(event.pointerId, xOf(event))
    axis.held.value = true
    hoverX.value = null
    if (pointers.size === 2) {
      drag.value = 'pinch'
      return
    }
    startX = lastX = xOf(event)
    moved = false
    drag.value = dragOf(event)
    if (drag.value === 'scrub') {
      on.scrub(momentAt(startX), event.shiftKey)
      pull.resume()
    }
  }

  function pinch(event: PointerEvent) {
    const before = spread([...pointers.values()])
    pointers.set(event.pointerId, xOf(event))
    const after = spread([...pointers.values()])
    axis.pan((before.middle - after.middle) / axis.widthPx.value)
    axis.zoom(after.length / before.length, after.middle / axis.widthPx.value)
  }

  function onMove(event: PointerEvent) {
    const x = xOf(event)
    snap = event.shiftKey
    if (!pointers.has(event.pointerId)) {
      hoverX.value = event.pointerType === 'touch' ? null : x
      return
    }
    if (drag.value === 'pinch') {
      pinch(event)
      return
    }
    pointers.set(event.pointerId, x)
    moved ||= Math.abs(x - startX) > SLOP_PX
    if (drag.value === 'scrub') on.scrub(momentAt(x), snap)
    else if (drag.value === 'span-from') on.moveEnd('from', momentAt(x))
    else if (drag.value === 'span-to') on.moveEnd('to', momentAt(x))
    else if (drag.value === 'brush' && moved) on.brush(momentAt(startX), momentAt(x), false)
    else if (drag.value === 'pan' && moved) axis.pan((lastX - x) / axis.widthPx.value)
    lastX = x
  }

  function onUp(event: PointerEvent) {
    if (!pointers.delete(event.pointerId)) return
    const x = xOf(event)
    const tapped = !moved && (drag.value === 'pan' || drag.value === 'brush')
    if (tapped) on.scrub(momentAt(x), event.shiftKey)
    else if (drag.value === 'brush') on.brush(momentAt(startX), momentAt(x), true)
    if (pointers.size > 0) return
    drag.value = null
    axis.held.value = false
    pull.pause()
  }

  function onWheel(event: WheelEvent) {
    event.preventDefault()
    const meaning = wheelMeaning(event, axis.widthPx.value)
    if (meaning.pan !== 0) axis.pan(meaning.pan)
    else axis.zoom(meaning.factor, xOf(event) / Math.max(axis.widthPx.value, 1))
  }

  useEventListener(track, 'pointerdown', onDown)
  useEventListener(track, 'pointermove', onMove)
  useEventListener(track, ['pointerup', 'pointercancel'], onUp)
  useEventListener(track, 'pointerleave', () => {
    hoverX.value = null
  })
  useEventListener(track, 'wheel', onWheel, { passive: false })

  const hovered = computed(() => (hoverX.value === null ? null : momentAt(hoverX.value)))

  return { drag: shallowReadonly(drag), hovered }
}
