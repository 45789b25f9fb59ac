import type { CustomLayerProjectionData } from 'maplibre-gl'

/** A linked program and the places of its uniforms, looked up once. */
export interface Program {
  handle: WebGLProgram
  at(uniform: string): WebGLUniformLocation | null
}

export function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const handle = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)
    // Only a lost context has none; what follows is then without effect.
    if (!shader) continue
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(handle, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(handle)
  if (!gl.getProgramParameter(handle, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(gl.getProgramInfoLog(handle) ?? 'the shader does not link')
  const places = new Map<string, WebGLUniformLocation | null>()
  return {
    handle,
    at(uniform) {
      const known = places.get(uniform)
      if (known !== undefined) return known
      const place = gl.getUniformLocation(handle, uniform)
      places.set(uniform, place)
      return place
    },
  }
}

const scratch = new Float32Array(16)

/** What MapLibre's `projectTile` reads. */
export function setProjection(
  gl: WebGL2RenderingContext,
  { at }: Program,
  data: CustomLayerProjectionData,
): void {
  // The matrices come in double precision, which WebGL does not take.
  scratch.set(data.mainMatrix)
  gl.uniformMatrix4fv(at('u_projection_matrix'), false, scratch)
  scratch.set(data.fallbackMatrix)
  gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, scratch)
  gl.uniform4fv(at('u_projection_tile_mercator_coords'), data.tileMercatorCoords)
  gl.uniform4fv(at('u_projection_clipping_plane'), data.clippingPlane)
  gl.uniform1f(at('u_projection_transition'), data.projectionTransition)
}

export type Rgba = [red: number, green: number, blue: number, alpha: number]

/** `#rrggbb` as WebGL takes it. */
export function rgba(hex: string, alpha = 1): Rgba {
  const value = parseInt(hex.slice(1), 16)
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255, alpha]
}
