import { useEventListener } from '@vueuse/core'

export interface ClickerActions {
  forward: () => void
  back: () => void
  first: () => void
  last: () => void
  toggleBlack: () => void
  leave: () => void
}

/** What a clicker or a teacher's keyboard sends while the story is projected (uses.md, C1, C2). */
const KEYS: Record<string, keyof ClickerActions | 'swallow'> = {
  PageDown: 'forward',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  ' ': 'forward',
  Enter: 'forward',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  '.': 'toggleBlack',
  b: 'toggleBlack',
  B: 'toggleBlack',
  и: 'toggleBlack',
  И: 'toggleBlack',
  Escape: 'leave',
  F5: 'swallow',
}

/**
 * Listens before anything else on the page does, so that neither the slider nor the map takes a
 * clicker's keys; a button keeps Enter and Space when the keyboard has put the focus on it.
 */
export function useClicker(active: () => boolean, actions: ClickerActions): void {
  useEventListener(
    window,
    'keydown',
    (event: KeyboardEvent) => {
      if (!active() || event.ctrlKey || event.metaKey || event.altKey) return
      const action = KEYS[event.key]
      if (!action) return
      const onButton = event.target instanceof HTMLButtonElement
      if (onButton && (event.key === ' ' || event.key === 'Enter')) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (action !== 'swallow') actions[action]()
    },
    { capture: true },
  )
}
