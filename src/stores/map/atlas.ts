import { watchDebounced } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { siteBase } from '../../assets/site'
import { isInAtlas, readPageAtlas, type AtlasSource, type PageAtlas } from '../../core/atlas'
import { ATLAS_FILE, fetchText, SOURCES_FILE, type BordersFolder } from '../../borders/files'
import { workerLetterer } from '../../borders/letterer'
import type { Letterer } from '../../borders/name-wishes'
import type { BorderChange } from '../../borders/changes'
import { useClock } from '../clock'
import { useView } from './view'

export type AtlasState = 'loading' | 'ready' | 'failed'

/** The map has come to rest when it did not move for so long, ms. */
const REST_MS = 400

/** Where the files of the borders lie. */
export const bordersFolder = (): BordersFolder => ({
  address: new URL('geodata/borders/', siteBase()).href,
  isPacked: import.meta.env.PROD,
})

/** The states of the world by date. */
export const useAtlas = defineStore('atlas', () => {
  const view = useView()
  const clock = useClock()
  const state = shallowRef<AtlasState>('loading')
  /** Who had what when, and who letters it; null until it has come. */
  const known = shallowRef<{ atlas: PageAtlas; letterer: Letterer } | null>(null)
  /** Whether the states are named on the map; not where the worker that letters them cannot run. */
  const isLettered = shallowRef(true)
  /** The works that the table of the states cites; none until they are asked for. */
  const sources = shallowRef<readonly AtlasSource[]>([])
  /** The days on which the borders changed within what the map shows. */
  const changes = shallowRef<readonly BorderChange[]>([])
  let opening: Promise<void> | null = null

  async function fetchAll(): Promise<void> {
    state.value = 'loading'
    try {
      const text = await fetchText(bordersFolder(), ATLAS_FILE)
      known.value = {
        atlas: readPageAtlas(text),
        letterer: workerLetterer(bordersFolder(), text, () => (isLettered.value = false)),
      }
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

  /** Fetches the works cited; never throws: without them the list stays empty, and the next wish tries again. */
  async function openSources(): Promise<void> {
    if (sources.value.length > 0) return
    try {
      const text = await fetchText(bordersFolder(), SOURCES_FILE)
      sources.value = (JSON.parse(text) as { sources: AtlasSource[] }).sources
    } catch {
      sources.value = []
    }
  }

  /** Whether the atlas answers for the clock's day. */
  const isInTime = computed(() => isInAtlas(clock.day))

  watchDebounced(
    () => [view.bounds, known.value] as const,
    async ([bounds, opened]) => {
      if (!bounds || !opened) return
      const { borderChanges } = await import('../../borders/changes')
      // The map may have moved on meanwhile.
      if (view.bounds === bounds) changes.value = borderChanges(opened.atlas, bounds)
    },
    { debounce: REST_MS },
  )

  return { state, known, isLettered, sources, changes, isInTime, open, openSources }
})
