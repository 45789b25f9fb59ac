import { beginningOf, whenOf } from '../core/time/edtf'
import { printDay, printWhen } from '../core/time/print'
import type { Day } from '../core/time/day'
import { nameAt, nameToday, saysTown } from '../core/itinerary/names'
import { peopleAt } from '../core/itinerary/people-at'
import type { Journey, Lang, Life, LifeEvent, Person, Place, Stay, Text } from '../core/life/model'
import { textIn } from '../core/life/text'
import type { Territory } from '../core/life/vocabulary'
import type { StoryPoint } from '../core/story/points'

/** A place's name for reading: valid then, and today's where it is another. */
export interface PlaceWords {
  then: string
  /** BCP 47, for the `lang` attribute. */
  lang: string
  today: string | null
}

/** What the words depend on: asked for anew each time, so that they follow it. */
export interface WordsOf {
  life(): Life | null
  /** Whom the reader follows. */
  person(): Person | null
  /** The day whose names count. */
  day(): Day
  /** The reader's language (BCP 47), and the one of dates and names that is nearest to it. */
  locale(): string
  lang(): Lang
}

/** A life in the reader's words: names, dates and titles as they stand at a day. */
export function lifeWords(o: WordsOf) {
  const place = (id: string | null | undefined): Place | null =>
    id ? (o.life()?.places.get(id) ?? null) : null

  const inWords = (text: Text) => textIn(text, o.locale(), o.life()?.languages ?? [])

  /** A text of the life in the reader's language, or what it falls back on; empty for none. */
  const say = (text: Text | null | undefined): string => (text ? inWords(text).text : '')

  /** The `lang` of a text that is not in the reader's language; undefined for one that is. */
  function langOf(text: Text | null | undefined): string | undefined {
    const lang = text ? inWords(text).lang : o.locale()
    return lang === o.locale() ? undefined : lang
  }

  /** The name of a place on a day (the clock's, if none is given); null if there is no such place. */
  function placeWords(id: string | null | undefined, day = o.day()): PlaceWords | null {
    const found = place(id)
    if (!found) return null
    const name = nameAt(found, day, o.lang())
    const isPast = name.when !== undefined && Number.isFinite(whenOf(name.when).outer[1])
    const today = isPast ? nameToday(found, o.lang()).toponym : name.toponym
    return { then: name.toponym, lang: name.lang, today: today === name.toponym ? null : today }
  }

  /** Name of a place with the one that contains it: "Smolny, Petrograd". */
  function placeName(id: string | null | undefined, day = o.day()): string {
    const words = placeWords(id, day)
    if (!words) return ''
    const around = place(place(id)?.within)
    return around && !saysTown(words.then, around)
      ? `${words.then}, ${nameAt(around, day, o.lang()).toponym}`
      : words.then
  }

  const territory = (id: string): Territory | undefined => place(id)?.territory

  /** The date of an item, in both calendars where its place used the Julian one. */
  function dateOf(item: Stay | Journey | LifeEvent, style: 'long' | 'short' = 'long'): string {
    return printWhen(item.when, {
      lang: o.lang(),
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
    return (o.life()?.subjects ?? [])
      .filter(({ id }) => wanted.has(id))
      .map(({ name }) => say(name))
      .join(', ')
  }

  /** By name, whose something is that the person followed has no part in; else empty. */
  const whose = ({ who }: { who: readonly string[] }): string =>
    who.includes(o.person()?.id ?? '') ? '' : namesOf(who)

  /** By name, who was at a place where the person followed never was; else empty. */
  function whoseIs(placeId: string): string {
    const life = o.life()
    return life ? whose({ who: [...peopleAt(life, placeId)] }) : ''
  }

  /** What something is, after the names of others whose it is. */
  const ascribed = (item: { who: readonly string[] }, what: string): string => {
    const names = whose(item)
    return names ? `${names}: ${what}` : what
  }

  /** The title of an item; one of others says whose it is: "Natalia Sedova: Botany in Geneva". */
  const titleOf = (item: Stay | Journey | LifeEvent): string => ascribed(item, say(item.title))

  /** A span of the life itself, such as a chapter's. */
  const whenText = (edtf: string) => printWhen(edtf, { lang: o.lang() })

  /** From birth to death: "7 November 1879 – 21 August 1940"; what is not known is a question mark. */
  const lifetime = ({
    birth,
    death,
  }: {
    birth?: string | undefined
    death?: string | undefined
  }) =>
    birth === undefined && death === undefined
      ? ''
      : [birth, death]
          .map((when) =>
            when === undefined ? '?' : printWhen(when, { lang: o.lang(), style: 'short' }),
          ) // prettier-ignore
          .join(' – ')

  function day(of: number, style: 'long' | 'short' = 'long'): string {
    return printDay(of, { lang: o.lang(), style })
  }

  return {
    say,
    langOf,
    place,
    placeWords,
    placeName,
    territory,
    dateOf,
    startOf,
    whose,
    whoseIs,
    ascribed,
    titleOf,
    whenText,
    lifetime,
    day,
  }
}

export type LifeWords = ReturnType<typeof lifeWords>
