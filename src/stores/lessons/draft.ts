import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Tour, TourStep } from '../../core/life/model'
import {
  emptyTour,
  withoutStep,
  withStep,
  withStepChanged,
  withStepMoved,
} from '../../core/story/tours/draft'
import { useLife } from '../life/life'
import { usePreferences } from '../preferences'

/** Steps back that are kept. */
const MOST_UNDONE = 100
const keyOf = (life: string) => `etape-lesson:${life}`

/** The lesson that this reader is making; kept in this browser and nowhere else. */
export const useDraft = defineStore('draft', () => {
  const open = useLife()
  const preferences = usePreferences()

  /** Null until one is begun or opened. */
  const tour = shallowRef<Tour | null>(null)
  /** As it was before each change. */
  const before = shallowRef<readonly Tour[]>([])
  /** Whether the browser keeps it: storage may be blocked, or full. */
  const isKept = shallowRef(true)
  /** Whether the maker stands open. */
  const isOpen = shallowRef(false)

  const canUndo = computed(() => before.value.length > 0)

  function keep() {
    try {
      localStorage.setItem(keyOf(open.life?.id ?? ''), JSON.stringify(tour.value))
      isKept.value = true
    } catch {
      isKept.value = false
    }
  }

  /** The text that the browser kept of a lesson on this life; null where there is none. */
  function kept(): string | null {
    try {
      return localStorage.getItem(keyOf(open.life?.id ?? ''))
    } catch {
      isKept.value = false
      return null
    }
  }

  /** Makes it another one; what it was can be had back. */
  function change(to: Tour) {
    if (tour.value) before.value = [...before.value, tour.value].slice(-MOST_UNDONE)
    tour.value = to
    keep()
  }

  /** Begins a lesson without a step, in the language of the page. */
  function begin(title: string) {
    change(emptyTour(title, preferences.locale))
  }

  function undo() {
    const last = before.value.at(-1)
    if (!last) return
    before.value = before.value.slice(0, -1)
    tour.value = last
    keep()
  }

  const using =
    <Rest extends unknown[]>(operation: (tour: Tour, ...rest: Rest) => Tour) =>
    (...rest: Rest) => {
      if (tour.value) change(operation(tour.value, ...rest))
    }
  const add = using(withStep)
  const remove = using(withoutStep)
  const move = using(withStepMoved)
  const rewrite = using((now: Tour, n: number, step: Partial<TourStep>) =>
    withStepChanged(now, n, step),
  )

  return { tour, isKept, isOpen, canUndo, kept, change, begin, undo, add, remove, move, rewrite }
})
