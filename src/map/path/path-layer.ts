import type { CustomLayerInterface, CustomRenderMethodInput, Map as GlMap } from 'maplibre-gl'
import { link, setProjection, type Program } from './gl'
import type { Inks } from '../../look/inks'
import { THIN } from '../../look/lines'
import { chosenSpacing, laneSpacing, parting, pathScale, widthAt } from '../../look/path-scale'
import { bandPass, pathPasses, type Pass } from './path-look'
import { PART, pathFragment, pathVertex, type Fill, type Part } from './path-shader'
import { createPathStore, rangeOf, type PathStore, type PathTexture } from './path-store'
import type { PathNow } from '../../scene/path/path-now'
import type { Scene } from '../../scene/scene'
import { worldCopies } from './world'

const KM_ROUND_THE_WORLD = 40075
/** Px to either side: less would hide under the line, more would be a disc again. */
const BAND_PX = { least: 7, most: 34 }

/** Parts of which one journey is drawn; the others are drawn of what is past or to come. */
const OF_ONE: ReadonlySet<Part> = new Set<Part>([
  ...[PART.next, PART.arrival, PART.chosen, PART.ahead, PART.done],
])

/** The path of a life, drawn from what was uploaded once: a moment is a handful of uniforms. */
export interface PathLayer extends CustomLayerInterface {
  setScene(scene: Scene): void
  setNow(now: PathNow): void
  setInks(inks: Inks): void
  /** The journey that was chosen leaves the band it runs in. */
  setChosen(journey: string | null): void
  /** Whether all that is to come is drawn. */
  setWhole(whole: boolean): void
}

export function createPathLayer(id: string, inks: Inks): PathLayer {
  let map: GlMap | null = null
  let context: WebGL2RenderingContext | null = null
  let scene: Scene | null = null
  let store: PathStore | null = null
  let now: PathNow | null = null
  let chosen: string | null = null
  let isWhole = false
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
    gl.disable(gl.CULL_FACE)
    gl.bindVertexArray(store.vertexArray)
    const ready = new Set<Program>()
    for (const pass of [band, ...passes]) {
      if (pass.part === PART.future && !isWhole) continue
      const view = { gl, store, now, chosen, zoom, map }
      const width = pass === band ? bandWidth(view, weight) : widthAt(pass.width, zoom)
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
        setFrame(frame)
        ready.add(program)
      }
      const spacing =
        pass.part === PART.chosen ? chosenSpacing(zoom, weight) : laneSpacing(zoom, weight)
      gl.uniform1f(program.at('u_spacing'), spacing)
      drawPass(frame, pass, width, found, turns)
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
    setChosen(journey) {
      chosen = journey
    },
    setWhole(whole) {
      isWhole = whole
    },
  }
}

interface View {
  gl: WebGL2RenderingContext
  store: PathStore
  now: PathNow
  chosen: string | null
  zoom: number
  map: GlMap
}

interface Frame extends View {
  program: Program
}

function setFrame({ gl, program: { at }, store, now, zoom, map }: Frame): void {
  const canvas = map.getCanvas()
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const level = Math.round(2 * zoom) / 2
  gl.uniform2f(at('u_half'), width / 2, height / 2)
  gl.uniform1f(at('u_sharp'), canvas.width / Math.max(1, width))
  gl.uniform1f(at('u_worlds_per_px'), 1 / (512 * 2 ** zoom))
  gl.uniform1f(at('u_cos_centre'), Math.cos((map.getCenter().lat * Math.PI) / 180))
  // Dashes keep their place on the ground while the zoom changes, up to the next half level.
  gl.uniform2f(at('u_dash_px'), pathScale(level) / pathScale(zoom), 1 / (512 * 2 ** level))
  gl.uniform1f(at('u_now'), now.moment - store.base)
  gl.uniform1f(at('u_fraction'), now.fraction)
  gl.uniform2f(at('u_band'), ...now.band)
  gl.uniform1f(at('u_strong_from'), now.strongFrom - store.base)
  gl.uniform2f(at('u_strengths'), ...now.strengths)
  gl.uniform1f(at('u_parting'), parting(zoom))
  gl.uniform1f(at('u_thin'), THIN)
  gl.uniform1f(at('u_under_way'), store.indexOf(now.underWay))
  gl.uniform1f(at('u_arrival'), store.indexOf(now.arrival))
}

function drawPass(
  { gl, program }: Frame,
  pass: Pass,
  width: number,
  { pieces, first, end, journey }: Found,
  turns: readonly number[],
): void {
  const { at } = program
  gl.activeTexture(gl.TEXTURE0)
  gl.bindTexture(gl.TEXTURE_2D, pieces.texture)
  gl.uniform1i(at('u_pieces'), 0)
  gl.uniform1f(at('u_mine'), journey)
  gl.uniform1i(at('u_part'), pass.part)
  gl.uniform1f(at('u_width'), width)
  gl.uniform1f(at('u_plus'), pass.plus)
  gl.uniform1f(at('u_times'), pass.times)
  gl.uniform1f(at('u_core'), pass.core ? 1 : 0)
  gl.uniform4f(at('u_land'), ...pass.land)
  gl.uniform4f(at('u_sea'), ...pass.sea)
  gl.uniform4f(at('u_old'), ...pass.old)
  for (const turn of turns) {
    gl.uniform1f(at('u_turn'), turn)
    gl.drawArrays(gl.TRIANGLES, 6 * first, 6 * (end - first))
  }
}

interface Found {
  pieces: PathTexture
  first: number
  end: number
  /** What the journey of the part is called in these pieces. */
  journey: number
}

function piecesFor(view: View, part: Part, width: number): Found | null {
  const { store, now, zoom } = view
  const journey = store.indexOf(journeyOf(view, part))
  if (part === PART.band) {
    const pieces = store.bandOf(journey, zoom, width / 2)
    return pieces && { pieces, first: 0, end: pieces.count, journey: 0 }
  }
  const pieces = store.at(zoom)
  if (OF_ONE.has(part)) {
    const [first, last] = pieces.spans[journey] ?? [0, -1]
    return { pieces, first, end: last + 1, journey }
  }
  const [first, end] = rangeOf(pieces, part === PART.past ? 'past' : 'future', now.moment)
  return { pieces, first, end, journey }
}

const isLeading = ({ underWay, arrival }: PathNow, chosen: string | null) =>
  chosen === underWay || chosen === arrival

/** The journey that a part is of. */
function journeyOf({ now, chosen }: View, part: Part): string | null {
  if (part === PART.next) return chosen === now.next ? null : now.next
  if (part === PART.arrival) return now.arrival
  // What leads already is not drawn a second time.
  if (part === PART.chosen) return isLeading(now, chosen) ? null : chosen
  return now.underWay
}

/** Px: twice what the line may be off by, on the map's own scale. */
function bandWidth({ now, zoom, map }: View, weight: number): number {
  const cos = Math.cos((map.getCenter().lat * Math.PI) / 180)
  const px = (now.exactnessKm / (KM_ROUND_THE_WORLD * cos)) * 512 * 2 ** zoom
  return 2 * Math.max(BAND_PX.least * weight, Math.min(BAND_PX.most * weight, px))
}
