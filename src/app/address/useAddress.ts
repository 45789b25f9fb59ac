import { useEventListener, watchThrottled } from '@vueuse/core'
import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { happenedAt } from '../../cards/place/atPlace'
import { useBiography } from '../../stores/life/biography'
import { useAccounts } from '../../stores/choice/accounts'
import { useClock } from '../../stores/clock'
import { useLife } from '../../stores/life/life'
import { useLives } from '../../stores/life/lives'
import { useNotices } from '../../stores/notices'
import { usePreferences } from '../../stores/preferences'
import { useSelection, type Selection } from '../../stores/choice/selection'
import { useSieve } from '../../stores/choice/sieve'
import { useSpan } from '../../stores/choice/span'
import { useStage } from '../../stores/stage'
import { useTour } from '../../stores/lessons/tour'
import { useView } from '../../stores/map/view'
import { useWords } from '../../stores/words/words'
import type { CardKind } from '../../ui/texts/links'
import { readAddress } from './address'
import { LESSON_HASH, lessonIn, withLesson } from './lessonInAddress'
import { putAddress } from './putAddress'
import { addressOfSpan, isMovedEnd, spanOfAddress } from './spanAddress'

/** Browsers refuse more than about 100 changes of the address in half a minute. */
const WRITE_EVERY_MS = 1000

const TIMED: ReadonlySet<CardKind> = new Set(['journey', 'event', 'stay'])

/** What to look for in the place of an id that is not there: its words. */
const nearWords = (id: string) =>
  id
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60) || '?'

/**
 * Keeps the address and the moment together: opening a link restores it; a choice can be undone
 * with the back button, a frame of playback is none.
 */
export function useAddress(): { restore: () => void } {
  const { t } = useI18n()
  const biography = useBiography()
  const open = useLife()
  const lives = useLives()
  const accounts = useAccounts()
  const clock = useClock()
  const picked = useSpan()
  const selection = useSelection()
  const sieve = useSieve()
  const stage = useStage()
  const tour = useTour()
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
    notices.say('date', () => {
      const [first, last] = [clock.first, clock.last].map((edge) => words.day(Math.floor(edge)))
      return t('timeline.dateOutside', { first, last })
    })
  }

  /** When what is chosen is told, at a place first; null for what has no time of its own. */
  function momentOf(selected: Selection | null): number | null {
    if (!selected) return null
    const { kind, id } = selected
    if (kind === 'place')
      return biography.ask((life) => happenedAt(life, biography.points, id)[0]?.moment ?? null)
    return TIMED.has(kind) ? (biography.pointOf(id)?.moment ?? null) : null
  }

  function restore() {
    if (!open.edition) return
    const address = readAddress(location.search, open.edition)
    restoring = true
    const lesson = lessonIn(location.search)
    tour.take(lesson.tour, lesson.step)
    tour.kiosk = lesson.kiosk
    tour.carried = location.hash.startsWith(LESSON_HASH) ? location.hash : ''
    stage.presenting = lesson.presents
    preferences.locale = address.lang ?? preferences.locale
    open.who = address.who ?? open.edition.subjects[0]?.id ?? ''
    accounts.restore(address.accounts)
    sieve.restore(address.sieve)
    const record = [clock.first - 0.5, clock.last + 0.5] as const
    picked.restore(spanOfAddress(address.span, open.edition, ...record))
    if (address.selected) selection.select(address.selected.kind, address.selected.id, false)
    else if (address.missing) selection.select('find', nearWords(address.missing.id), false)
    else selection.clear()
    const ofChosen = momentOf(address.selected)
    notices.dismiss('date')
    if (address.day !== null) seekDay(address.day)
    else if (ofChosen !== null) clock.seek(ofChosen)
    else if (clock.moment === 0) clock.seek(clock.playFrom)
    if (address.view) {
      preferences.follow = false
      view.view = address.view
      view.wish = { kind: 'view', view: address.view }
    }
    const said: (() => string)[] = []
    if (address.missing) {
      const { id } = address.missing
      said.push(() => t('search.noSuch', { id }))
    }
    if (address.ignored.length > 0) {
      const what = address.ignored.join(', ').slice(0, 120)
      said.push(() => t('common.ignoredParameter', { what }))
      if (address.ignored.some((each) => each.startsWith('date=')))
        said.push(() => t('common.addressDate'))
    }
    if (said.length > 0) notices.say('address', () => said.map((say) => say()).join(' · '))
    restored = true
    queueMicrotask(() => {
      restoring = false
    })
  }

  /** What is given on the wall; nothing while nothing is. */
  const lesson = () =>
    stage.presenting
      ? { tour: tour.id, step: tour.standing?.step ?? null, presents: true, kiosk: tour.kiosk }
      : null

  const current = () =>
    location.pathname +
    withLesson(lesson(), {
      life: open.life && open.life.id !== lives.first() ? open.life.id : null,
      day: clock.day,
      lang: preferences.locale,
      who: open.who === open.life?.subjects[0]?.id ? null : open.who,
      selected: selection.selected,
      accounts: accounts.chosen,
      span: addressOfSpan(picked.span),
      sieve: sieve.sieve,
      view: preferences.follow || stage.presenting ? null : view.view,
      embed: new URLSearchParams(location.search).get('embed') === '1',
    }) +
    tour.carried

  function chosen() {
    if (restored && !restoring) putAddress('push', current())
  }
  const choices = [
    () => selection.selected,
    () => accounts.chosen,
    () => sieve.sieve,
    () => clock.leaps,
  ]
  watch(choices, chosen, { flush: 'sync' })
  watch(
    () => picked.span,
    (now, before) => {
      if (!isMovedEnd(before, now)) chosen()
    },
    { flush: 'sync' },
  )
  watchThrottled(
    () => [
      ...[clock.day, preferences.locale, open.who, picked.span, view.view, preferences.follow],
      ...[stage.presenting, tour.id, tour.standing],
    ],
    () => {
      if (restored) putAddress('replace', current())
    },
    { throttle: WRITE_EVERY_MS, trailing: true },
  )
  useEventListener('popstate', restore)

  return { restore }
}
