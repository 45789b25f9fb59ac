import { shallowRef } from 'vue'

/** Ms within which a screen that is no longer full was left for the other window, and not by hand. */
const OPENING_MS = 2000

/** Opens the window of whoever presents; where the browser refuses it, `isBlocked` says so. */
export function usePresenterWindow(lang: () => string) {
  const isBlocked = shallowRef(false)
  const address = () => `presenter.html?lang=${lang()}`
  let opening = -Infinity

  function open() {
    opening = performance.now()
    const opened = window.open(address(), 'etape-presenter', 'popup,width=960,height=720')
    isBlocked.value = opened === null
  }

  /** Whether the window is being opened just now: that may end the full screen of the wall. */
  const isOpening = () => performance.now() - opening < OPENING_MS

  return { open, isOpening, isBlocked, address }
}
