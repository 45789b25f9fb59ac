import { useEventListener, useMutationObserver } from '@vueuse/core'
import type { Ref } from 'vue'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/**
 * Makes a long list one stop of the Tab key, with the arrows, Home and End inside it (a roving
 * tabindex). The stop is the line that had the focus last, or the one that is told now.
 */
export function useOneStop(list: Readonly<Ref<HTMLElement | null>>, selector: string): void {
  let stop: HTMLElement | null = null
  const lines = () => [...(list.value?.querySelectorAll<HTMLElement>(selector) ?? [])]

  /** Who is not in the list comes in at what is told now. */
  const kept = () => (list.value?.contains(document.activeElement) ? stop : null)

  function settle(wanted: HTMLElement | null = kept()): void {
    const all = lines()
    const told = all.find((line) => line.closest('[aria-current]') !== null)
    stop = (wanted && all.includes(wanted) ? wanted : told) ?? all[0] ?? null
    for (const line of all) line.tabIndex = line === stop ? 0 : -1
  }

  useMutationObserver(list, () => settle(), { childList: true, subtree: true })
  useEventListener(list, 'focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches(selector)) settle(target)
  })
  useEventListener(list, 'keydown', (event: KeyboardEvent) => {
    const { target } = event
    const step = STEPS[event.key]
    if (!step || !(target instanceof HTMLElement) || !target.matches(selector)) return
    event.preventDefault()
    const all = lines()
    all[step(all.indexOf(target), all.length - 1)]?.focus()
  })
}
