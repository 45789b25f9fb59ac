/** The worker in which the states are lettered. */
import { meshOf, readPageAtlas, type UnitTopology } from '../core/atlas'
import { createNameScenes } from './name-scenes'
import { textAt } from './files'
import type { FromLetterer, ToLetterer } from './letterer'

const say = (message: FromLetterer) => self.postMessage(message)

type Scenes = ReturnType<typeof createNameScenes>

/** Rejects where the outlines cannot be had; the next wish fetches them again. */
function opener(address: string, atlas: string): () => Promise<Scenes> {
  let opening: Promise<Scenes> | null = null
  const open = async () => {
    const outlines = JSON.parse(await textAt(address)) as UnitTopology
    const page = readPageAtlas(atlas)
    return createNameScenes(page, meshOf(outlines), page.tints)
  }
  return () =>
    (opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    }))
}

let opened: () => Promise<Scenes> = () => Promise.reject(new Error('no outlines were named'))

async function answer({ id, wish }: Extract<ToLetterer, { id: number }>): Promise<void> {
  try {
    const { day, lang, view } = wish
    say({ id, names: (await opened())(day, lang, view) })
  } catch (error) {
    say({ id, fault: error instanceof Error ? error.message : String(error) })
  }
}

self.onmessage = ({ data }: MessageEvent<ToLetterer>) => {
  if ('id' in data) return void answer(data)
  opened = opener(data.outlines, data.atlas)
}
