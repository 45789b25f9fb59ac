import { fetchBytes } from '../../assets/fetching'
import { unpackedText } from '../../assets/packed'
import { Gazetteer, type Candidate } from '../../formats/gazetteer/gazetteer'
import { shelvesOf, townsIn } from '../../formats/gazetteer/towns'
import type { Position } from '../../core/life/model'

/** Where the shelves lie in a site, seen from its page. */
export const GAZETTEER_FOLDER = 'geodata/gazetteer/'

/** A gazetteer of which a shelf comes when a name on it is asked for. */
export interface Shelves {
  /** What has come so far. */
  gazetteer: Gazetteer
  /** Brings the shelves of these names; says how many could not be had. */
  bring(names: Iterable<string>): Promise<number>
  /** Towns that a name may mean, the likeliest first; none without a connection. */
  search(name: string, near?: readonly Position[]): Promise<Candidate[]>
}

/** The towns of the site at `base`: 135,000 of GeoNames (CC BY 4.0), and names of other times. */
export function gazetteerShelves(base: string): Shelves {
  const gazetteer = new Gazetteer()
  const asked = new Map<string, Promise<boolean>>()

  async function load(shelf: string): Promise<boolean> {
    try {
      const bytes = await fetchBytes(new URL(`${GAZETTEER_FOLDER}${shelf}.tsv.gz`, base))
      for (const town of townsIn(await unpackedText(bytes))) gazetteer.add(town)
      return true
    } catch {
      // Asked for again with the next name.
      asked.delete(shelf)
      return false
    }
  }

  async function bring(names: Iterable<string>): Promise<number> {
    const shelves = new Set([...names].flatMap(shelvesOf))
    const came = await Promise.all(
      [...shelves].map((shelf) => {
        const known = asked.get(shelf) ?? load(shelf)
        asked.set(shelf, known)
        return known
      }),
    )
    return came.filter((each) => !each).length
  }

  return {
    gazetteer,
    bring,
    async search(name, near = []) {
      await bring([name])
      return gazetteer.candidates(name, near)
    },
  }
}
