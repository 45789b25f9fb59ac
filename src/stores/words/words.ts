import { defineStore } from 'pinia'
import { computed } from 'vue'
import { printAge, printDay } from '../../core/time/print'
import { territoryThere } from '../../cards/moment/where'
import { lifeWords } from '../../cards/words'
import { useBiography } from '../life/biography'
import { useClock } from '../clock'
import { useLife } from '../life/life'
import { usePreferences } from '../preferences'

/** The life in the reader's words: names, dates and titles as they stand at the clock's day. */
export const useWords = defineStore('words', () => {
  const biography = useBiography()
  const open = useLife()
  const clock = useClock()
  const preferences = usePreferences()

  const words = lifeWords({
    life: () => open.whole,
    person: () => open.person,
    day: () => clock.day,
    locale: () => preferences.locale,
    lang: () => preferences.lang,
  })
  const { say } = words

  /** Where he is now, as a territory: it decides whether the clock's date shows Old Style too. */
  const here = computed(() => {
    const { where } = clock
    return where
      ? territoryThere(words, { where, journey: biography.journey(where.journey) })
      : undefined
  })

  /** Who is recorded as being with him now, by name. */
  const companions = computed(() => {
    const { life, person } = open
    const now = clock.where
    const item = biography.stay(now?.stay) ?? biography.journey(now?.journey)
    const others = (item?.who ?? []).filter((id) => id !== person?.id)
    return (life?.subjects ?? [])
      .filter((subject) => others.includes(subject.id))
      .map((subject) => say(subject.name))
  })

  const dateNow = computed(() =>
    printDay(clock.day, { lang: preferences.lang, territory: here.value }),
  )
  /** Empty before the birth and after the death. */
  const ageNow = computed(() =>
    open.person && clock.moment < clock.death
      ? printAge(open.person.birth, clock.day, preferences.lang)
      : '',
  )

  return { ...words, companions, dateNow, ageNow }
})
