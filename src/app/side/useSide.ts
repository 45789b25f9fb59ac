import { useEventListener } from '@vueuse/core'
import { computed, nextTick, watch, type Ref } from 'vue'
import { usePreferences } from '../../stores/preferences'
import { useSelection } from '../../stores/choice/selection'
import { useStage } from '../../stores/stage'
import type { Layout } from '../useLayout'

/** What stands at the side: the card of what is chosen, which gives its place back to the panel. */
export function useSide(layout: Readonly<Ref<Layout>>) {
  const preferences = usePreferences()
  const selection = useSelection()
  const stage = useStage()

  const side = computed(() => {
    if (selection.selected) return 'card'
    return preferences.panelOpen ? 'panel' : null
  })
  /** The side has taken the place of what else is told: only where there is no column for it. */
  const reading = computed(() => side.value !== null && layout.value !== 'wide')

  /** Where there is no column the map comes first, and a narrowed window does not hide it. */
  let wasOpen = preferences.panelOpen
  // In somebody else's page the map comes first, too.
  if (stage.embedded) preferences.panelOpen = false
  watch(
    layout,
    (now, before) => {
      if (now !== 'wide' && (before === 'wide' || before === undefined)) {
        wasOpen = preferences.panelOpen
        preferences.panelOpen = false
      } else if (now === 'wide' && before !== undefined) preferences.panelOpen = wasOpen
    },
    { immediate: true },
  )

  /** From the card back to the list. */
  function back() {
    preferences.panelOpen = true
    selection.clear()
  }

  /** Away with what stands at the side; a column stays as it was. */
  function close() {
    if (!selection.selected || layout.value !== 'wide') preferences.panelOpen = false
    selection.clear()
  }

  /** Away with the card, or with the panel where it has taken the place of the story. */
  function escape() {
    if (selection.selected) selection.clear()
    else if (reading.value) preferences.panelOpen = false
  }

  // Only what nothing else has understood: sheets and menus have the focus within them.
  useEventListener(document, 'keydown', (event) => {
    const inPage = event.target === document.body || isElement(event.target, '.app')
    if (event.key === 'Escape' && inPage && !event.defaultPrevented && !stage.presenting) escape()
  })

  // A card takes the focus by itself, and gives it back to what had it before.
  let left: HTMLElement | null = null
  watch(side, async (now) => {
    const focused = document.activeElement
    if (now === 'card' && isElement(focused, '.app')) left = focused
    await nextTick()
    if (now === 'card' || isShown(document.activeElement)) return
    if (isShown(left)) left?.focus({ preventScroll: true })
    else document.querySelector<HTMLElement>(now === null ? '.open-panel' : OPEN_TAB)?.focus()
    left = null
  })

  return { side, reading, back, close }
}

const OPEN_TAB = '#panel [role="tab"][data-state="active"]'

const isElement = (target: EventTarget | null, within: string): target is HTMLElement =>
  target instanceof HTMLElement && target.closest(within) !== null

function isShown(element: Element | null): boolean {
  return (
    element !== document.body && element?.checkVisibility({ visibilityProperty: true }) === true
  )
}
