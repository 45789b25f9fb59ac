import { shallowRef } from 'vue'
import { useLife } from '../../stores/life/life'
import { useLives } from '../../stores/life/lives'
import { lifeInAddress } from '../address/address'

/** Opens the life that the address names, or the site's first; `missing` is one that is not there. */
export function useOpening(folder: string, settle: () => void) {
  const open = useLife()
  const lives = useLives()
  const missing = shallowRef<string | null>(null)

  async function load(): Promise<void> {
    const wanted = lifeInAddress(location.search)
    const found = await lives.folderOf(folder, wanted)
    missing.value = null
    // A list that cannot be had names no life: the files of none of them then fail to come.
    if (found !== null || wanted === null) return open.open(found ?? { folder }, settle)
    // One of the reader's own, that this browser keeps.
    const { openKept } = await import('./ownDoors')
    if (await openKept(wanted, settle)) return
    missing.value = wanted
    open.status = 'failed'
  }

  return { missing, load }
}
