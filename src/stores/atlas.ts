import { watchDebounced } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { isInAtlas } from '../core/atlas'
import type { BorderChange } from '../map/states-changes'
import type { AtlasFacts, StatesDesk } from '../map/states-desk'
import type { StatesLegend } from '../map/states-legend'
import type { Level } from '../map/states-levels'
import { remoteDesk } from '../map/states-remote'
import { useClock } from './clock'
import { useView } from './view'

export type AtlasState = 'loading' | 'ready' | 'failed'

const FOLDER = 'geodata/borders/'
/** The map has come to rest when it did not move for so long, ms. */
const REST_MS = 400

/** The states of the world by date. */
export const useAtlas = defineStore('atlas', () => {
  const view = useView()
  const clock = useClock()
  const state = shallowRef<AtlasState>('loading')
  const facts = shallowRef<AtlasFacts | null>(null)
  /** The finest level that has come after the first one. */
  const finest = shallowRef<Level | null>(null)
  /** The days on which the borders changed within what the map shows. */
  const changes = shallowRef<readonly BorderChange[]>([])
  let atWork: StatesDesk | null = null
  let opening: Promise<void> | null = null

  /** Who answers about the states. */
  function desk(): StatesDesk {
    atWork ??= remoteDesk({
      folder: new URL(FOLDER, document.baseURI).href,
      packed: import.meta.env.PROD,
      onFiner: (level) => (finest.value = level),
    })
    return atWork
  }

  async function fetchAll(): Promise<void> {
    state.value = 'loading'
    try {
      facts.value = await desk().open()
      state.value = 'ready'
    } catch {
      state.value = 'failed'
      // The map does without; the next wish tries again.
      opening = null
    }
  }

  /** Fetches what is needed once; never throws: `state` tells. */
  function open(): Promise<void> {
    opening ??= fetchAll()
    return opening
  }

  /** What there is to explain on the clock's day within the view; null where there is nothing. */
  async function legend(): Promise<StatesLegend | null> {
    // Read before anything is waited for, so that whoever shows it hears of another day.
    const ask = { day: clock.day, bounds: view.bounds }
    await open()
    return state.value === 'failed' ? null : desk().legend(ask)
  }

  /** Whether the atlas answers for the clock's day. */
  const isInTime = computed(() => isInAtlas(clock.day))

  watchDebounced(
    () => [view.bounds, facts.value] as const,
    async ([bounds, known]) => {
      if (bounds && known) changes.value = await desk().changes({ bounds })
    },
    { debounce: REST_MS },
  )

  return { state, facts, finest, changes, isInTime, desk, open, legend }
})
