import { useEventListener } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { openWire, type WallNews, type Wish } from './wire'

const SIGNS = 36

/**
 * Tells the windows of whoever presents what is on the wall, and does what they ask; `draw` gives the
 * map of a step as SVG. Gives the name of this wall, by which they know it from others.
 */
export function useWall(
  news: () => Omit<WallNews, 'kind' | 'wall'>,
  obey: (wish: Exclude<Wish, { kind: 'draw' }>) => void,
  draw: (step: number) => Promise<string>,
): string {
  // Not from what a page of http has not.
  const wall = Math.random().toString(SIGNS).slice(2)
  const wire = openWire((message) => {
    if (message.kind === 'hello') tell()
    else if (message.kind === 'order' && message.wall === wall) follow(message.wish)
  })

  function follow(wish: Wish) {
    if (wish.kind !== 'draw') return obey(wish)
    const { step } = wish
    // Without it the other window has words.
    draw(step).then(
      (svg) => wire?.send({ kind: 'figure', wall, step, svg }),
      () => undefined,
    )
  }

  /** Words that came out of reactive state are copied: the line takes plain values only. */
  function tell() {
    wire?.send(JSON.parse(JSON.stringify({ kind: 'wall', wall, ...news() })) as WallNews)
  }

  watch(news, tell, { deep: true, immediate: true, flush: 'post' })
  // A window that is closed or left disposes of nothing.
  useEventListener(window, 'pagehide', () => wire?.send({ kind: 'bye', wall }))
  onScopeDispose(() => {
    wire?.send({ kind: 'bye', wall })
    wire?.close()
  })
  return wall
}
