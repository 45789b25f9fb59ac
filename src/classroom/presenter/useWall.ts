import { useEventListener } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { isOrder, openWire, type Order, type WallNews } from './wire'

/** Tells the windows of whoever presents what is on the wall, and does what they ask. */
export function useWall(news: () => WallNews, obey: (order: Order) => void): void {
  const wire = openWire<WallNews | Order, Order | WallNews>((message) => {
    if (!isOrder(message)) return
    if (message.kind === 'hello') tell()
    else obey(message)
  })

  /** Words that came out of reactive state are copied: the line takes plain values only. */
  function tell() {
    wire?.send(JSON.parse(JSON.stringify(news())) as WallNews)
  }

  watch(news, tell, { deep: true, immediate: true, flush: 'post' })
  // A window that is closed or left disposes of nothing.
  useEventListener(window, 'pagehide', () => wire?.send({ kind: 'bye' }))
  onScopeDispose(() => {
    wire?.send({ kind: 'bye' })
    wire?.close()
  })
}
