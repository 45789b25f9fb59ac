import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { recordEnd } from '../../core/itinerary/record'
import { resolveItinerary } from '../../core/itinerary/resolve'
import type { Life } from '../../core/life/model'
import { createPace } from '../../core/story'
import { storyPoints } from '../../core/story/points'
import { useLife } from './life'

const byId = <T extends { id: string }>(items: readonly T[] = []) =>
  new Map(items.map((item) => [item.id, item]))

/** A life and the one of its people who is followed, with all that is derived of the two. */
export const useBiography = defineStore('biography', () => {
  const open = useLife()
  /** Minutes in which the whole of it is told, at speed 1. */
  const minutes = shallowRef<number>(15)

  /** What a question about the life and the person (by id) gives; null while no life is open. */
  function ask<T>(question: (life: Life, who: string) => T): T | null {
    const { life, person } = open
    return life && person && question(life, person.id)
  }

  const itinerary = computed(() => ask(resolveItinerary))
  /** Everything recorded, in order: next and previous go through it. */
  const points = computed(() => ask(storyPoints) ?? [])
  /** The last day of the record: of the person's life, or of the last that is told after it. */
  const end = computed(() => ask(recordEnd))
  const pace = computed(() => ask((life, who) => createPace(life, who, { minutes: minutes.value })))

  const stays = computed(() => byId(open.life?.stays))
  const journeys = computed(() => byId(open.life?.journeys))
  const gaps = computed(() => byId(open.life?.gaps))
  const told = computed(() => new Map(points.value.map((point) => [point.item.id, point])))

  /** What of the life has an id; undefined where nothing has, or none is asked for. */
  const stay = (id?: string | null) => stays.value.get(id ?? '')
  const journey = (id?: string | null) => journeys.value.get(id ?? '')
  const gap = (id?: string | null) => gaps.value.get(id ?? '')
  /** When and as what an item is told; undefined where it is none of this person's. */
  const pointOf = (id?: string | null) => told.value.get(id ?? '')

  return { minutes, itinerary, points, end, pace, ask, stay, journey, gap, pointOf }
})
