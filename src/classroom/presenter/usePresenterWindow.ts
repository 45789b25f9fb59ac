import { shallowRef } from 'vue'

/** Ms within which a screen that is no longer full was left for the other window, and not by hand. */
const OPENING_MS = 2000
const NAME = 'etape-presenter'
const LOOKS = 'popup,width=960,height=720'

/** A window without a page, to be rendered into; null where the browser opens none, or lets nobody in. */
function emptyWindow(): Window | null {
  try {
    const opened = window.open('', NAME, LOOKS)
    return opened?.document ? opened : null
  } catch {
    return null
  }
}

/** Opens the window of whoever presents; where the browser refuses it, `isBlocked` says so. */
export function usePresenterWindow(lang: () => string, wall: () => string) {
  const isBlocked = shallowRef(false)
  /** Null in the edition in one file, which has no second page. */
  const address = () => (__ETAPE_ONE_FILE__ ? null : `presenter.html?lang=${lang()}&wall=${wall()}`)
  let opening = -Infinity

  async function renderInto(opened: Window) {
    const { presentIn } = await import('./inside')
    presentIn(opened, lang(), wall())
  }

  function open() {
    opening = performance.now()
    if (__ETAPE_ONE_FILE__) {
      const opened = emptyWindow()
      isBlocked.value = opened === null
      if (opened) void renderInto(opened)
    } else {
      // Told apart by their walls: the one of another wall is not taken away from it.
      isBlocked.value = window.open(address() ?? '', `${NAME}-${wall()}`, LOOKS) === null
    }
  }

  /** Whether the window is being opened just now: that may end the full screen of the wall. */
  const isOpening = () => performance.now() - opening < OPENING_MS

  return { open, isOpening, isBlocked, address }
}
