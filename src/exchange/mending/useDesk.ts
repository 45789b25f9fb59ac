import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { textsOf, type Desk } from '../../core/life/desk/desk'
import { begun, changed, redone, undone, type History } from '../../core/life/desk/history'
import { rowsOf } from '../../core/life/desk/rows'
import { LIFE_FILES } from '../../core/life/files'
import type { Problem } from '../../core/life/model'
import { chest } from '../../stores/own/kept'
import { takeUp, type Chest, type Keeper, type Keeping } from '../../stores/own/keeper'
import { useLife } from '../../stores/life/life'
import { useOwnLife } from '../../stores/own/own'
import { holdLife } from './hold'
import type { IntakeAnswer, IntakeTask } from '../intake-worker'

/** Ms after the last letter until all is checked and shown anew. */
const PAUSE_MS = 300

/**
 * A kept life on the desk: changed step by step, kept at every step, checked in a worker and shown
 * on the map. One tab works on it; another may take it over.
 */
export function useDesk(id: string) {
  const open = useLife()
  const own = useOwnLife()
  /** What could not be kept is still in memory. */
  const here: Chest = { ...chest, read: async (wanted) => (await chest.read(wanted).catch(() => undefined)) ?? own.life ?? undefined }
  const history = shallowRef<History<Desk> | null>(null)
  const keeping = shallowRef<Keeping>('kept')
  /** `held`: this tab works on it; `taken`: another does. */
  const state = shallowRef<'opening' | 'held' | 'taken' | 'missing'>('opening')
  const problems = shallowRef<readonly Problem[]>([])
  let keeper: Keeper | null = null

  const desk = computed(() => history.value?.now ?? null)
  const rows = computed(() => (desk.value ? rowsOf(desk.value) : []))
  const canUndo = computed(() => (history.value?.past.length ?? 0) > 0)
  const canRedo = computed(() => (history.value?.future.length ?? 0) > 0)

  const hold = holdLife(id, {
    async held() {
      keeper = await takeUp(id, here, (now) => (keeping.value = now))
      if (!keeper) {
        state.value = 'missing'
        return
      }
      history.value = begun(keeper.desk)
      state.value = 'held'
    },
    taken() {
      keeper = null
      state.value = 'taken'
    },
  })

  const worker = new Worker(new URL('../intake-worker.ts', import.meta.url), { type: 'module' })
  let asked = 0
  worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
    if (data.kind !== 'checked' || data.id !== asked) return
    problems.value = data.read.problems
    open.retell(data.read)
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  watch(desk, (now) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      if (!now) return
      asked += 1
      const task: IntakeTask = { id: asked, kind: 'check', texts: textsOf(now) }
      worker.postMessage(task)
    }, PAUSE_MS)
  })

  function step(to: History<Desk>): void {
    const before = history.value
    if (!before || to === before || !keeper || state.value !== 'held') return
    history.value = to
    keeper.keep(before.now, to.now)
  }
  /** Makes a change; the same `on` as before goes on with the same step. */
  function change(make: (desk: Desk) => Desk, on: string | null = null): void {
    const now = history.value
    if (now) step(changed(now, make(now.now), on))
  }
  const undo = () => history.value && step(undone(history.value))
  const redo = () => history.value && step(redone(history.value))

  // What cannot be kept is lost with the tab: the reader is asked before it closes.
  const warn = (event: BeforeUnloadEvent) => {
    if (keeping.value === 'refused') event.preventDefault()
  }
  addEventListener('beforeunload', warn)
  // What stands in the cell that is being written in is a change first. A tab may be asked, hidden or
  // put away, and need not hear of more than one of them.
  const takeCell = () => {
    const cell = document.activeElement
    if (!(cell instanceof HTMLInputElement)) return
    // Left and entered again: the browser knows whether anything was written.
    cell.blur()
    cell.focus({ preventScroll: true })
  }
  const goings = [[window, 'beforeunload'], [window, 'pagehide'], [document, 'visibilitychange']] as const
  for (const [target, going] of goings) target.addEventListener(going, takeCell)
  onScopeDispose(() => {
    removeEventListener('beforeunload', warn)
    for (const [target, going] of goings) target.removeEventListener(going, takeCell)
    clearTimeout(waiting)
    worker.terminate()
    hold.leave()
  })

  /** What is wrong with an item, by its id; a path begins with it, or with its place in its list. */
  const faults = computed(() => {
    const found = new Map<string, Problem[]>()
    const lists = desk.value && {
      'life.json': [], 'sources.json': desk.value.sources, 'places.geojson': desk.value.places,
      'stays.json': desk.value.stays, 'journeys.geojson': desk.value.journeys, 'events.json': desk.value.events,
    } // prettier-ignore
    for (const problem of problems.value) {
      const file = LIFE_FILES.find((each) => each === problem.file)
      const nth = /^\w+\[(\d+)\]/.exec(problem.path)?.[1]
      const items = (file && lists?.[file]) ?? []
      const of = nth === undefined ? /^[a-z0-9-]+/.exec(problem.path)?.[0] : items[Number(nth)]?.id
      if (of !== undefined) found.set(of, [...(found.get(of) ?? []), problem])
    }
    return found
  })

  return { desk, rows, state, keeping, problems, faults, canUndo, canRedo, change, undo, redo, takeOver: hold.takeOver }
} // prettier-ignore

export type DeskRoom = ReturnType<typeof useDesk>
