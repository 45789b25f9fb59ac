import { useEventListener } from '@vueuse/core'
import type { Ref } from 'vue'
import { useClock } from '../../stores/clock'
import { keptLife, type KeptLife } from '../../stores/own/kept'
import { useLife } from '../../stores/life/life'
import { useOwnLife } from '../../stores/own/own'
import { useSelection } from '../../stores/choice/selection'
import { useStage } from '../../stores/stage'
import { putAddress } from '../address/putAddress'

/** A file as the browser hands it over. */
export interface RawFile {
  name: string
  bytes: Uint8Array
}

/** The bytes of files that were chosen or dropped. */
export const filesOf = (list: FileList): Promise<RawFile[]> =>
  Promise.all(
    [...list].map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null

/** Cells of a spreadsheet: lines parted by tabs. */
const looksLikeCells = (text: string) =>
  text.split(/[\r\n]+/).filter((line) => line.includes('\t')).length > 1

/** Files dropped anywhere, cells and files pasted: brought to `bring`. */
export function listenForFiles(
  dropping: Ref<boolean>,
  bring: (files: readonly RawFile[]) => void,
): void {
  const choose = async (list: FileList | null | undefined) => {
    if (list && list.length > 0) bring(await filesOf(list))
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
    void choose(event.dataTransfer?.files)
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
}

/** Shows a life from memory; the address names it, and where it is kept it opens again from there. */
export function showOwn(kept: KeptLife, restore: () => void): void {
  const { id, texts } = kept
  const [clock, stage] = [useClock(), useStage()]
  clock.pause()
  useSelection().clear()
  useOwnLife().open(kept)
  putAddress('push', `${location.pathname}?life=${encodeURIComponent(id)}`)
  void useLife().openTexts(texts, () => {
    restore()
    clock.seek(clock.playFrom)
    stage.atDoor = false
  })
}

/** Opens a life that this browser keeps; false where it keeps none of that id. */
export async function openKept(id: string, settle: () => void): Promise<boolean> {
  const own = await keptLife(id)
  if (!own) return false
  useOwnLife().open(own)
  await useLife().openTexts(own.texts, settle)
  return true
}
