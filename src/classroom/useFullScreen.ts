import { useEventListener, useWakeLock } from '@vueuse/core'
import { onBeforeUnmount, onMounted } from 'vue'

/**
 * Takes the whole screen and keeps it awake for as long as the component lives; `left` is told when
 * it was given back by hand, and not where `stays` says that something else took it.
 */
export function useFullScreen(left: () => void, stays: () => boolean): void {
  const wakeLock = useWakeLock()

  onMounted(() => {
    // Full screen may be refused (a frame, a policy): the large type still serves. It is asked for
    // only after a hand has done something: a wall that comes back with a reload would be refused.
    if (navigator.userActivation?.isActive !== false)
      document.documentElement.requestFullscreen?.().catch(() => undefined)
    if (wakeLock.isSupported.value) wakeLock.request('screen').catch(() => undefined)
  })
  onBeforeUnmount(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    void wakeLock.release()
  })
  // Esc in full screen reaches the browser only.
  useEventListener(document, 'fullscreenchange', () => {
    if (!document.fullscreenElement && !stays()) left()
  })
}
