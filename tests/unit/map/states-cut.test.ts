import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meshOf, type UnitTopology } from '../../../src/core/atlas'
import { unflat, type Flat } from '../../../src/map/states-body'
import { clipLine } from '../../../src/map/states-clip'
import { flatMesh } from '../../../src/map/states-flat'
import { createIndex } from '../../../src/map/states-index'
import { landsOf } from '../../../src/map/states-lands'
import { linesBetween } from '../../../src/map/states-lines'
import { shoresOf } from '../../../src/map/states-shores'
import { coarse } from './states-atlas'

const WINDOW = { left: 0, top: 0, right: 10, bottom: 10 }

describe('a line in a window', () => {
  it('comes and goes as often as it crosses the edge, in its own direction', () => {
    const line: Flat[] = [
      [-5, 5],
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ]
    expect(clipLine(line, WINDOW)).toEqual([
      [
        [0, 5],
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ])
  })

  it('is nothing where it passes by', () => {
    const past: Flat[] = [
      [-5, 5],
      [5, -6],
      [20, -6],
    ]
    expect(clipLine(past, WINDOW)).toEqual([])
  })

  it('stays within it, and as long as what of it lies there', () => {
    // Eighths of a px: finer than any tile has them.
    const px = fc.integer({ min: -160, max: 160 }).map((eighths) => eighths / 8)
    const at = fc.tuple(px, px)
    fc.assert(
      fc.property(at, at, (a, b) => {
        const length = ([from, to]: readonly Flat[]) =>
          from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0
        const cut = clipLine([a, b], WINDOW)
        for (const [x, y] of cut.flat()) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9)
          expect(Math.max(x, y)).toBeLessThanOrEqual(10 + 1e-9)
        }
        const steps = 400
        const within = Array.from({ length: steps }, (_, i) => (i + 0.5) / steps).filter((t) => {
          const [x, y] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
          return x >= 0 && x <= 10 && y >= 0 && y <= 10
        }).length
        const whole = length([a, b])
        expect(Math.abs(length(cut[0] ?? []) - (within / steps) * whole)).toBeLessThan(
          (2.1 / steps) * whole + 1e-9,
        )
      }),
    )
  })
})

/** A square unit with a square hole, whose sides lie askew to the tiles; px of zoom 0. */
function square(left: number, top: number): UnitTopology {
  const corners = (inset: number): Flat[] => {
    const [near, far] = [inset, 40 - inset]
    return [
      [left + near, top + near],
      [left + far, top + near + 3],
      [left + far, top + far],
      [left + near, top + far],
      [left + near, top + near],
    ]
  }
  const arcs = [corners(0), corners(12)].map((ring) => ring.map(unflat).map((at) => [...at]))
  return {
    type: 'Topology',
    arcs,
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'MultiPolygon',
            id: 'land',
            // The hole as it was drawn, running the same way as the outline.
            arcs: [[[0], [1]]],
            properties: { exactness_km: 0 },
          },
        ],
      },
    },
  }
}

const area = (lines: readonly (readonly (readonly [number, number])[])[]) =>
  lines.flat().length === 0
    ? 0
    : lines.reduce(
        (sum, ring) =>
          sum +
          ring.reduce((part, [x, y], i) => {
            const [px, py] = ring[i - 1] ?? [x, y]
            return part + (px * y - x * py) / 2
          }, 0),
        0,
      )

/** The area of a land in all tiles of a zoom that it comes into, in square px of zoom 0. */
function areaIn(topology: UnitTopology, zoom: number): number {
  const mesh = meshOf(topology)
  const index = createIndex(landsOf(mesh, flatMesh(mesh)), 0)
  const across = 2 ** zoom
  const step = 512 / across / 8192
  let sum = 0
  for (let x = 0; x < across; x++)
    for (let y = 0; y < across; y++)
      for (const { lines } of index({ z: zoom, x, y })) sum += area(lines) * step * step
  return sum
}

describe('lands in tiles', () => {
  it.each([0, 1, 2, 3, 4])('are neither lost nor doubled at the edges, at zoom %d', (zoom) => {
    const whole = 40 * 40 - 1.5 * 40 - (16 * 16 - 1.5 * 16)
    expect(areaIn(square(230, 237), zoom)).toBeCloseTo(whole, 0)
  })

  it('fill a tile that lies in the midst of them', () => {
    const mesh = meshOf(square(230, 100))
    const index = createIndex(landsOf(mesh, flatMesh(mesh)), 0)
    // A tile of 2 px of zoom 0, between the outline and the hole.
    const [piece] = index({ z: 8, x: 117, y: 60 })
    expect(area(piece?.lines ?? [])).toBe(8192 * 8192)
  })

  it('reach over the edge of the world into the tile on the other side', () => {
    const mesh = meshOf(square(470, 200))
    const index = createIndex(landsOf(mesh, flatMesh(mesh)), 32)
    const [piece] = index({ z: 2, x: 0, y: 1 })
    // 32 px of zoom 2 are 8 of zoom 0; the land ends 2 px before the edge.
    expect(Math.max(...(piece?.lines.flat().map(([x]) => x) ?? []))).toBe((-2 * 8192) / 128)
  })
})

describe('the lines of the atlas in tiles', () => {
  const flats = flatMesh(coarse)

  it('are whole where the tile is the world', () => {
    const world = createIndex(linesBetween(coarse, flats), 0)({ z: 0, x: 0, y: 0 })
    const two = coarse.sides.filter(({ length }) => length === 2).length
    expect(world).toHaveLength(two)
    for (const { tags, lines } of world)
      expect(lines[0]).toHaveLength(coarse.arcs[tags.arc]?.length ?? NaN)
  })

  it('run with their land on the right hand where it is a shore', () => {
    const world = { z: 0, x: 0, y: 0 }
    const shores = createIndex(shoresOf(coarse, flats), 0)(world)
    const island = shores.find(({ tags, lines }) => tags.unit === 'iceland' && lines.length === 1)
    expect(area(island?.lines ?? [])).toBeGreaterThan(0)
  })
})
