/** Writes what the page knows of the states: the tables, and of the outlines who lies beside whom. */
import {
  ATLAS_DAYS,
  boxOf,
  type Atlas,
  type AtlasFile,
  type Ownership,
  type UnitMesh,
} from '../../../src/core/atlas'
import { ringOf } from '../../../src/core/atlas/topology'
import { colourFamilies } from '../../../src/borders/colours'

const [FIRST_DAY] = ATLAS_DAYS

/** Two units that share a line, in the order of their numbers; each once. */
export function pairsOf({ sides, geometries }: UnitMesh): [number, number][] {
  const numbers = new Map([...geometries.keys()].map((unit, i) => [unit, i] as const))
  const found = new Map<string, [number, number]>()
  for (const [a, b] of sides) {
    const [first, second] = [numbers.get(a ?? ''), numbers.get(b ?? '')]
    if (first === undefined || second === undefined) continue
    const pair: [number, number] = first < second ? [first, second] : [second, first]
    found.set(String(pair), pair)
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d)
}

/** Boxes of the parts of each unit, a little too large rather than too small. */
const boxesOf = (mesh: UnitMesh): number[][] =>
  [...mesh.geometries.values()].map(({ arcs }) =>
    arcs.flatMap(([outer = []]) => {
      const [west, south, east, north] = boxOf(ringOf(mesh, outer))
      const [x, y] = [Math.floor(west), Math.floor(south)]
      return [x, y, Math.ceil(east) - x, Math.ceil(north) - y]
    }),
  )

/** By unit: the steps from its number to that of each neighbour with a greater one. */
const stepsOf = (pairs: readonly [number, number][], units: number): number[][] =>
  Array.from({ length: units }, (_, unit) => {
    const greater = pairs.flatMap(([a, b]) => (a === unit ? [b] : []))
    return greater.map((b, i) => b - (greater[i - 1] ?? unit))
  })

/** Days since the first of the atlas; null before it. */
const since = (day: number) => (day > FIRST_DAY ? day - FIRST_DAY : null)

export function pageAtlas(atlas: Atlas, coarse: UnitMesh): AtlasFile {
  const units = [...coarse.geometries.keys()]
  const holdings: AtlasFile['holdings'] = []
  const known = new Map<string, number>()
  const states = new Map([...atlas.states.keys()].map((id, i) => [id, i] as const))
  const placeOf = (state: string | null) => (state === null ? null : (states.get(state) ?? null))
  const numberOf = ({ state, status, sovereign, exactnessKm }: Ownership): number => {
    const holder = placeOf(state)
    if (holder === null) throw new RangeError(`there is no state "${state}"`)
    const holding: AtlasFile['holdings'][number] = [holder, status, placeOf(sovereign), exactnessKm]
    const number = known.get(JSON.stringify(holding)) ?? holdings.push(holding) - 1
    known.set(JSON.stringify(holding), number)
    return number
  }
  const rows = units.map((unit) =>
    (atlas.owners.get(unit) ?? [])
      .filter(({ from, until }) => until > FIRST_DAY && from <= ATLAS_DAYS[1])
      .flatMap((row, i) => (i === 0 ? [numberOf(row)] : [row.from - FIRST_DAY, numberOf(row)])),
  )
  return {
    states: [...atlas.states.values()].map(({ id, family, names }) => ({
      id,
      family,
      names: names.map(({ en, ru, from }) => [en, ru, since(from)]),
    })),
    tints: Object.fromEntries(colourFamilies(atlas, coarse)),
    units,
    pairs: stepsOf(pairsOf(coarse), units.length),
    boxes: boxesOf(coarse),
    holdings,
    rows,
  }
}
