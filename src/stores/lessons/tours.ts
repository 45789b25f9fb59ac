import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { fetchText } from '../../assets/fetching'
import { readTour, readTourIndex, tourFile } from '../../core/check/read-tour'
import type { Life, Problem, Tour } from '../../core/life/model'
import { TOURS_INDEX } from '../../core/life/schema/tour'
import { useLife } from '../life/life'
import { useOwnLife } from '../own/own'

/** The tours of the life that is open, fetched when a lesson is first asked for. */
export const useTours = defineStore('tours', () => {
  const open = useLife()
  const own = useOwnLife()
  const state = shallowRef<'idle' | 'loading' | 'ready'>('idle')
  const tours = shallowRef<readonly Tour[]>([])
  const problems = shallowRef<readonly Problem[]>([])
  let of: Life | null = null
  let loading: Promise<void> = Promise.resolve()

  /** The text of a file of the life's folder; null where it cannot be had. */
  async function textOf(file: string): Promise<string | null> {
    if (open.folder) return fetchText(`${open.folder}/${file}`).catch(() => null)
    const held = own.beside(file)
    return held && new TextDecoder().decode(held)
  }

  async function fetchTour(life: Life, id: string) {
    const file = tourFile(`${id}.json`)
    const text = await textOf(file)
    return text === null ? { tour: null, problems: [] } : readTour(text, life, file)
  }

  async function fetchAll(life: Life): Promise<void> {
    state.value = 'loading'
    const { ids } = readTourIndex(await textOf(tourFile(TOURS_INDEX)))
    const read = await Promise.all(ids.map((id) => fetchTour(life, id)))
    // Another life was opened meanwhile: they are there when its own are.
    if (of !== life) return loading
    tours.value = read.flatMap(({ tour }) => (tour ? [tour] : []))
    problems.value = read.flatMap((each) => each.problems)
    state.value = 'ready'
  }

  /** Fetches all of them, once a life, and waits for them; never throws: what cannot be had is not offered. */
  function load(): Promise<void> {
    const life = open.edition
    if (life && of !== life) {
      of = life
      loading = fetchAll(life)
    }
    return loading
  }

  const find = (id: string | null): Tour | null => tours.value.find((t) => t.id === id) ?? null

  return { state, tours, problems, load, find }
})
