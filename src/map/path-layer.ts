import type { CustomLayerInterface, CustomRenderMethodInput, Map as GlMap } from 'maplibre-gl'
import { link, setProjection, type Program } from './gl'
import type { Inks } from './inks'
import { boxOf, type Box } from './mercator'
import { runsInSight, viewWithRoom } from './path-cull'
import { bandPass, laneSpacing, pathPasses, pathScale, type Pass } from './path-look'
import { PART, pathFragment, pathVertex, type Fill, type Part } from './path-shader'
import { createPathStore, rangeOf, type PathStore, type PathTexture } from './path-store'
import type { PathNow } from './path-now'
import type { Scene } from './scene'
import { worldCopies } from './world'

/** Old strands have stepped back wholly after so many days. */
const FADE_DAYS = 5 * 365.25
const KM_ROUND_THE_WORLD = 40075
/** Px to either side: less would hide under the line, more would be a disc again. */
const BAND_PX = { least: 7, most: 34 }

const RANGES = {
  [PART.future]: 'future',
  [PART.past]: 'past',
  [PART.ahead]: 'under-way',
  [PART.done]: 'under-way',
} as const satisfies Partial<Record<Part, string>>

/** The path of a life, drawn from what was uploaded once: a moment is a handful of uniforms. */
export interface PathLayer extends CustomLayerInterface {
  setScene(scene: Scene): void
  setNow(now: PathNow): void
  setInks(inks: Inks): void
}

export function createPathLayer(id: string, inks: Inks): PathLayer {
  let map: GlMap | null = null
  let context: WebGL2RenderingContext | null = null
  let scene: Scene | null = null
  let store: PathStore | null = null
  let now: PathNow | null = null
  let passes = pathPasses(inks)
  let band = bandPass(inks)
  let weight = inks.weight
  const programs = new Map<string, Program>()

  /** MapLibre has a shader for each projection. */
  function programFor(
    gl: WebGL2RenderingContext,
    fill: Fill,
    args: CustomRenderMethodInput,
  ): Program {
    const name = `${args.shaderData.variantName} ${fill}`
    const known = programs.get(name)
    if (known) return known
    const made = link(gl, pathVertex(fill, args.shaderData), pathFragment(fill))
    programs.set(name, made)
    return made
  }

  function render(gl: WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    if (!map || !scene || !now) return
    store ??= createPathStore(gl, scene)
    const zoom = map.getZoom()
    const data = args.defaultProjectionData
    const isFlat = data.projectionTransition === 0
    const turns = isFlat ? worldCopies(map, ...store.extent) : [0]
    const inSight = isFlat ? sightOf(map, zoom) : EVERYWHERE
    gl.disable(gl.CULL_FACE)
    gl.bindVertexArray(store.vertexArray)
    const ready = new Set<Program>()
    for (const pass of [band, ...passes]) {
      const view = { gl, store, now, zoom, map }
      const width = pass === band ? bandWidth(view, weight) : pass.width * pathScale(zoom)
      const found = piecesFor(view, pass.part, width)
      // A program takes its time to be made: not for a pass that draws nothing.
      if (!found || found.end <= found.first) continue
      const fill = pass === band ? 'band' : pass.core ? 'dashed' : 'solid'
      const program = programFor(gl, fill, args)
      const frame = { ...view, program }
      gl.useProgram(program.handle)
      // What all passes of a program share it keeps from one to the next.
      if (!ready.has(program)) {
        setProjection(gl, program, data)
        setFrame(frame, weight)
        ready.add(program)
      }
      drawPass(frame, pass, width, found, turns, inSight)
    }
    gl.bindVertexArray(null)
  }

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(to, gl) {
      map = to
      context = gl
    },
    onRemove(_, gl) {
      store?.release()
      for (const { handle } of programs.values()) gl.deleteProgram(handle)
      programs.clear()
      store = null
      map = null
    },
    render,
    setScene(next) {
      if (next === scene) return
      scene = next
      if (context) store?.release()
      store = null
    },
    setNow(next) {
      now = next
    },
    setInks(next) {
      passes = pathPasses(next)
      band = bandPass(next)
      weight = next.weight
    },
  }
}

