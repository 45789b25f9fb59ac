import { useI18n } from 'vue-i18n'
import { printDay } from '../core/time/print'
import { whereabouts } from '../core/itinerary/whereabouts'
import type { Territory } from '../core/life/vocabulary'
import { territoryThere, whereWords, type Standing } from '../cards/moment/where'
import { happeningAt } from '../core/story/happening'
import { useSieve } from '../stores/choice/sieve'
import { useBiography } from '../stores/life/biography'
import { usePreferences } from '../stores/preferences'
import { useWords } from '../stores/words/words'

export interface MomentWords {
  /** In both calendars where the place used the Julian one. */
  date: string
  where: string
  /** What was going on; empty where the record is silent. */
  title: string
}

/** What to say of any moment of the life, whether or not the clock stands there. */
export function useMomentWords() {
  const { t } = useI18n()
  const biography = useBiography()
  const preferences = usePreferences()
  const words = useWords()
  const sieve = useSieve()

  const toldAt = (moment: number) => biography.ask((life, who) => happeningAt(life, who, moment))
  function standingAt(moment: number): Standing | null {
    const where = biography.ask((life, who) => whereabouts(life, who, moment))
    return where && { where, journey: biography.journey(where.journey) }
  }

  /** Whose calendar counted on a day. */
  function territoryAt(moment: number): Territory | undefined {
    const standing = standingAt(moment)
    return standing ? territoryThere(words, standing) : undefined
  }

  function whereAt(moment: number): string {
    const standing = standingAt(moment)
    if (!standing) return ''
    const told = standing.where.state === 'after-death' ? toldAt(moment) : null
    const afterwards = told?.kind === 'event' ? told.item.place : null
    return whereWords(t, words, standing, { day: Math.floor(moment), afterwards, isSieved: sieve.isOn }) // prettier-ignore
  }

  function wordsAt(moment: number): MomentWords {
    const { lang } = preferences
    const told = toldAt(moment)
    return {
      date: printDay(Math.floor(moment), { lang, territory: territoryAt(moment) }),
      where: whereAt(moment),
      title: told ? words.titleOf(told.item) : '',
    }
  }

  return { wordsAt, territoryAt }
}
