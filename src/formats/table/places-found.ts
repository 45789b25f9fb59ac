import type { Position } from 'geojson'
import { folded } from '../../core/time/written/fold'

interface Spots {
  /** Of the place that no coordinates were given for, until somebody gives them. */
  somewhere?: string
  /** By rounded coordinates. */
  at: Map<string, string>
}

/** A hundred metres: what rounding makes of one place in two rows. */
const rounded = ([lon = 0, lat = 0]: Position) => `${lon.toFixed(3)},${lat.toFixed(3)}`

/** Places by name and spot: many rows of one place are one place. */
export class PlacesFound {
  readonly #names = new Map<string, Spots>()

  #spots(name: string): Spots {
    const key = folded(name)
    const known = this.#names.get(key) ?? { at: new Map<string, string>() }
    this.#names.set(key, known)
    return known
  }

  /** The id of the place of that name there; without coordinates, the first of that name. */
  find(name: string, at: Position | null): { id: string; isNowFound: boolean } | null {
    const spots = this.#spots(name)
    if (at === null) {
      const id = spots.somewhere ?? [...spots.at.values()][0]
      return id === undefined ? null : { id, isNowFound: false }
    }
    const id = spots.at.get(rounded(at))
    if (id !== undefined) return { id, isNowFound: false }
    if (spots.somewhere === undefined) return null
    const found = spots.somewhere
    spots.at.set(rounded(at), found)
    spots.somewhere = undefined
    return { id: found, isNowFound: true }
  }

  add(name: string, at: Position | null, id: string): void {
    const spots = this.#spots(name)
    if (at) spots.at.set(rounded(at), id)
    else spots.somewhere ??= id
  }
}
