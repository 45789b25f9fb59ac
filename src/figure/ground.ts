import {
  createMerger,
  landOf,
  unitAt,
  mergeUnits,
  statesAt,
  type BorderKind,
  type Land,
  type Ownership,
  type PageAtlas,
  type Parts,
  type UnitMesh,
} from '../core/atlas'
import type { Day } from '../core/time/day'
import type { Position } from '../core/life/model'
import { lineBetween, tintOf } from '../borders/picture'
import { standingOf, type HatchKind } from '../borders/standing'

/** Land of one look: a tint, stripes over it, or neither. */
export interface TintedLand {
  tint: number | null
  hatch: { kind: HatchKind; tint: number | null } | null
  parts: Parts
}

/** The states of a day as a figure draws them. */
export interface FigureStates {
  /** Whose name a piece of land bears; null at sea, and where none is due. */
  namedAt(at: Position): string | null
  lands: readonly TintedLand[]
  borders: readonly { kind: BorderKind; line: readonly Position[] }[]
}

/** What lies under a life. */
export interface FigureGround {
  land: Parts
  coast: readonly (readonly Position[])[]
  states?: FigureStates | undefined
  waters?: FigureWaters | undefined
}

/** Inland waters: rivers by rank (0 the greatest), lakes as rings. */
export interface FigureWaters {
  rivers: readonly { rank: number; line: readonly Position[] }[]
  lakes: Parts
  /** The outlines of lakes, without where tiles cut them. */
  shores: readonly (readonly Position[])[]
}

/** Degrees; a longer piece would be drawn as an arc of a great circle, and a border on a parallel bulge. */
const LONGEST = 1

/** The same line in steps that are short on any projection. */
export function inSteps(line: readonly Position[], longest = LONGEST): Position[] {
  return line.flatMap((to, index): Position[] => {
    const from = line[index - 1]
    if (!from) return [to]
    const steps = Math.ceil(
      Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / longest,
    )
    if (steps < 2) return [to]
    return Array.from({ length: steps }, (_, step): Position => {
      const t = (step + 1) / steps
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    })
  })
}

/** Where the flat world was cut: no shore. */
const isCut = ([lon, lat]: Position) => Math.abs(lon) > 179.99 || lat < -89.9

/** A shore without the seam of the flat world. */
function shoresOf(line: readonly Position[]): Position[][] {
  const shores: Position[][] = []
  let shore: Position[] = []
  line.forEach((at, index) => {
    const before = line[index - 1]
    if (before && isCut(before) && isCut(at)) {
      if (shore.length > 1) shores.push(shore)
      shore = []
    }
    shore.push(at)
  })
  return shore.length > 1 ? [...shores, shore] : shores
}

const steppedOf = (mesh: UnitMesh): UnitMesh => ({
  ...mesh,
  arcs: mesh.arcs.map((arc) => inSteps(arc)),
})

/** Makes the ground of any day from the outlines of the states' units; what two days share is made once. */
export function createGround(
  outlines: UnitMesh,
): (atlas: PageAtlas | null, day: Day) => FigureGround {
  const mesh = steppedOf(outlines)
  const merge = createMerger(mesh)
  const land = mergeUnits(mesh, [...mesh.geometries.keys()])
  const coast = mesh.arcs.flatMap((arc, i) => (mesh.sides[i]?.length === 1 ? shoresOf(arc) : []))
  let parts: Land | null = null
  return (atlas, day) => {
    const owners = atlas && statesAt(atlas, day)
    if (!atlas || !owners || owners.size === 0) return { land, coast }
    const namedAt = (at: Position) => {
      const row = owners.get(unitAt((parts ??= landOf(outlines)), at, 0) ?? '')
      return row ? standingOf(atlas, row).named : null
    }
    const lands = landsOf(atlas, owners, merge)
    return { land, coast, states: { namedAt, lands, borders: bordersOf(atlas, owners, mesh) } }
  }
}

type Owners = ReadonlyMap<string, Ownership>

/** The land in pieces of one look, so that no seam shows between units of one. */
function landsOf(
  atlas: PageAtlas,
  owners: Owners,
  merge: ReturnType<typeof createMerger>,
): TintedLand[] {
  const looks = new Map<string, Omit<TintedLand, 'parts'>>()
  const merged = merge((unit) => {
    const row = owners.get(unit)
    if (!row) return null
    const { ground, hatch } = standingOf(atlas, row)
    const tint = tintOf(atlas, ground)
    if (tint === null && !hatch) return null
    const look = { tint, hatch: hatch && { kind: hatch.kind, tint: tintOf(atlas, hatch.family) } }
    const key = JSON.stringify(look)
    looks.set(key, look)
    return key
  })
  return [...merged].flatMap(([key, parts]) => {
    const look = looks.get(key)
    return look ? [{ ...look, parts }] : []
  })
}

function bordersOf(atlas: PageAtlas, owners: Owners, mesh: UnitMesh): FigureStates['borders'] {
  return mesh.arcs.flatMap((line, i) => {
    const [a, b] = (mesh.sides[i] ?? []).map((unit) => owners.get(unit))
    const border = a && b ? lineBetween(atlas, a, b) : null
    return border ? [{ kind: border.kind, line }] : []
  })
}
