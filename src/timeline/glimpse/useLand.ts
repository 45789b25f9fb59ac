import { shallowReadonly, shallowRef, type Ref } from 'vue'
import { fetchText } from '../../assets/fetching'

const path = shallowRef('')
let asked = false

/** The outline of the land as an SVG path, in units of the sketch; empty until it has come. */
export function useLand(): Readonly<Ref<string>> {
  async function fetchLand() {
    try {
      path.value = (JSON.parse(await fetchText('land.json')) as { path: string }).path
    } catch {
      // Without it the sketch shows the path alone; the next bubble tries again.
      asked = false
    }
  }
  if (!asked) {
    asked = true
    void fetchLand()
  }
  return shallowReadonly(path)
}
