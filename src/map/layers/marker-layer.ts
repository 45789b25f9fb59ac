import type { CustomLayerInterface, CustomRenderMethodInput, Map as GlMap } from 'maplibre-gl'
import { link, setProjection, type Program } from '../path/gl'
import type { Inks } from '../../look/inks'
import type { MarkerPart } from '../../scene/marker-now'
import { MARKER_SIGNS } from '../../look/signs/marker'
import { CELL_PX, COLUMNS, drawMarkerSigns, ROWS } from './marker-texture'
import { markerFragment, markerVertex } from './marker-shader'
import { toPlane, TURN } from '../../core/geo/mercator'
import { worldCopies } from '../path/world'

/** The person, above everything else on the map; moving him changes uniforms only. */
export interface MarkerLayer extends CustomLayerInterface {
  setParts(parts: readonly MarkerPart[]): void
  setInks(inks: Inks): void
}

export function createMarkerLayer(id: string, inks: Inks): MarkerLayer {
  let map: GlMap | null = null
  let texture: WebGLTexture | null = null
  let vertexArray: WebGLVertexArrayObject | null = null
  let parts: readonly MarkerPart[] = []
  let current = inks
  let stale = false
  const programs = new Map<string, Program>()

  function programFor(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): Program {
    const { variantName } = args.shaderData
    const known = programs.get(variantName)
    if (known) return known
    const made = link(gl, markerVertex(args.shaderData), markerFragment)
    programs.set(variantName, made)
    return made
  }

  function render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    if (!map || parts.length === 0) return
    // Before the texture: linking would wait for it, and with it for all that this frame has drawn.
    const program = programFor(gl, args)
    if (!texture || stale) {
      gl.deleteTexture(texture)
      texture = upload(gl, current)
      stale = false
    }
    vertexArray ??= gl.createVertexArray()
    const { at } = program
    const canvas = map.getCanvas()
    gl.useProgram(program.handle)
    gl.disable(gl.CULL_FACE)
    gl.bindVertexArray(vertexArray)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    setProjection(gl, program, args.defaultProjectionData)
    gl.uniform1i(at('u_signs'), 0)
    gl.uniform2f(at('u_half'), canvas.clientWidth / 2, canvas.clientHeight / 2)
    gl.uniform1f(at('u_cell'), CELL_PX * current.weight ** 0.75)
    gl.uniform2f(at('u_cells'), COLUMNS, ROWS)
    const onGlobe = args.defaultProjectionData.projectionTransition > 0
    for (const part of parts) {
      const x = toPlane(part.at).x / TURN
      for (const turn of onGlobe ? [0] : worldCopies(map, x, x)) drawPart(gl, program, part, turn)
    }
    gl.bindVertexArray(null)
  }

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(to) {
      map = to
    },
    onRemove(_, gl) {
      gl.deleteTexture(texture)
      gl.deleteVertexArray(vertexArray)
      for (const { handle } of programs.values()) gl.deleteProgram(handle)
      programs.clear()
      texture = vertexArray = map = null
    },
    render,
    setParts(next) {
      parts = next
    },
    setInks(next) {
      if (next === current) return
      current = next
      // Drawn anew with the next frame, when there is a context to draw with.
      stale = true
    },
  }
}

function drawPart(gl: WebGL2RenderingContext, { at }: Program, part: MarkerPart, turn: number) {
  const { x, y } = toPlane(part.at)
  gl.uniform2f(at('u_at'), x / TURN + turn, y / TURN)
  const angle = ((part.turned ?? 0) * Math.PI) / 180
  gl.uniform2f(at('u_heading'), Math.sin(angle), -Math.cos(angle))
  gl.uniform1i(at('u_turned'), part.turned === null ? 0 : 1)
  gl.uniform1f(at('u_mirror'), part.mirrored ? -1 : 1)
  gl.uniform1f(at('u_sign'), MARKER_SIGNS.indexOf(part.sign))
  gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
}

function upload(gl: WebGL2RenderingContext, inks: Inks): WebGLTexture {
  const texture = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, texture)
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawMarkerSigns(inks))
  gl.generateMipmap(gl.TEXTURE_2D)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  return texture
}
