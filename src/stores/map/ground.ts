import { useOnline } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, shallowReactive } from 'vue'
import { askedOnce } from '../../assets/asked-once'
import { OUTLINES_FILE, outlinesFor } from '../../borders/files'
import type { UnitMesh } from '../../core/atlas'
import { createGround } from '../../figure/ground'
import { outlines } from './outlines'

/** A level of the outlines, and the ground of any day that is made of it. */
export interface OpenGround {
  mesh: UnitMesh
  on: ReturnType<typeof createGround>
}

/** What lies under figures: fetched, and made of the outlines, when the first of them is drawn. */
export const useGround = defineStore('ground', () => {
  const here = shallowReactive(new Map<string, OpenGround>())
  const coarse = computed(() => here.get(OUTLINES_FILE) ?? null)
  const isOnline = useOnline()

  const opened = askedOnce(async (file) => {
    const mesh = await outlines(file)
    const ground: OpenGround = { mesh, on: createGround(mesh) }
    here.set(file, ground)
    return ground
  })

  /** Fetches the coarse outlines once; never throws: without them there is none. */
  async function open(): Promise<void> {
    await opened(OUTLINES_FILE).catch(() => undefined)
  }

  /** The copy for offline has the coarse outlines alone: without a network nobody asks for others. */
  const canBeHad = (file: string) => isOnline.value || file === OUTLINES_FILE || here.has(file)

  /** The ground for a zoom, or a coarser one where that cannot be had; rejects where there is none. */
  async function near(zoom: number): Promise<OpenGround> {
    const [fit = OUTLINES_FILE, ...coarser] = outlinesFor(zoom).filter(canBeHad)
    let found = opened(fit)
    for (const file of coarser) found = found.catch(() => opened(file))
    return found
  }

  /** The same of what has been fetched; null where nothing has. */
  const atHand = (zoom: number): OpenGround | null =>
    outlinesFor(zoom).flatMap((file) => here.get(file) ?? [])[0] ?? null

  return { coarse, open, near, atHand }
})
