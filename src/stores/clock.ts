import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { dayFromGregorian, gregorianFromDay } from '../core/time/day'
import { whereabouts } from '../core/itinerary/whereabouts'
import { createCalendarPace } from '../core/story'
import { captionAt } from '../core/story/captions/caption'
import { happeningAt } from '../core/story/happening'
import { lastAtMost } from '../core/geo/count'
import { useBiography } from './life/biography'
import { useSpan } from './choice/span'

export type PaceKind = 'story' | 'calendar'
export type Unit = 'day' | 'month' | 'year'

/** The whole life in so many minutes, at speed 1. */
export const STORY_MINUTES = [5, 15, 40] as const
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const

/** Calendar pace at speed 1: the sixty years in a quarter of an hour. */
const CALENDAR_DAYS_PER_SECOND = 25
const NOON = 0.5
/** Seconds for which a story that plays waits for its picture at most; then it goes on without. */
export const LONGEST_WAIT_SECONDS = 2.5

/** The one clock: map, slider, itinerary and projection all tell its moment. */
export const useClock = defineStore('clock', () => {
  const biography = useBiography()
  const picked = useSpan()

  /** A day number with its fraction; see core/time/day. */
  const moment = shallowRef(0)
  const playing = shallowRef(false)
  /** How often somebody went to a day that was asked for by name. */
  const leaps = shallowRef(0)
  const speed = shallowRef<number>(1)
  const paceKind = shallowRef<PaceKind>('story')
  /** The moment to which it is being led, through all that lies between; null while nobody leads it. */
  const leadsTo = shallowRef<number | null>(null)
  let picture: (moment: number) => boolean = () => true
  /** Seconds for which it has been waited for. */
  let waited = 0

  const first = computed(() => (biography.itinerary ? biography.itinerary.first + NOON : 0))
  /** The end of the record: of the person's life, or of the last that is told after it. */
  const last = computed(() => (biography.end === null ? 0 : biography.end + NOON))
  /** The midnight after the day of death. */
  const death = computed(() => (biography.itinerary ? biography.itinerary.last + 1 : 0))
  /** Where playback begins and ends: the record, or the part of it that was picked. */
  const playFrom = computed(() => Math.max(first.value, picked.span?.from ?? first.value))
  const playTo = computed(() => Math.min(last.value, picked.span?.to ?? last.value))
  const day = computed(() => Math.floor(moment.value))

  const pace = computed(() =>
    paceKind.value === 'story'
      ? biography.pace
      : createCalendarPace(first.value, last.value, CALENDAR_DAYS_PER_SECOND),
  )
  /** How many times faster than usual time passes now; 1 unless the story hurries over empty years. */
  const compression = computed(() => {
    if (!playing.value || paceKind.value !== 'story') return 1
    const p = biography.pace
    return p?.isCompressed(moment.value) ? p.compressionAt(moment.value) : 1
  })

  const where = computed(() => biography.ask((life, who) => whereabouts(life, who, moment.value)))
  const happening = computed(() =>
    biography.ask((life, who) => happeningAt(life, who, moment.value, () => biography.pace)),
  )

  /** After the death: the place of what is told. */
  const placeAfterwards = computed(() =>
    where.value?.state === 'after-death' && happening.value?.kind === 'event'
      ? happening.value.item.place
      : null,
  )

  /**
   * What the caption says: while the story plays only what it tells, long enough to be read; at
   * rest, and at the calendar's pace, what there is at the moment.
   */
  const caption = computed(() => {
    const { pace, ask } = biography
    if (!playing.value || paceKind.value !== 'story' || !pace) return happening.value
    return ask((life, who) => captionAt(life, who, moment.value, pace))
  })

  function seek(to: number) {
    moment.value = Math.min(Math.max(to, first.value), last.value)
  }

  /** To noon of a day: the hour at which the command line answers, too. */
  function seekDay(to: number) {
    seek(Math.floor(to) + NOON)
  }

  /** To a day that somebody asked for by name: a choice, which can be undone with the back button. */
  function leap(to: number) {
    seekDay(to)
    leaps.value++
  }

  function play() {
    if (moment.value >= playTo.value || moment.value < playFrom.value) seek(playFrom.value)
    playing.value = true
  }

  function pause() {
    playing.value = false
  }

  function toggle() {
    if (playing.value) pause()
    else play()
  }

  /** The moment that is told in so many seconds from now, if nothing holds it up; null while the clock stands. */
  function ahead(seconds: number): number | null {
    if (leadsTo.value !== null) return leadsTo.value
    const p = pace.value
    if (!p || !playing.value) return null
    return Math.min(p.dayAt(p.storyAt(moment.value) + seconds * speed.value), playTo.value)
  }

  /** `isReady`: whether the picture can follow to a moment; while it cannot, playback waits for it. */
  function waitFor(isReady: (moment: number) => boolean) {
    picture = isReady
  }

  function mustWait(to: number, seconds: number): boolean {
    waited = picture(to) ? 0 : waited + seconds
    return waited > 0 && waited <= LONGEST_WAIT_SECONDS
  }

  /** Moves on by so many seconds of telling; at the end of what is played it stops or begins anew. */
  function advance(seconds: number) {
    const p = pace.value
    if (!p) return
    const to = p.dayAt(p.storyAt(moment.value) + seconds * speed.value)
    if (mustWait(Math.min(to, playTo.value), seconds)) return
    if (to < playTo.value) seek(to)
    else if (picked.loop) seek(playFrom.value)
    else {
      seek(playTo.value)
      pause()
    }
  }

  /** To the next (1) or previous (-1) thing that the story tells. */
  function step(direction: 1 | -1) {
    const hair = 1e-4
    const from = moment.value + direction * hair
    const i = lastAtMost(biography.points, from, (point) => point.moment)
    const point = biography.points[direction > 0 ? i + 1 : i]
    seek(point?.moment ?? (direction > 0 ? last.value : first.value))
  }

  /** By one day, month or year of the calendar; the day of the month is kept where it exists. */
  function stepUnit(unit: Unit, direction: 1 | -1) {
    if (unit === 'day') {
      seekDay(day.value + direction)
      return
    }
    const civil = gregorianFromDay(day.value)
    const months = civil.year * 12 + civil.month - 1 + direction * (unit === 'year' ? 12 : 1)
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
    const nextMonth = dayFromGregorian(month === 12 ? year + 1 : year, (month % 12) + 1, 1)
    seekDay(Math.min(dayFromGregorian(year, month, 1) + civil.day - 1, nextMonth - 1))
  }

  return {
    moment,
    day,
    first,
    last,
    death,
    playFrom,
    playTo,
    playing,
    leadsTo,
    speed,
    paceKind,
    pace,
    compression,
    where,
    happening,
    placeAfterwards,
    caption,
    seek,
    seekDay,
    leaps,
    leap,
    play,
    pause,
    toggle,
    ahead,
    waitFor,
    advance,
    step,
    stepUnit,
  }
})
