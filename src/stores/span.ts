import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** A stretch of the life that one wants to see alone, as moments: half-open. */
export interface Span {
  from: number
  to: number
  /** The chapter that it is; null where it was picked by hand. */
  chapter: string | null
}

/** "Only the second exile": what playback keeps to, and what lists and sums may be narrowed to. */
export const useSpan = defineStore('span', () => {
  const span = shallowRef<Span | null>(null)
  /** Playback begins anew when it has come to the end. */
  const loop = shallowRef(false)

  /** Picks a stretch, its ends in either order; one without length is none. */
  function pick(a: number, b: number, chapter: string | null = null) {
    const [from, to] = a < b ? [a, b] : [b, a]
    span.value = to > from ? { from, to, chapter } : null
  }

  function clear() {
    span.value = null
  }

  /** Whether something that lasts from `start` to `end` belongs to it; everything does if none is picked. */
  function touches(start: number, end = start): boolean {
    const s = span.value
    return !s || (start < s.to && (end > s.from || start >= s.from))
  }

  return { span, loop, pick, clear, touches }
})
