import { useEventListener } from '@vueuse/core'
import { shallowRef } from 'vue'
import { useClock } from '../stores/clock'
import type { KeptLife } from '../stores/kept'
import { useLife } from '../stores/life'
import { useSelection } from '../stores/selection'
import { useStage } from '../stores/stage'
import { putAddress } from './address/putAddress'

interface RawFile {
  name: string
  bytes: Uint8Array
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null

/** Cells of a spreadsheet: lines parted by tabs. */
const looksLikeCells = (text: string) =>
  text.split(/[\r\n]+/).filter((line) => line.includes('\t')).length > 1

/**
 * The ways in for files of the reader's own: chosen, dropped anywhere, or pasted; the room behind
 * the door comes when one of them is used. `restore` settles the life that is then shown.
 */
export function useOwn(restore: () => void) {
  const life = useLife()
  const clock = useClock()
  const selection = useSelection()
  const stage = useStage()
  const shown = shallowRef(false)
  const dropping = shallowRef(false)
  const files = shallowRef<readonly RawFile[]>([])

  function bring(found: readonly RawFile[]) {
    files.value = found
    shown.value = true
  }

  async function choose(list: FileList | null) {
    const found = [...(list ?? [])]
    if (found.length === 0) return
    bring(
      await Promise.all(
        found.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      ),
    )
  }

  /** Shows a life from memory; the address names it, and where it is kept it opens again from there. */
  function show({ id, texts }: KeptLife) {
    shown.value = false
    clock.pause()
    selection.clear()
    putAddress('push', `${location.pathname}?life=${encodeURIComponent(id)}`)
    void life.openTexts(texts, () => {
      restore()
      clock.seek(clock.playFrom)
      stage.atDoor = false
    })
  }

  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  useEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    dropping.value = true
  })
  useEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dropping.value = false
  })
  useEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    dropping.value = false
    void choose(event.dataTransfer?.files ?? null)
  })
  useEventListener('paste', (event) => {
    if (isField(event.target)) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const list = event.clipboardData?.files
    if (list && list.length > 0) void choose(list)
    else if (looksLikeCells(text)) {
      bring([{ name: 'table.tsv', bytes: new TextEncoder().encode(text) }])
    }
  })

  return { shown, dropping, files, bring, choose, show }
}
