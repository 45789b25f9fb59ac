import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Whether this page stands in somebody else's, or is to behave so (`embed=1`). */
const isEmbedded = (): boolean =>
  new URLSearchParams(location.search).get('embed') === '1' || window.self !== window.top

/** Whether the story is projected for a class, and whether the screen is blacked out. */
export const useStage = defineStore('stage', () => {
  const presenting = shallowRef(false)
  const black = shallowRef(false)
  /** The page around it scrolls, and the map moves only when that is meant. */
  const embedded = isEmbedded()

  /** Whether the reader is still told whose life this is, and nothing was begun. */
  const atDoor = shallowRef(false)

  /** Whether this page works without a network, or why it will not; null while it is not known. */
  const offline = shallowRef<'ready' | 'insecure' | 'refused' | 'carried' | null>(null)

  return { presenting, black, embedded, atDoor, offline }
})
