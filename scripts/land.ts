/** Makes public/land.json, the small outline of the land, from the coarse level of the states' units. */
import { readFileSync, writeFileSync } from 'node:fs'
import { joinArcs } from '../src/core/atlas/join'
import { meshOf, ringOf, type UnitTopology } from '../src/core/atlas/topology'
import type { Position } from '../src/core/life/model'
import { toPlane } from '../src/core/geo/mercator'
import { keptVertices } from '../src/core/geo/simplify'
import { UNITS_A_PX } from '../src/timeline/glimpse/glimpse'

/** Of the world's 512 px: the outline is off by no more, and islands smaller than this are left out. */
const TOLERANCE_PX = 0.08
const LEAST_PX = 0.4

const UNITS = new URL('../geodata/borders/units-coarse.topojson', import.meta.url)
const LAND = new URL('../public/land.json', import.meta.url)

/** A ring as a closed SVG path of relative steps; empty if it is too small to be seen. */
function pathOf(ring: readonly Position[]): string {
  const plane = ring.map(toPlane)
  const points = keptVertices(plane, TOLERANCE_PX, Infinity).flatMap((index) => {
    const vertex = plane[index]
    return vertex ? [[Math.round(vertex.x * UNITS_A_PX), Math.round(vertex.y * UNITS_A_PX)]] : []
  })
  const reach = (axis: 0 | 1) => {
    const along = points.map((point) => point[axis] ?? 0)
    return Math.max(...along) - Math.min(...along)
  }
  if (points.length < 4 || Math.max(reach(0), reach(1)) < LEAST_PX * UNITS_A_PX) return ''
  const [first = [0, 0], ...rest] = points.slice(0, -1)
  let [x = 0, y = 0] = first
  const steps = rest.map(([px = 0, py = 0]) => {
    const step = `${px - x} ${py - y}`
    ;[x, y] = [px, py]
    return step
  })
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}

const mesh = meshOf(JSON.parse(readFileSync(UNITS, 'utf8')) as UnitTopology)
const arcs = [...mesh.geometries.values()].flatMap((unit) => unit.arcs.flat(2))
const path = joinArcs(mesh, arcs)
  .map((ring) => pathOf(ringOf(mesh, ring)))
  .join('')
writeFileSync(LAND, `${JSON.stringify({ path }, null, 2)}\n`)
