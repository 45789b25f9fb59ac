import { useI18n } from 'vue-i18n'
import { printDay } from '../core/time/print'
import { whereabouts } from '../core/itinerary/whereabouts'
import type { Territory } from '../core/life/vocabulary'
import { happeningAt } from '../core/story/happening'
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

  const toldAt = (moment: number) => biography.ask((life, who) => happeningAt(life, who, moment))
  const stateAt = (moment: number) => biography.ask((life, who) => whereabouts(life, who, moment))

  /** Whose calendar counted on a day. */
  function territoryAt(moment: number): Territory | undefined {
    const at = stateAt(moment)
    const journey = biography.journey(at?.journey)
    const onTheWay = (at?.fraction ?? 0) < 0.5 ? journey?.from : journey?.to
    return words.place(at?.place ?? onTheWay ?? at?.lastKnown?.place)?.territory
  }

  function whereAfterwards(moment: number): string {
    const told = toldAt(moment)
    if (told?.kind !== 'event') return t('timeline.afterDeath')
    const place = words.placeName(told.item.place, Math.floor(moment))
    return t('timeline.afterDeathAt', { place })
  }

  function whereAt(moment: number): string {
    const at = stateAt(moment)
    if (!at) return ''
    const day = Math.floor(moment)
    if (at.place) return words.placeName(at.place, day)
    if (at.state === 'before-birth') return t('timeline.beforeBirth')
    if (at.state === 'after-death') return whereAfterwards(moment)
    const journey = biography.journey(at.journey)
    if (!journey) return t('timeline.unknown')
    return t('timeline.travelling', {
      from: words.placeName(journey.from, day),
      to: words.placeName(journey.to, day),
    })
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

  return { wordsAt, whereAt, territoryAt }
}
