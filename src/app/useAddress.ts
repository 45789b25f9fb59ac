import { useEventListener, watchThrottled } from '@vueuse/core'
import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useClock } from '../stores/clock'
import { useLife } from '../stores/life'
import { useNotices } from '../stores/notices'
import { usePreferences } from '../stores/preferences'
import { useSelection } from '../stores/selection'
import { useView } from '../stores/view'
import { useWords } from '../stores/words'
import { readAddress, writeAddress } from './address'

/** Browsers refuse more than about 100 changes of the address in half a minute. */
const WRITE_EVERY_MS = 1000

/**
 * Keeps the address and the moment together: opening a link restores it; a choice can be undone
 * with the back button, a frame of playback is none.
 */
export function useAddress(): { restore: () => void } {
  const { t } = useI18n()
  const open = useLife()
  const clock = useClock()
  const selection = useSelection()
  const preferences = usePreferences()
  const view = useView()
  const notices = useNotices()
  const words = useWords()

  /** The address is read before it is ever written. */
  let restored = false
  let restoring = false

  /** A day outside the record leads to its edge, and the page says so. */
  function seekDay(day: number) {
    clock.seekDay(day)
    if (clock.day === day) return
    const [first, last] = [clock.first, clock.last].map((edge) => words.day(Math.floor(edge)))
    notices.say('date', t('timeline.dateOutside', { first, last }))
  }

  function restore() {
    if (!open.life) return
    const address = readAddress(location.search, open.life)
    restoring = true
    preferences.lang = address.lang ?? preferences.lang
    open.who = address.who ?? open.life.subjects[0]?.id ?? ''
    if (address.selected) selection.select(address.selected.kind, address.selected.id)
    else selection.clear()
    const ofJourney =
      address.selected?.kind === 'journey'
        ? clock.points.find((point) => point.item.id === address.selected?.id)?.moment
        : undefined
    notices.dismiss('date')
    if (address.day !== null) seekDay(address.day)
    else if (ofJourney !== undefined) clock.seek(ofJourney)
    else if (clock.moment === 0) clock.seek(clock.first)
    if (address.view) {
      preferences.follow = false
      view.view = address.view
      view.wish = { kind: 'view', view: address.view }
    }
    if (address.ignored.length > 0) {
      notices.say(
        'address',
        t('common.ignoredParameter', { what: address.ignored.join(', ').slice(0, 120) }),
      )
    }
    restored = true
    queueMicrotask(() => {
      restoring = false
    })
  }

  const current = () =>
    location.pathname +
    writeAddress({
      day: clock.day,
      lang: preferences.lang,
      who: open.who === open.life?.subjects[0]?.id ? null : open.who,
      selected: selection.selected,
      view: preferences.follow ? null : view.view,
    })

  watch(
    () => selection.selected,
    () => {
      if (restored && !restoring) history.pushState(null, '', current())
    },
    { flush: 'sync' },
  )
  watchThrottled(
    () => [clock.day, preferences.lang, open.who, view.view, preferences.follow] as const,
    () => {
      if (restored) history.replaceState(null, '', current())
    },
    { throttle: WRITE_EVERY_MS, trailing: true },
  )
  useEventListener('popstate', restore)

  return { restore }
}
