import { useEventListener } from '@vueuse/core'

export interface ClickerActions {
  forward: () => void
  back: () => void
  first: () => void
  last: () => void
  toggleBlack: () => void
  toggleOverview: () => void
  toggleNotes: () => void
  openPresenter: () => void
  toggleSpot: () => void
  leave: () => void
}

/** What the wall shows: black, it hears only what ends that; over all steps the page's own keys rule. */
export type ClickerState = 'off' | 'lesson' | 'black' | 'overview'

/** What a clicker or a teacher's keyboard sends while the story is projected (uses.md, C1–C3). */
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
  o: 'toggleOverview',
  O: 'toggleOverview',
  щ: 'toggleOverview',
  Щ: 'toggleOverview',
  n: 'toggleNotes',
  N: 'toggleNotes',
  т: 'toggleNotes',
  Т: 'toggleNotes',
  p: 'openPresenter',
  P: 'openPresenter',
  з: 'openPresenter',
  З: 'openPresenter',
  s: 'toggleSpot',
  S: 'toggleSpot',
  ы: 'toggleSpot',
  Ы: 'toggleSpot',
  Escape: 'leave',
  F5: 'swallow',
}

/** What still counts where the clicker is to be quiet. */
const HEARD: Record<ClickerState, ReadonlySet<string> | null> = {
  off: new Set(),
  lesson: null,
  black: new Set(['toggleBlack', 'leave']),
  overview: new Set(['toggleOverview', 'leave', 'swallow']),
}

/** Ms after which digits are forgotten that no Enter has followed. */
const DIGITS_MS = 4000

/**
 * Listens before anything else on the page does, so that neither the slider nor the map takes a
 * clicker's keys; a button keeps Enter and Space when the keyboard has put the focus on it. Digits
 * and Enter jump to a step. A key that is held down counts once: the lesson does not race.
 */
export function useClicker(
  state: () => ClickerState,
  actions: ClickerActions,
  jump: (step: number) => void,
): void {
  let digits = ''
  let since = 0

  /** Whether a key was one of a number, or the Enter that ends it. */
  function takesDigit({ key, timeStamp }: KeyboardEvent): boolean {
    if (timeStamp - since > DIGITS_MS) digits = ''
    if (/^\d$/.test(key)) {
      digits = (digits + key).slice(-3)
      since = timeStamp
      return true
    }
    const number = key === 'Enter' && digits !== '' ? Number(digits) : null
    digits = ''
    if (number === null) return false
    jump(number)
    return true
  }

  function swallow(event: KeyboardEvent) {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  function heard(event: KeyboardEvent) {
    const now = state()
    if (now === 'off' || event.ctrlKey || event.metaKey || event.altKey) return
    if (now === 'lesson' && takesDigit(event)) return swallow(event)
    const action = KEYS[event.key]
    if (!action) return
    const isHeard = HEARD[now]?.has(action) ?? true
    if (now === 'overview' && !isHeard) return
    const onButton = event.target instanceof HTMLButtonElement
    if (now === 'lesson' && onButton && (event.key === ' ' || event.key === 'Enter')) return
    swallow(event)
    if (action !== 'swallow' && isHeard && !event.repeat) actions[action]()
  }

  useEventListener(window, 'keydown', heard, { capture: true })
}
