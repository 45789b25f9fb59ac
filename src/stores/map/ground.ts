import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
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
  const coarse = shallowRef<OpenGround | null>(null)
  let opening: Promise<void> | null = null

  async function fetchIt(): Promise<void> {
    try {
      const mesh = await outlines()
      coarse.value = { mesh, on: createGround(mesh) }
    } catch {
      // The path is drawn on bare paper; the next wish tries again.
      opening = null
    }
  }

  /** Fetches the outlines once; never throws: without them there is none. */
  function open(): Promise<void> {
    opening ??= fetchIt()
    return opening
  }

  return { coarse, open }
})
