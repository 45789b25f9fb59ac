import { effectScope, onMounted, onScopeDispose, shallowRef } from 'vue'
import type { KeptLife } from '../../stores/own/kept'
import type { RawFile } from './ownDoors'

/**
 * The ways in for files of the reader's own: chosen, dropped anywhere, or pasted; the room behind
 * the door comes when one of them is used. `restore` settles the life that is then shown.
 */
export function useOwn(restore: () => void) {
  const shown = shallowRef(false)
  const dropping = shallowRef(false)
  const files = shallowRef<readonly RawFile[]>([])
  const scope = effectScope()
  onScopeDispose(() => scope.stop())

  const doors = () => import('./ownDoors')

  function bring(found: readonly RawFile[]) {
    files.value = found
    shown.value = true
  }

  async function choose(list: FileList | null) {
    if (list && list.length > 0) bring(await (await doors()).filesOf(list))
  }

  async function show(kept: KeptLife) {
    shown.value = false
    const { showOwn } = await doors()
    showOwn(kept, restore)
  }

  // Nobody drops a file before the page is there.
  onMounted(async () => {
    const { listenForFiles } = await doors()
    scope.run(() => listenForFiles(dropping, bring))
  })

  return { shown, dropping, files, bring, choose, show }
}
