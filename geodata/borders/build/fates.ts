/** What becomes of each unit and each line within the days of the atlas: the tiles have it all. */
import type { Ownership, PageAtlas } from '../../../src/core/atlas'
import { groundOf, LINE_KINDS, lineBetween } from '../../../src/borders/picture'

export interface Fates {
  /** By unit: the numbers of the hatches that lie over it at some time. */
  hatches: ReadonlySet<number>[]
  /** By pair: the places in `LINE_KINDS` of the borders that run between them. */
  lines: ReadonlySet<number>[]
  /** By pair: the kilometres that these may lie off. */
  doubts: ReadonlySet<number>[]
}

/** The rows of two units that hold at the same time. */
export function meetings(
  own: readonly Ownership[],
  others: readonly Ownership[],
): [Ownership, Ownership][] {
  return own.flatMap((a) =>
    others
      .filter((b) => Math.max(a.from, b.from) < Math.min(a.until, b.until))
      .map((b): [Ownership, Ownership] => [a, b]),
  )
}

export function fatesOf(atlas: PageAtlas): Fates {
  const rows = atlas.units.map((unit) => atlas.owners.get(unit) ?? [])
  const borders = atlas.pairs.map(([a, b]) =>
    meetings(rows[a] ?? [], rows[b] ?? []).flatMap(
      ([one, other]) => lineBetween(atlas, one, other) ?? [],
    ),
  )
  return {
    hatches: rows.map((own) => new Set(own.flatMap((row) => groundOf(atlas, row).hatch ?? []))),
    lines: borders.map((own) => new Set(own.map(({ kind }) => LINE_KINDS.indexOf(kind)))),
    doubts: borders.map(
      (own) => new Set(own.map(({ exactnessKm }) => exactnessKm).filter((km) => km > 0)),
    ),
  }
}