interface View {
  gl: WebGL2RenderingContext
  store: PathStore
  now: PathNow
  zoom: number
  map: GlMap
}

interface Frame extends View {
  program: Program
}

function setFrame({ gl, program: { at }, store, now, zoom, map }: Frame, weight: number): void {
  const canvas = map.getCanvas()
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const level = Math.round(zoom)
  gl.uniform2f(at('u_half'), width / 2, height / 2)
  gl.uniform1f(at('u_sharp'), canvas.width / Math.max(1, width))
  gl.uniform1f(at('u_worlds_per_px'), 1 / (512 * 2 ** zoom))
  gl.uniform1f(at('u_cos_centre'), Math.cos((map.getCenter().lat * Math.PI) / 180))
  // Dashes keep their place on the ground while the zoom changes, and are halved at whole levels.
  gl.uniform1f(at('u_dash_world'), pathScale(level) / (512 * 2 ** level))
  gl.uniform1f(at('u_spacing'), laneSpacing(zoom, weight))
  gl.uniform1f(at('u_now'), now.moment - store.base)
  gl.uniform1f(at('u_fraction'), now.fraction)
  gl.uniform2f(at('u_band'), ...now.band)
  gl.uniform1f(at('u_strong_from'), now.strongFrom - store.base)
  gl.uniform1f(at('u_fade_days'), FADE_DAYS)
}

function drawPass(
  { gl, program }: Frame,
  pass: Pass,
  width: number,
  { pieces, first, end, journey }: Found,
  turns: readonly number[],
  inSight: Box,
): void {
  const { at } = program
  gl.activeTexture(gl.TEXTURE0)
  gl.bindTexture(gl.TEXTURE_2D, pieces.texture)
  gl.uniform1i(at('u_pieces'), 0)
  gl.uniform1f(at('u_under_way'), journey)
  gl.uniform1i(at('u_part'), pass.part)
  gl.uniform1f(at('u_width'), width)
  gl.uniform1f(at('u_plus'), pass.plus)
  gl.uniform1f(at('u_times'), pass.times)
  gl.uniform1f(at('u_core'), pass.core ? 1 : 0)
  gl.uniform4f(at('u_dashes'), ...pass.dashes)
  gl.uniform4f(at('u_land'), ...pass.land)
  gl.uniform4f(at('u_sea'), ...pass.sea)
  gl.uniform4f(at('u_old'), ...pass.old)
  for (const turn of turns) {
    gl.uniform1f(at('u_turn'), turn)
    for (const [from, to] of runsInSight(pieces.boxes, [first, end], inSight, turn))
      gl.drawArrays(gl.TRIANGLES, 6 * from, 6 * (to - from))
  }
}

const EVERYWHERE: Box = { west: -Infinity, east: Infinity, north: -Infinity, south: Infinity }

/** What of the world a flat map shows, with room around it. */
function sightOf(map: GlMap, zoom: number): Box {
  const box = boxOf(map.getBounds().toArray())
  return box ? viewWithRoom(box, zoom) : EVERYWHERE
}

interface Found {
  pieces: PathTexture
  first: number
  end: number
  /** What the journey under way is called in these pieces. */
  journey: number
}

function piecesFor({ store, now, zoom }: View, part: Part, width: number): Found | null {
  const journey = store.indexOf(now.journey)
  if (part === PART.band) {
    const pieces = store.bandOf(journey, zoom, width / 2)
    return pieces && { pieces, first: 0, end: pieces.count, journey: 0 }
  }
  const pieces = store.at(zoom)
  const [first, end] = rangeOf(pieces, RANGES[part], now.moment, journey)
  return { pieces, first, end, journey }
}

/** Px: twice what the line may be off by, on the map's own scale. */
function bandWidth({ now, zoom, map }: View, weight: number): number {
  const cos = Math.cos((map.getCenter().lat * Math.PI) / 180)
  const px = (now.exactnessKm / (KM_ROUND_THE_WORLD * cos)) * 512 * 2 ** zoom
  return 2 * Math.max(BAND_PX.least * weight, Math.min(BAND_PX.most * weight, px))
}
