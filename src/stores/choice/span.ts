import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { itineraryWithin, touches as touchesSpan, type TimeSpan } from '../../core/itinerary/within'
import { useBiography } from '../life/biography'

/** A stretch of the life that one wants to see alone, as moments: half-open. */
export interface Span extends TimeSpan {
  /** The chapter that it is; null where it was picked by hand. */
  chapter: string | null
}

/** "Only the second exile": what playback, map, lists and sums keep to. */
export const useSpan = defineStore('span', () => {
  const biography = useBiography()
  const span = shallowRef<Span | null>(null)
  /** Playback begins anew when it has come to the end. */
  const loop = shallowRef(false)
  /** From this moment on nothing is shown: a class is to guess it. Null where nothing is held back. */
  const heldFrom = shallowRef<number | null>(null)

  /** Picks a stretch, its ends in either order; one without length is none. */
  function pick(a: number, b: number, chapter: string | null = null) {
    const [from, to] = a < b ? [a, b] : [b, a]
    span.value = to > from ? { from, to, chapter } : null
  }

  /** Takes a stretch as it was, or none. */
  function restore(wanted: Span | null) {
    const now = span.value
    const same = now?.from === wanted?.from && now?.to === wanted?.to
    if (!same || now?.chapter !== wanted?.chapter) span.value = wanted
  }

  function clear() {
    span.value = null
  }

  /** Whether something that lasts from `start` to `end` belongs to it; everything does if none is picked. */
  const touches = (start: number, end = start) => touchesSpan(span.value, start, end)

  /** What is shown of the life; null where it is all of it. */
  const shown = computed((): TimeSpan | null => {
    if (heldFrom.value === null) return span.value
    return { from: span.value?.from ?? -Infinity, to: heldFrom.value }
  })

  /** The itinerary of the life, or that part of it which is shown. */
  const itinerary = computed(() =>
    biography.itinerary && shown.value
      ? itineraryWithin(biography.itinerary, shown.value)
      : biography.itinerary,
  )

  return { span, loop, heldFrom, itinerary, pick, restore, clear, touches }
})
