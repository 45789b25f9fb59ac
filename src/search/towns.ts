import { shallowReadonly, shallowRef, type Ref } from 'vue'
import { fetchBytes } from '../assets/fetching'
import { unpackedText } from '../assets/packed'
import { townsOf, type FoundTown, type TownRow } from '../core/search'

/** In the built site it lies packed, as the outlines do. */
const FILE = `geodata/towns/found.json${import.meta.env.PROD ? '.gz' : ''}`

const towns = shallowRef<readonly FoundTown[]>([])
let asked = false

async function fetchTowns(): Promise<void> {
  try {
    const text = await unpackedText(await fetchBytes(FILE))
    towns.value = townsOf(JSON.parse(text) as TownRow[])
  } catch {
    // Without them the life itself is found; the next search tries again.
    asked = false
  }
}

/** Towns that may be asked for though the life does not tell of them; none until they have come. */
export function useTowns(): Readonly<Ref<readonly FoundTown[]>> {
  if (!asked) {
    asked = true
    void fetchTowns()
  }
  return shallowReadonly(towns)
}
