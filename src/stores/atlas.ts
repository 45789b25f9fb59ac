import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import {
  ATLAS_FILES,
  meshOf,
  readAtlas,
  type Atlas,
  type AtlasTexts,
  type UnitMesh,
  type UnitTopology,
} from '../core/atlas'
import type { Level, MeshShelf } from '../map/states-levels'

export type AtlasState = 'loading' | 'ready' | 'failed'

const FOLDER = 'geodata/borders'

async function fetchText(file: string): Promise<string> {
  const response = await fetch(`${FOLDER}/${file}`)
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`)
  return response.text()
}

const fetchMesh = async (level: Level): Promise<UnitMesh> =>
  meshOf(JSON.parse(await fetchText(`units-${level}.topojson`)) as UnitTopology)

/** The levels that were asked for; each is fetched once, a failed one again at the next wish. */
function createShelf(coarse: UnitMesh): MeshShelf {
  const asked = new Map<Level, Promise<UnitMesh>>([['coarse', Promise.resolve(coarse)]])
  return {
    coarse,
    load(level) {
      const known = asked.get(level)
      if (known) return known
      const wish = fetchMesh(level)
      wish.catch(() => asked.delete(level))
      asked.set(level, wish)
      return wish
    },
  }
}

/** The states of the world by date, fetched when the first view of the life stands. */
export const useAtlas = defineStore('atlas', () => {
  const state = shallowRef<AtlasState>('loading')
  const atlas = shallowRef<Atlas | null>(null)
  const meshes = shallowRef<MeshShelf | null>(null)
  let opening: Promise<void> | null = null

  async function fetchAll(): Promise<void> {
    state.value = 'loading'
    try {
      const [coarse, ...texts] = await Promise.all([
        fetchMesh('coarse'),
        ...ATLAS_FILES.map(fetchText),
      ])
      const named = Object.fromEntries(ATLAS_FILES.map((file, i) => [file, texts[i] ?? '']))
      const read = readAtlas(named as unknown as AtlasTexts, coarse.exactness)
      atlas.value = read.atlas
      meshes.value = createShelf(coarse)
      state.value = read.atlas ? 'ready' : 'failed'
    } catch {
      state.value = 'failed'
    }
    // The map does without; the next wish tries again.
    if (state.value === 'failed') opening = null
  }

  /** Fetches what is needed once; never throws: `state` tells. */
  function open(): Promise<void> {
    opening ??= fetchAll()
    return opening
  }

  return { state, atlas, meshes, open }
})
