import { countUpTo } from './count'
import { PIECE_FLOATS, pathGeometry, waysOf, type PathGeometry, type Way } from './path-geometry'
import type { Scene } from './scene'

/** Zooms up to which one level of detail serves. */
const LEVELS = [2, 3, 4, 5, 6, 7, Infinity] as const
/** Px by which a simplified line may be off. */
const OFF_PX = 0.45

export interface PathBuffer extends PathGeometry {
  buffer: WebGLBuffer
}

/** The path of a life in the memory of the GPU, in the detail that a zoom can show. */
export interface PathStore {
  ways: readonly Way[]
  /** Day from which the days in the buffers count: single floats hold no more. */
  base: number
  /** From where to where the path reaches, in worlds. */
  extent: [west: number, east: number]
  vertexArray: WebGLVertexArrayObject
  /** Index of a journey, or -1. */
  indexOf(journey: string | null): number
  at(zoom: number): PathBuffer
  release(): void
}

export function createPathStore(gl: WebGL2RenderingContext, { stretches }: Scene): PathStore {
  const ways = waysOf(stretches)
  const base = Math.floor(ways[0]?.start ?? 0)
  const indices = new Map(ways.map(({ journey }, index) => [journey, index]))
  const buffers = new Map<number, PathBuffer>()
  const vertexArray = gl.createVertexArray()
  return {
    ways,
    base,
    extent: extentOf(ways),
    vertexArray,
    indexOf: (journey) => (journey === null ? -1 : (indices.get(journey) ?? -1)),
    at(zoom) {
      const level = LEVELS.find((top) => zoom < top) ?? Infinity
      const known = buffers.get(level)
      if (known) return known
      const tolerance = Number.isFinite(level) ? OFF_PX / (512 * 2 ** level) : 0
      const geometry = pathGeometry(ways, base, tolerance)
      const buffer = gl.createBuffer()
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.bufferData(gl.ARRAY_BUFFER, geometry.pieces, gl.STATIC_DRAW)
      const made = { ...geometry, buffer }
      buffers.set(level, made)
      return made
    },
    release() {
      for (const { buffer } of buffers.values()) gl.deleteBuffer(buffer)
      buffers.clear()
      gl.deleteVertexArray(vertexArray)
    },
  }
}

function extentOf(ways: readonly Way[]): [number, number] {
  let extent: [number, number] = [Infinity, -Infinity]
  for (const { line } of ways)
    for (const { x } of line) extent = [Math.min(extent[0], x), Math.max(extent[1], x)]
  return extent
}

const SIZES = [4, 4, 4, 4, 2] as const

/** Points the attributes at the pieces from `first` on: WebGL has no base instance. */
export function pointAt(gl: WebGL2RenderingContext, { buffer }: PathBuffer, first: number): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
  const stride = PIECE_FLOATS * 4
  let offset = first * stride
  SIZES.forEach((size, location) => {
    gl.enableVertexAttribArray(location)
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, stride, offset)
    gl.vertexAttribDivisor(location, 1)
    offset += size * 4
  })
}

/** The pieces that a part can consist of at a moment: the shader leaves out the few that do not. */
export function rangeOf(
  geometry: PathGeometry,
  part: 'past' | 'future' | 'under-way',
  moment: number,
  journey: number,
): [first: number, end: number] {
  if (part === 'past') return [0, countUpTo(geometry.begins, moment)]
  if (part === 'future') return [countUpTo(geometry.endsBy, moment), geometry.count]
  const [first, last] = geometry.spans[journey] ?? [0, -1]
  return [first, last + 1]
}
