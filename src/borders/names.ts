import type { Feature, FeatureCollection } from 'geojson'
import { nameAt, type Atlas, type Ownership, type Parts, type UnitMesh } from '../core/atlas'
import { gregorianFromDay, type Day } from '../core/time/day'
import type { Lang, Position } from '../core/life/model'
import { flat } from './body'
import type { Colouring } from './colours'
import { isNear, letterIn, type NamesView, type Lettered } from './names-view'
import { standingOf } from './standing'

const SMALLEST_KM2 = 300
/** A second body of one state is named when it is so large and no island. */
const SECOND_KM2 = 25_000
/** Across so great a body the letters of its name move apart: France, and all that are greater. */
const GREAT_KM2 = 450_000
const CONTESTED_KM2 = 20_000
/** Zooms by which the map may be farther than a name was lettered for; a filter knows whole ones only. */
const LENIENT_ZOOMS = 0.25

const DEPENDENT: readonly string[] = [
  'colony',
  'protectorate',
  'mandate',
  'autonomous',
  'vassal',
  'leased',
]

/** Square kilometres of a ring, on the sphere. */
function areaKm2(ring: readonly Position[]): number {
  const rad = Math.PI / 180
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] ?? [0, 0]
    const [bx, by] = ring[i] ?? [0, 0]
    sum += (bx - ax) * rad * (2 + Math.sin(ay * rad) + Math.sin(by * rad))
  }
  return Math.abs((sum * 6371 ** 2) / 2)
}

/** Segments of lines with land on both sides, to tell a mainland part from an island. */
function inlandSegments({ arcs, sides }: UnitMesh): ReadonlySet<string> {
  const found = new Set<string>()
  arcs.forEach(([a, b], i) => {
    if ((sides[i]?.length ?? 0) < 2 || !a || !b) return
    found.add(`${String(a)} ${String(b)}`).add(`${String(b)} ${String(a)}`)
  })
  return found
}

const isIsland = (ring: readonly Position[], inland: ReadonlySet<string>) =>
  !ring.some((at, i) => i > 0 && inland.has(`${String(ring[i - 1])} ${String(at)}`))

interface Body extends Lettered {
  /** Its outline, degrees. */
  ring: readonly Position[]
  km2: number
}

function boxOf(ring: readonly Position[]): Lettered['box'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of ring) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}

/** The parts of a state that deserve a name: the largest, and other large ones on a mainland. */
function bodiesOf(parts: Parts, inland: ReadonlySet<string>, contested: boolean): Body[] {
  const sized = parts
    .map((rings) => ({
      ring: rings[0] ?? [],
      rings: rings.map((ring) => ring.map(flat)),
      box: boxOf(rings[0] ?? []),
      km2: areaKm2(rings[0] ?? []),
      placed: new Map(),
    }))
    .sort((a, b) => b.km2 - a.km2)
  if (contested) return sized.filter(({ km2 }) => km2 >= CONTESTED_KM2)
  return sized.filter(({ ring, km2 }, i) =>
    i === 0 ? km2 >= SMALLEST_KM2 : km2 >= SECOND_KM2 && !isIsland(ring, inland),
  )
}

/** From the first year to the last of the rows that a contested body consists of. */
function yearsOf(rows: readonly Ownership[]): string {
  const year = (day: Day) => gregorianFromDay(day).year
  const from = year(Math.min(...rows.map((row) => row.from)))
  const until = year(Math.max(...rows.map((row) => row.until)) - 1)
  return from === until ? String(from) : `${String(from)}–${String(until)}`
}

/** Letters the states of a day; remembers how a name stood in a body. */
export function createNames(
  atlas: Atlas,
  mesh: UnitMesh,
  merge: (groupOf: (unit: string) => string | null) => Map<string, Parts>,
  colours: Colouring,
) {
  const inland = inlandSegments(mesh)
  const bodies = new WeakMap<Parts, Body[]>()
  return (
    owners: ReadonlyMap<string, Ownership>,
    day: Day,
    lang: Lang,
    view: NamesView,
  ): FeatureCollection => {
    const rows = new Map<string, Ownership[]>()
    const merged = merge((unit) => {
      const row = owners.get(unit)
      const named = row ? standingOf(atlas, row).named : null
      if (row && named !== null) rows.set(named, [...(rows.get(named) ?? []), row])
      return named
    })
    const features: [rank: number, feature: Feature][] = []
    const tintOf = (row: Ownership | undefined) => {
      const ground = row ? standingOf(atlas, row).ground : null
      return (ground === null ? null : colours.get(ground)) ?? -1
    }
    for (const [id, parts] of merged) {
      const state = atlas.states.get(id)
      const own = rows.get(id) ?? []
      if (!state) continue
      const isContested = id === 'contested'
      const title = nameAt(state, day)[lang]
      const name = isContested ? `${title} ${yearsOf(own)}` : title
      const found = bodies.get(parts) ?? bodiesOf(parts, inland, isContested)
      bodies.set(parts, found)
      const quiet = isContested || own.every(({ status }) => DEPENDENT.includes(status))
      for (const body of found) {
        if (!isNear(body, view)) continue
        const isGreat = !quiet && body.km2 >= GREAT_KM2
        const how = letterIn(body, name, view, { isGreat, isQuiet: quiet })
        if (!how) continue
        const { text, geometry, px, spacing } = how
        const minzoom = Math.floor(view.zoom - LENIENT_ZOOMS)
        const spots = how.spots.flatMap((spot) => ['center', spot])
        const properties = { text, px, spacing, spots, minzoom, tint: tintOf(own[0]), rank: 0 }
        properties.rank = -body.km2 / (quiet ? 20 : 1)
        features.push([properties.rank, { type: 'Feature', properties, geometry }])
      }
    }
    // Where names meet, the first of them stays.
    features.sort(([a], [b]) => a - b)
    return { type: 'FeatureCollection', features: features.map(([, feature]) => feature) }
  }
}
