import { shallowReadonly, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { NO_STATES, type State } from '../core/atlas'
import { dateIn, lifeDocuments, stateDocuments, townDocuments, type Hit } from '../core/search'
import type { Life } from '../core/life/model'
import { useAtlas } from '../stores/map/atlas'
import { useLife } from '../stores/life/life'
import { usePreferences } from '../stores/preferences'
import { workerFinder } from './finder'
import { useTowns } from './towns'

/** Of a life as it is told in some of its languages, the same in all: a query may be in any of them. */
const inAll = new WeakMap<Life, Life>()

/** One index for the whole page, for as long as the life and the language are the same. */
let indexed: unknown[] = []
const finder = workerFinder(() => (indexed = []))

const statesOf = (states: ReadonlyMap<string, State> | undefined) =>
  [...(states?.values() ?? [])].filter(({ id }) => !NO_STATES.includes(id))

/** The date that a query is, as a hit of its own. */
function dateHit(query: string): Hit[] {
  const date = dateIn(query)
  return date ? [{ kind: 'date', id: date.edtf, name: null, excerpt: null, score: 500 }] : []
}

/**
 * What is found for a query, best first, and anew whenever more can be found: the life at once,
 * the states and the towns as they come. Never throws.
 */
export function useHits(query: () => string): {
  hits: Readonly<Ref<readonly Hit[]>>
  state: Readonly<Ref<'asking' | 'answered' | 'failed'>>
} {
  const { t } = useI18n()
  const open = useLife()
  const atlas = useAtlas()
  const preferences = usePreferences()
  const towns = useTowns()
  const hits = shallowRef<readonly Hit[]>([])
  const state = shallowRef<'asking' | 'answered' | 'failed'>('asking')

  const told = shallowRef<Life | null>(null)

  /** What has come of the life at once, then all of it. */
  async function read(life: Life | null) {
    told.value = life && (inAll.get(life) ?? life)
    if (!life || inAll.has(life)) return
    const all = await open.inAllLanguages()
    if (!all || open.whole !== life) return
    inAll.set(life, all)
    told.value = all
  }

  /** What is not told to the worker yet; a life in another language is told anew. */
  function index() {
    const life = told.value
    if (!life) return
    const heaps: [unknown, () => Parameters<typeof finder.add>[0]][] = [
      [life, () => lifeDocuments(life, (list, word) => t(`vocabulary.${list}.${word}`))],
    ]
    if (atlas.known) heaps.push([atlas.known, () => stateDocuments(statesOf(atlas.known?.atlas.states))]) // prettier-ignore
    if (towns.value.length > 0) heaps.push([towns.value, () => townDocuments(towns.value, life)])
    const key = `${life.id} ${preferences.locale}`
    if (indexed[0] !== key || indexed[1] !== life) {
      indexed = [key, life]
      finder.forget()
      finder.add(heaps[0]?.[1]() ?? [])
    }
    for (const [what, documents] of heaps.slice(1)) {
      if (indexed.includes(what)) continue
      indexed.push(what)
      finder.add(documents())
    }
  }

  let asked = 0
  async function ask() {
    const own = ++asked
    const text = query()
    state.value = 'asking'
    try {
      const found = await finder.ask(text, preferences.locale)
      // A later question is under way: its answer is the one that counts.
      if (own !== asked) return
      hits.value = [...dateHit(text), ...found]
      state.value = 'answered'
    } catch {
      if (own === asked) state.value = 'failed'
    }
  }

  void atlas.open()
  watch(() => open.whole, read, { immediate: true })
  watch([told, () => atlas.known, towns, () => preferences.locale], index, {
    immediate: true,
  })
  watch([query, finder.known, () => preferences.locale], ask, { immediate: true })

  return { hits: shallowReadonly(hits), state: shallowReadonly(state) }
}
