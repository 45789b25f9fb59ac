import { countUpTo } from '../../core/geo/count'
import { evenedOut } from './path-band'
import {
  PIECE_FLOATS,
  pathGeometry,
  waysOf,
  type PathGeometry,
  type Way,
} from '../../scene/path/path-geometry'
import type { Scene } from '../../scene/scene'

/** Zooms up to which one level of detail serves. */
const LEVELS = [2, 3, 4, 5, 6, 7, Infinity] as const
/** Px by which a simplified line may be off. */
const OFF_PX = 0.45
/** The same for the band, whose edges are soft. */
const BAND_OFF_PX = 0.2

/** Within the width that every GPU can do. */
export const PIECES_A_ROW = 256

export interface PathTexture extends PathGeometry {
  texture: WebGLTexture
}

/** The path of a life in the memory of the GPU, in the detail that a zoom can show. */
export interface PathStore {
  ways: readonly Way[]
  /** Day from which the days in the textures count: single floats hold no more. */
  base: number
  /** From where to where the path reaches, in worlds. */
  extent: [west: number, east: number]
  vertexArray: WebGLVertexArrayObject
  /** Index of a journey, or -1. */
  indexOf(journey: string | null): number
  at(zoom: number): PathTexture
  /** The band around one journey, `halfPx` to either side; its pieces are those of journey 0. */
  bandOf(journey: number, zoom: number, halfPx: number): PathTexture | null
  release(): void
}

export function createPathStore(gl: WebGL2RenderingContext, { stretches }: Scene): PathStore {
  const ways = waysOf(stretches)
  const base = Math.floor(ways[0]?.start ?? 0)
  const indices = new Map(ways.map(({ journey }, index) => [journey, index]))
  const textures = new Map<number, PathTexture>()
  const vertexArray = gl.createVertexArray()
  let band: { key: string; made: PathTexture } | null = null
  return {
    ways,
    base,
    extent: extentOf(ways),
    vertexArray,
    indexOf: (journey) => (journey === null ? -1 : (indices.get(journey) ?? -1)),
    at(zoom) {
      const level = LEVELS.find((top) => zoom < top) ?? Infinity
      const known = textures.get(level)
      if (known) return known
      const tolerance = Number.isFinite(level) ? OFF_PX / (512 * 2 ** level) : 0
      const geometry = pathGeometry(ways, base, tolerance)
      const made = stored(gl, geometry)
      textures.set(level, made)
      return made
    },
    bandOf(journey, zoom, halfPx) {
      const way = ways[journey]
      if (!way) return null
      const level = Math.round(zoom)
      const key = `${journey} ${level}`
      if (band?.key === key) return band.made
      gl.deleteTexture(band?.made.texture ?? null)
      const px = 1 / (512 * 2 ** level)
      const geometry = pathGeometry([evenedOut(way, halfPx * px)], base, BAND_OFF_PX * px)
      band = { key, made: stored(gl, geometry) }
      return band.made
    },
    release() {
      gl.deleteTexture(band?.made.texture ?? null)
      for (const { texture } of textures.values()) gl.deleteTexture(texture)
      textures.clear()
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

const stored = (gl: WebGL2RenderingContext, geometry: PathGeometry): PathTexture => ({
  ...geometry,
  texture: upload(gl, geometry),
})

/** The pieces as a texture: five texels each, row by row. */
function upload(gl: WebGL2RenderingContext, { pieces, count }: PathGeometry): WebGLTexture {
  const width = (PIECES_A_ROW * PIECE_FLOATS) / 4
  const height = Math.max(1, Math.ceil(count / PIECES_A_ROW))
  const data = new Float32Array(width * height * 4)
  data.set(pieces)
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, data)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
  return texture
}

/** The pieces that can be past or to come at a moment: the shader leaves out the few that are not. */
export function rangeOf(
  geometry: PathGeometry,
  part: 'past' | 'future',
  moment: number,
): [first: number, end: number] {
  if (part === 'past') return [0, countUpTo(geometry.begins, moment)]
  return [countUpTo(geometry.endsBy, moment), geometry.count]
}
