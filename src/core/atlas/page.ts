import type { Box } from './land'
import {
  ATLAS_DAYS,
  type Atlas,
  type Ownership,
  type State,
  type StateName,
  type Status,
} from './model'

/** The atlas as the page has it: the tables, and what of the outlines is not drawing. */
export interface PageAtlas extends Atlas {
  /** Ids in the order in which the tiles of the borders number the units. */
  units: readonly string[]
  /** The numbers of two units that lie side by side, in the order in which the tiles number their lines. */
  pairs: readonly (readonly [number, number])[]
  /** Of each part of each unit, in whole degrees. */
  boxes: ReadonlyMap<string, readonly Box[]>
  /** The tint of each family, the same over the whole period. */
  tints: ReadonlyMap<string, number>
}

/** `atlas.json`, written by the build of the borders. Days are counted from the first of the atlas. */
export interface AtlasFile {
  states: { id: string; family: string; names: [en: string, ru: string, from: number | null][] }[]
  tints: Record<string, number>
  units: string[]
  /**
   * By unit: how much greater the number of its next neighbour is than its own, that of the one
   * after than that of this, and so on. Small numbers pack well, as those of the boxes do.
   */
  pairs: number[][]
  /** West, south, width and height of one part after another, by unit. */
  boxes: number[][]
  /** All the ways in which some unit was held; states by their place in `states`. */
  holdings: [state: number, status: Status, sovereign: number | null, exactnessKm: number][]
  /** By unit: the number of a holding, the day of change, the next holding, and so on. */
  rows: number[][]
}

const [FIRST_DAY] = ATLAS_DAYS

const boxesOf = (numbers: readonly number[]): Box[] =>
  Array.from({ length: numbers.length / 4 }, (_, i) => {
    const [west = 0, south = 0, width = 0, height = 0] = numbers.slice(4 * i)
    return [west, south, west + width, south + height]
  })

const pairsOf = (neighbours: readonly number[], unit: number): [number, number][] => {
  let at = unit
  return neighbours.map((step) => [unit, (at += step)])
}

const stateOf = ({ id, family, names }: AtlasFile['states'][number]): State => ({
  id,
  family,
  names: names.map(([en, ru, from]): StateName => ({
    en,
    ru,
    from: from === null ? -Infinity : FIRST_DAY + from,
  })),
})

function rowsOf(
  unit: string,
  numbers: readonly number[],
  { holdings, states }: AtlasFile,
): Ownership[] {
  const rows: Ownership[] = []
  for (let i = 0; i < numbers.length; i += 2) {
    const [before, at = NaN, after] = [numbers[i - 1], numbers[i], numbers[i + 1]]
    const holding = holdings[at]
    const state = states[holding?.[0] ?? NaN]
    if (!holding || !state) throw new RangeError(`"${unit}" is held in a way that is not listed`)
    const [, status, sovereign, exactnessKm] = holding
    rows.push({
      unit,
      state: state.id,
      status,
      sovereign: sovereign === null ? null : (states[sovereign]?.id ?? null),
      exactnessKm,
      from: before === undefined ? -Infinity : FIRST_DAY + before,
      until: after === undefined ? Infinity : FIRST_DAY + after,
    })
  }
  return rows
}

/** Opens what the build has written; throws where it was cut short. */
export function readPageAtlas(text: string): PageAtlas {
  const file = JSON.parse(text) as AtlasFile
  const byUnit = <T>(of: (i: number, unit: string) => T) =>
    new Map(file.units.map((unit, i) => [unit, of(i, unit)] as const))
  return {
    states: new Map(file.states.map((state) => [state.id, stateOf(state)] as const)),
    owners: byUnit((i, unit) => rowsOf(unit, file.rows[i] ?? [], file)),
    units: file.units,
    pairs: file.pairs.flatMap(pairsOf),
    boxes: byUnit((i) => boxesOf(file.boxes[i] ?? [])),
    tints: new Map(Object.entries(file.tints)),
  }
}
