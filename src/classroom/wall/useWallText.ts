import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { ledeOf } from '../../core/life/lede'
import type { Text } from '../../core/life/model'
import type { Stage } from '../../core/story/stages'
import type { LessonStep } from '../../core/story/tours/tours'
import { silenceWords } from '../../cards/moment/where'
import { stepTitle } from '../../cards/telling/stepWords'
import { useBiography } from '../../stores/life/biography'
import { useClock } from '../../stores/clock'
import { usePreferences } from '../../stores/preferences'
import { useVeils } from '../../stores/choice/veils'
import { useWhereText } from '../../stores/words/whereText'
import { useWords } from '../../stores/words/words'
import { firstThought } from './thought'
import { wallDate } from './wallDate'

/** What the wall says: a moment and a place, a title, one thought, or lines to be thought about. */
export interface WallText {
  date: string
  /** Empty where the moment is not one of the person's. */
  age: string
  place: string
  title: string
  titleLang: string | undefined
  /** After the title; never cut. */
  thought: string
  thoughtLang: string | undefined
  /** It is the step's own, and not left out before the title is. */
  isOwn: boolean
  /** Asked instead of told. */
  lines: readonly string[]
  /** Why nothing is known. */
  reason: string
  isVeiled: boolean
}

/** Days: nearer than this the clock is at the step's own moment. */
const NEAR = 2e-3

/** What the wall says of a step at one of its stages, or without a step of the clock's moment. */
export function useWallText(step: () => LessonStep | null, stage: () => Stage) {
  const { t } = useI18n()
  const biography = useBiography()
  const clock = useClock()
  const words = useWords()
  const preferences = usePreferences()
  const veils = useVeils()
  const where = useWhereText()

  const sentence = (text: Text | null | undefined) =>
    text ? firstThought(words.say(text), words.langOf(text) ?? preferences.locale) : ''

  const BARE = { title: '', titleLang: undefined, thought: '', thoughtLang: undefined }
  const bare = () => ({ ...BARE, isOwn: false, lines: [], reason: '', isVeiled: false })

  /** Why it is not known where he was, in words of the record or by what is known before and after. */
  function silence(): string {
    const now = clock.where
    if (now?.state !== 'unknown') return ''
    const gap = biography.gap(now.gap)
    return gap ? words.say(ledeOf(gap.reason)) : silenceWords(t, words, now)
  }

  function textNow(): WallText {
    const told = clock.happening?.item ?? null
    const head = { ...bare(), date: words.dateNow, age: words.ageNow, place: where.value }
    if (!told) return { ...head, reason: silence() }
    if (veils.isVeiled(told)) return { ...head, isVeiled: true }
    return {
      ...head,
      ...{ title: words.titleOf(told), titleLang: words.langOf(told.title) },
      ...{ thought: sentence(told.text), thoughtLang: words.langOf(told.text) },
    }
  }

  /** The date as exactly as the record has it, once the clock is there. */
  function dateOf({ told, moment, until }: LessonStep): string {
    const isThere = [moment, until].some((each) => Math.abs(each - clock.moment) < NEAR)
    const isPoint = told && told.kind !== 'chapter' && told.kind !== 'gap'
    if (!isThere || !isPoint) return words.dateNow
    return wallDate(words.startOf({ ...told, moment }))
  }

  /** The place that the map is held at while its day is another one. */
  function placeShown({ told }: LessonStep): string {
    if (told?.kind === 'journey') return words.placeName(told.item.from)
    return told && 'place' in told.item ? words.placeName(told.item.place) : ''
  }

  function linesOf(now: LessonStep): string[] {
    if (stage() === 'question') return [words.say(now.question)]
    if (now.pause?.kind === 'which-account') return now.pause.accounts.map(words.say)
    return [words.say(now.question) || t('lesson.whereNext')]
  }

  function textOf(now: LessonStep): WallText {
    const isLater = stage() === 'show' || stage() === 'question'
    // Of two ways that are compared the moment is one of the person's own.
    const isElsewhen = isLater && now.show !== null && now.show.journey === null
    const head = {
      ...bare(),
      date: isElsewhen ? words.dateNow : dateOf(now),
      age: isElsewhen ? '' : words.ageNow,
      place: isElsewhen ? placeShown(now) : where.value,
    }
    if (now.missing !== null) return { ...head, reason: t('lesson.missing', { id: now.missing }) }
    if (stage() === 'veil') return { ...head, isVeiled: true }
    if (stage() === 'pause' || stage() === 'question') return { ...head, lines: linesOf(now) }
    if (stage() === 'show') {
      const caption = now.show?.caption
      return {
        ...head,
        thought: words.say(caption),
        thoughtLang: words.langOf(caption),
        isOwn: true,
      }
    }
    if (now.told?.kind === 'gap')
      return { ...head, reason: words.say(now.caption ?? (now.text && ledeOf(now.text))) }
    return {
      ...head,
      ...{ title: stepTitle(words, now), titleLang: words.langOf(now.title) },
      thought: now.caption ? words.say(now.caption) : sentence(now.text),
      thoughtLang: words.langOf(now.caption ?? now.text),
      isOwn: now.caption !== null,
    }
  }

  return computed((): WallText => {
    const now = step()
    return now ? textOf(now) : textNow()
  })
}
