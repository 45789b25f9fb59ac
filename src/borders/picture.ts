import { borderBetween, statesAt, type Border, type Ownership, type PageAtlas } from '../core/atlas'
import type { Day } from '../core/time/day'
import { hatchNumber } from './hatch'
import { standingOf } from './standing'

/** The layers of the tiles, in which each feature has a number. */
export const TILE_LAYERS = ['lands', 'hatches', 'borders', 'doubts'] as const
export type TileLayer = (typeof TILE_LAYERS)[number]

/** How borders are drawn, by the number that stands for it in a picture. */
export const LINE_KINDS = ['state', 'inner', 'loose'] as const

/**
 * What is to be seen of the tiles: by the number of the feature its tint (`lands`), its place in
 * `LINE_KINDS` (`borders`), or 0 where it is there or not. What is not named is not seen.
 */
export type Picture = Record<TileLayer, ReadonlyMap<number, number>>

/** Kilometres of a doubt are part of its number; none is so inexact. */
const MOST_KM = 1000
/** There are fewer hatches than this. */
const HATCHES = 32

/** Number of a hatch over a unit. */
export const hatchFeature = (unit: number, hatch: number) => unit * HATCHES + hatch
/** Number of the band in which the border of a pair may lie. */
export const doubtFeature = (pair: number, km: number) => pair * MOST_KM + km

/**
 * What is drawn between two neighbours. Between lands of one ground a border is an inner one, and
 * where one power held two states the line between these is still shown: an occupation ends no state.
 */
export function lineBetween(atlas: PageAtlas, a: Ownership, b: Ownership): Border | null {
  const border = borderBetween(a, b, atlas.states)
  const isOneGround = standingOf(atlas, a).ground === standingOf(atlas, b).ground
  if (border) return border.kind === 'state' && isOneGround ? { ...border, kind: 'inner' } : border
  if (isOneGround || a.status !== b.status) return null
  return { kind: 'inner', exactnessKm: Math.max(a.exactnessKm, b.exactnessKm) }
}

/** The tint of a family's land; null for bare paper. */
export const tintOf = ({ tints }: PageAtlas, family: string | null): number | null =>
  family === null ? null : (tints.get(family) ?? 0)

/** How a unit is drawn: the tint of its ground, and the number of the hatch over it. */
export function groundOf(
  atlas: PageAtlas,
  row: Ownership,
): { tint: number | null; hatch: number | null } {
  const { ground, hatch } = standingOf(atlas, row)
  return {
    tint: tintOf(atlas, ground),
    hatch: hatch && hatchNumber(hatch.kind, tintOf(atlas, hatch.family)),
  }
}

/** What is to be seen on a day; outside the days of the atlas nothing. */
export function pictureOn(atlas: PageAtlas, day: Day): Picture {
  const owners = statesAt(atlas, day)
  const rows = atlas.units.map((unit) => owners.get(unit))
  const [lands, hatches] = [new Map<number, number>(), new Map<number, number>()]
  rows.forEach((row, unit) => {
    if (!row) return
    const { tint, hatch } = groundOf(atlas, row)
    if (tint !== null) lands.set(unit, tint)
    if (hatch !== null) hatches.set(hatchFeature(unit, hatch), 0)
  })
  const [borders, doubts] = [new Map<number, number>(), new Map<number, number>()]
  atlas.pairs.forEach(([first, second], pair) => {
    const [a, b] = [rows[first], rows[second]]
    const line = a && b && lineBetween(atlas, a, b)
    if (!line) return
    borders.set(pair, LINE_KINDS.indexOf(line.kind))
    if (line.exactnessKm > 0) doubts.set(doubtFeature(pair, line.exactnessKm), 0)
  })
  return { lands, hatches, borders, doubts }
}
