import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { fetchText } from '../assets/fetching'
import { readTour, readTourIndex, tourFile } from '../core/check/read-tour'
import type { Life, Problem, Tour } from '../core/life/model'
import { TOURS_INDEX } from '../core/life/tour-schema'
import { useLife } from './life'

/** The text of a file; null where it cannot be had. */
const textAt = (address: string): Promise<string | null> => fetchText(address).catch(() => null)

/** The tours of the life that is open, fetched when a lesson is first asked for. */
export const useTours = defineStore('tours', () => {
  const open = useLife()
  const state = shallowRef<'idle' | 'loading' | 'ready'>('idle')
  const tours = shallowRef<readonly Tour[]>([])
  const problems = shallowRef<readonly Problem[]>([])
  let of: Life | null = null

  async function fetchTour(life: Life, id: string) {
    const file = tourFile(`${id}.json`)
    const text = await textAt(`${open.folder}/${file}`)
    return text === null ? { tour: null, problems: [] } : readTour(text, life, file)
  }

  /** Fetches all of them, once a life; never throws: what cannot be had is not offered. */
  async function load(): Promise<void> {
    const life = open.edition
    if (!life || of === life) return
    of = life
    state.value = 'loading'
    const { ids } = readTourIndex(await textAt(`${open.folder}/${tourFile(TOURS_INDEX)}`))
    const read = await Promise.all(ids.map((id) => fetchTour(life, id)))
    if (of !== life) return
    tours.value = read.flatMap(({ tour }) => (tour ? [tour] : []))
    problems.value = read.flatMap((each) => each.problems)
    state.value = 'ready'
  }

  const find = (id: string | null): Tour | null => tours.value.find((t) => t.id === id) ?? null

  return { state, tours, problems, load, find }
})
