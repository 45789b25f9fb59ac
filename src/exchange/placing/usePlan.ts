import { computed, onMounted, shallowRef, type Ref } from 'vue'
import { fetchText, OUTLINES_FILE } from '../../borders/files'
import { meshOf, type UnitTopology } from '../../core/atlas'
import { fromPlane, toPlane } from '../../core/geo/mercator'
import type { Position } from '../../core/life/model'
import { drawGround } from '../../figure/draw/draw-ground'
import { createGround, type FigureGround } from '../../figure/ground'
import { paletteOf } from '../../figure/palettes'
import { planOf } from '../../figure/plan'

/** Where a small map looks. */
export interface SmallView {
  centre: Position
  zoom: number
}

const ZOOMS = [0, 11] as const
/** Px around what is shown. */
const MARGIN = 28
/** A single spot is seen with its country. */
const SPOT_ZOOM = 3.4
const BARE: FigureGround = { land: [], coast: [] }

let ground: Promise<FigureGround> | undefined

/** Land and coast, asked for once; without a connection the map is bare, and points can be put all the same. */
async function landAndCoast(): Promise<FigureGround> {
  try {
    const address = new URL('geodata/borders/', document.baseURI).href
    const text = await fetchText({ address, isPacked: import.meta.env.PROD }, OUTLINES_FILE)
    return createGround(meshOf(JSON.parse(text) as UnitTopology))(null, 0)
  } catch {
    ground = undefined
    return BARE
  }
}

/** The view that holds these points. */
export function viewAround(points: readonly Position[], width: number, height: number): SmallView {
  if (points.length === 0) return { centre: [30, 40], zoom: 0.6 }
  const spots = points.map(toPlane)
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const fit = Math.min(
    (width - 2 * MARGIN) / Math.max(right - left, 1e-6),
    (height - 2 * MARGIN) / Math.max(bottom - top, 1e-6),
  )
  const zoom = Math.max(ZOOMS[0], Math.min(SPOT_ZOOM + (points.length > 1 ? 4 : 0), Math.log2(fit)))
  return { centre: fromPlane({ x: (left + right) / 2, y: (top + bottom) / 2 }), zoom }
}

/** A small flat map as a function of where it looks: its plan, its ground, and the hands on it. */
export function usePlan(view: Ref<SmallView>, width: number, height: number) {
  const land = shallowRef<FigureGround>(BARE)
  onMounted(async () => {
    land.value = await (ground ??= landAndCoast())
  })
  const plan = computed(() =>
    planOf({ projection: 'mercator', width, height, tolerance: 0.6, ...view.value }),
  )
  const drawn = computed(() => drawGround(plan.value, land.value, paletteOf('paper'), 'small-map'))

  function moveBy(dx: number, dy: number) {
    const { x, y } = toPlane(view.value.centre)
    const px = 2 ** -view.value.zoom
    const [lon, lat] = fromPlane({ x: x - dx * px, y: y - dy * px })
    view.value = { ...view.value, centre: [lon - 360 * Math.round(lon / 360), Math.max(-84, Math.min(84, lat))] }
  }

  function zoomBy(levels: number) {
    const zoom = Math.max(ZOOMS[0], Math.min(ZOOMS[1], view.value.zoom + levels))
    view.value = { ...view.value, zoom }
  }

  return { plan, drawn, moveBy, zoomBy }
} // prettier-ignore
