import { distanceKm } from '../../core/geo/distance'
import type { Position } from '../../core/life/model'
import { within } from './edits'
import { lettersOf, shelfOf, soundsOf, type Town } from './towns'

/** So many kilometres weigh as much as ten times the people. */
const KM_FOR_TEN_TIMES = 400
/** Farther than this nearness tells nothing more. */
const FARTHEST_KM = 4000
/** What another spelling of one sound costs, and each letter that differs; as powers of ten of people. */
const OTHER_SPELLING = 0.3
const OTHER_LETTER = 1.5
/** Letters of a name from which one may differ, and two. */
const LONG = 5
const LONGER = 9
/** Two of one name this near are one. */
const SAME_KM = 5

/** A town that a name may mean. */
export interface Candidate extends Town {
  /** Higher is likelier; a step of one is ten times. */
  likelihood: number
  /** Letters of its sound that differ. */
  edits: number
}

/** Towns by the sound of their names, whatever the script and the spelling; shelf by shelf. */
export class Gazetteer {
  readonly #shelves = new Map<string, Map<string, Town[]>>()

  constructor(towns: Iterable<Town> = []) {
    for (const town of towns) this.add(town)
  }

  add(town: Town): void {
    const [sound = ''] = soundsOf(town.name)
    const shelf = this.#shelves.get(shelfOf(sound)) ?? new Map<string, Town[]>()
    this.#shelves.set(shelfOf(sound), shelf)
    const same = shelf.get(sound)
    if (same) same.push(town)
    else shelf.set(sound, [town])
  }

  #sounding(name: string): { town: Town; edits: number }[] {
    const sounds = soundsOf(name)
    const exact = sounds.flatMap((sound) => this.#shelves.get(shelfOf(sound))?.get(sound) ?? [])
    if (exact.length > 0) return exact.map((town) => ({ town, edits: 0 }))
    return sounds.flatMap((sound) => {
      const most = sound.length < LONG ? 0 : sound.length < LONGER ? 1 : 2
      if (most === 0) return []
      return [...(this.#shelves.get(shelfOf(sound)) ?? [])].flatMap(([other, towns]) => {
        const edits = within(sound, other, most)
        return edits === null ? [] : towns.map((town) => ({ town, edits }))
      })
    })
  }

  /**
   * Towns that a name may mean, the likeliest first: by size, by nearness to what comes before and
   * after (`near`), and by spelling. None where nothing sounds like it.
   */
  candidates(name: string, near: readonly Position[] = [], most = 8): Candidate[] {
    const letters = lettersOf(name)
    const all = this.#sounding(name)
      .map(({ town, edits }): Candidate => {
        const spelling = lettersOf(town.name) === letters ? 0 : OTHER_SPELLING
        return { ...town, edits, likelihood: likelihood(town, near) - spelling - edits * OTHER_LETTER }
      })
      .sort((a, b) => b.likelihood - a.likelihood)
    const apart: Candidate[] = []
    for (const each of all) {
      if (apart.length >= most) break
      if (!apart.some(({ at }) => distanceKm(at, each.at) <= SAME_KM)) apart.push(each)
    }
    return apart
  } // prettier-ignore
}

/** How likely a town is meant: by its size, and its distance from where they were before and after. */
function likelihood(town: Town, near: readonly Position[]): number {
  const size = Math.log10(Math.max(town.population, 100))
  if (near.length === 0) return size
  const km =
    near.reduce((sum, at) => sum + Math.min(distanceKm(town.at, at), FARTHEST_KM), 0) / near.length
  return size - km / KM_FOR_TEN_TIMES
}

/** A second one that is nearly as likely, elsewhere, makes the first unsure. */
const CLEAR_LEAD = 0.7

/** The rivals of the likeliest that nobody can rule out; none where it is clear which is meant. */
export function rivalsOf([first, ...others]: readonly Candidate[]): Candidate[] {
  if (!first) return []
  return others.filter(({ likelihood: each }) => first.likelihood - each < CLEAR_LEAD)
}
