/** Of each piece of a way its kind of route, and what is found out about it here. */
interface Merging {
  end: number
  kinds: readonly number[]
  surest: number[]
  coveredFrom: number[]
}

/** The number of a kind of route is what is left of the kind of a piece by this. */
const KINDS = 4

/**
 * Seen from afar those that run along one corridor are one band: of the last that went there, and
 * as sure as the surest. `ways` are in order of time, `corridors` say of each piece where it lies.
 */
export function mergeCorridors(
  ways: readonly Merging[],
  corridors: readonly (readonly number[])[],
): void {
  const surest = new Map<number, number>()
  ways.forEach((way, index) => {
    way.surest = way.kinds.map((kind, piece) => {
      const corridor = corridors[index]?.[piece] ?? -1
      const least = Math.min(kind % KINDS, surest.get(corridor) ?? Infinity)
      surest.set(corridor, least)
      return least
    })
  })
  const ends = new Map<number, number>()
  for (let index = ways.length - 1; index >= 0; index--) {
    const way = ways[index] as Merging
    way.coveredFrom = way.kinds.map(() => Infinity)
    for (let piece = way.kinds.length - 1; piece >= 0; piece--) {
      const corridor = corridors[index]?.[piece] ?? -1
      way.coveredFrom[piece] = ends.get(corridor) ?? Infinity
      ends.set(corridor, way.end)
    }
  }
}
