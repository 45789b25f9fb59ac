import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Tour } from '../../core/life/model'
import type { Standing } from '../../core/story/stages'

/** Which lesson is given and where it stands; what it consists of is the classroom's to fetch. */
export const useTour = defineStore('tour', () => {
  /** Id of a tour of the life; null where a part of the life is shown. */
  const id = shallowRef<string | null>(null)
  /** One that no list has: made or opened by the reader. It comes before `id`. */
  const own = shallowRef<Tour | null>(null)
  /** The fragment of the address that carries it, with its `#`; empty where none does. */
  const carried = shallowRef('')
  /** Null until it has begun: at the clock's moment, or at its title. */
  const standing = shallowRef<Standing | null>(null)
  /** Whether the reader is choosing one. */
  const choosing = shallowRef(false)
  /** The one that is being put on paper. */
  const onPaper = shallowRef<Tour | null>(null)
  /** The fragment that carries that one, with its `#`; empty where the life has it. */
  const paperFragment = shallowRef('')
  /** Seconds after which a show in a museum begins anew; null where it is none. */
  const kiosk = shallowRef<number | null>(null)

  /** Takes up a tour, at one of its steps or at its title. */
  function take(tour: string | null, step: number | null = null) {
    id.value = tour
    own.value = null
    carried.value = ''
    standing.value = step === null ? null : { step, stage: 0 }
  }

  /** Takes up a tour of the reader's own, and the fragment that carries it. */
  function takeOwn(tour: Tour, fragment: string) {
    id.value = null
    own.value = tour
    carried.value = fragment
    standing.value = null
  }

  /** Shows a tour as sheets; `fragment` carries one of the reader's own. */
  function putOnPaper(tour: Tour, fragment = '') {
    paperFragment.value = fragment
    onPaper.value = tour
  }

  return {
    id,
    own,
    carried,
    standing,
    choosing,
    onPaper,
    paperFragment,
    kiosk,
    take,
    takeOwn,
    putOnPaper,
  }
})
