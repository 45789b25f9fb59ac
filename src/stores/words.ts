import { defineStore } from 'pinia'
import { computed } from 'vue'
import { beginningOf, whenOf } from '../core/time/edtf'
import { printAge, printDay, printWhen } from '../core/time/print'
import { nameAt, nameToday } from '../core/itinerary/names'
import { peopleAt } from '../core/itinerary/people-at'
import type { Journey, LifeEvent, Place, Stay, Text } from '../core/life/model'
import { textIn } from '../core/life/text'
import type { Territory } from '../core/life/vocabulary'
import type { StoryPoint } from '../core/story/points'
import { useClock } from './clock'
import { useLife } from './life'
import { usePreferences } from './preferences'

/** A place's name for reading: valid then, and today's where it is another. */
export interface PlaceWords {
  then: string
  /** BCP 47, for the `lang` attribute. */
  lang: string
  today: string | null
}

/** The life in the reader's words: names, dates and titles as they stand at the clock's day. */
export const useWords = defineStore('words', () => {
  const open = useLife()
  const clock = useClock()
  const preferences = usePreferences()

  const place = (id: string | null | undefined): Place | null =>
    id ? (open.life?.places.get(id) ?? null) : null

  const inWords = (text: Text) => textIn(text, preferences.locale, open.life?.languages ?? [])

  /** A text of the life in the reader's language, or what it falls back on; empty for none. */
  const say = (text: Text | null | undefined): string => (text ? inWords(text).text : '')

  /** The `lang` of a text that is not in the reader's language; undefined for one that is. */
  function langOf(text: Text | null | undefined): string | undefined {
    const lang = text ? inWords(text).lang : preferences.locale
    return lang === preferences.locale ? undefined : lang
  }

  /** The name of a place on a day (the clock's, if none is given); null if there is no such place. */
  function placeWords(id: string | null | undefined, day = clock.day): PlaceWords | null {
    const found = place(id)
    if (!found) return null
    const name = nameAt(found, day, preferences.lang)
    const isPast = name.when !== undefined && Number.isFinite(whenOf(name.when).outer[1])
    const today = isPast ? nameToday(found, preferences.lang).toponym : name.toponym
    return { then: name.toponym, lang: name.lang, today: today === name.toponym ? null : today }
  }

  /** Name of a place with the one that contains it: "Smolny, Petrograd". */
  function placeName(id: string | null | undefined, day = clock.day): string {
    const words = placeWords(id, day)
    if (!words) return ''
    const around = placeWords(place(id)?.within, day)
    // Some names say their town themselves: "75 Krasin Street, Alma-Ata".
    return around && !words.then.includes(around.then)
      ? `${words.then}, ${around.then}`
      : words.then
  }

  const territory = (id: string): Territory | undefined => place(id)?.territory

  /** The date of an item, in both calendars where its place used the Julian one. */
  function dateOf(item: Stay | Journey | LifeEvent, style: 'long' | 'short' = 'long'): string {
    return printWhen(item.when, {
      lang: preferences.lang,
      territory: territory('place' in item ? item.place : item.from),
      calendar: item.calendar,
      whenOldStyle: item.whenOldStyle,
      style,
    })
  }

  /** When a point of the story begins, as precisely as its record has it: "about October 1902". */
  function startOf({ kind, item }: StoryPoint): string {
    const { when, whenOldStyle } = item
    // An event that is dated by a stretch lies somewhere in it, not at its beginning.
    if (kind === 'event') return dateOf(item)
    const start = beginningOf(when)
    const old = whenOldStyle === undefined ? undefined : beginningOf(whenOldStyle)
    return dateOf({ ...item, when: start, whenOldStyle: start === when ? whenOldStyle : old })
  }

  const namesOf = (ids: Iterable<string>): string => {
    const wanted = new Set(ids)
    return (open.life?.subjects ?? [])
      .filter(({ id }) => wanted.has(id))
      .map(({ name }) => say(name))
      .join(', ')
  }

  /** By name, whose something is that the person followed has no part in; else empty. */
  const whose = ({ who }: { who: readonly string[] }): string =>
    who.includes(open.person?.id ?? '') ? '' : namesOf(who)

  /** By name, who was at a place where the person followed never was; else empty. */
  function whoseIs(placeId: string): string {
    if (!open.life) return ''
    return whose({ who: [...peopleAt(open.life, placeId)] })
  }

  /** What something is, after the names of others whose it is. */
  const ascribed = (item: { who: readonly string[] }, what: string): string => {
    const names = whose(item)
    return names ? `${names}: ${what}` : what
  }

  /** The title of an item; one of others says whose it is: "Natalia Sedova: Botany in Geneva". */
  const titleOf = (item: Stay | Journey | LifeEvent): string => ascribed(item, say(item.title))

  /** A span of the life itself, such as a chapter's. */
  const whenText = (edtf: string) => printWhen(edtf, { lang: preferences.lang })

  /** Where he is now, as a territory: it decides whether the clock's date shows Old Style too. */
  const here = computed(() => {
    const now = clock.where
    if (now?.place) return territory(now.place)
    const journey = open.life?.journeys.find((j) => j.id === now?.journey)
    if (journey) return territory((now?.fraction ?? 0) < 0.5 ? journey.from : journey.to)
    return now?.lastKnown ? territory(now.lastKnown.place) : undefined
  })

  /** Who is recorded as being with him now, by name. */
  const companions = computed(() => {
    const { life, person } = open
    const now = clock.where
    const item =
      life?.stays.find((stay) => stay.id === now?.stay) ??
      life?.journeys.find((journey) => journey.id === now?.journey)
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

  function day(of: number, style: 'long' | 'short' = 'long'): string {
    return printDay(of, { lang: preferences.lang, style })
  }

  return {
    say,
    langOf,
    place,
    placeWords,
    placeName,
    dateOf,
    startOf,
    whose,
    whoseIs,
    ascribed,
    titleOf,
    whenText,
    companions,
    dateNow,
    ageNow,
    day,
  }
})
