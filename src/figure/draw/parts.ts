import type { FeatureCollection } from 'geojson'
import type { NamesView } from '../../borders/names-view'
import { letteringOn } from '../../borders/lettering'
import type { Flavour } from '../../look/flavours'
import type { SceneMoment } from '../../scene/moment'
import { obstaclesAt } from '../../scene/names/obstacles'
import { createCrowd, TAKEN, type Crowd } from '../names/crowd'
import { drawGround } from './draw-ground'
import { drawDoubt, drawnLegs, drawnUnderWay, drawPath, type DrawnLeg } from './draw-path'
import { drawAreas, drawLights, drawMarker, drawSigns, MARKER_PX, placeSigns, type PlacedSign } from './draw-places' // prettier-ignore
import type { FigureGround } from '../ground'
import { drawNames, placeNames, type PlacedName } from '../names/names'
import { paletteOf, type FigurePalette } from '../palettes'
import type { Bounds, Plan } from '../plan'
import { drawStateNames } from '../names/state-names'

/** Letters the states for a view; or what was lettered for it before. */
export type StateNames = FeatureCollection | ((view: NamesView) => FeatureCollection)

/** What is to be drawn, and how. */
export interface PartsSpec {
  shown: SceneMoment
  ground: FigureGround
  flavour: Flavour
  /** The ground as SVG, where it was drawn for the same plan before: it says no word of any language. */
  groundDrawn?: string | undefined
  stateNames?: StateNames | undefined
  /** The whole journey to come too, pale. */
  whole?: boolean
  /** No name on it: it is too small to be read. */
  isMute?: boolean
  /** Factor for the sizes of the names of places; 1: for reading from near by. */
  lettering?: number
  /** Begins every id in the drawing: two of them may stand on one page. */
  id?: string
  /** Where its signs can be picked: the name of a place. */
  nameOf?: (id: string) => string
}

/** What stands where: for whoever picks on the picture, and for a key of what is shown. */
export interface DrawnLife {
  legs: readonly DrawnLeg[]
  signs: readonly PlacedSign[]
  placed: readonly PlacedName[]
  /** Layers as SVG. They lie upon each other in this order, the leg under way after the path. */
  parts: Record<'areas' | 'path' | 'places' | 'lights' | 'names', string>
}

/** The whole figure in layers, bottom to top. */
export interface Drawn extends Omit<DrawnLife, 'parts'> {
  parts: DrawnLife['parts'] & Record<'ground' | 'underWay' | 'marker', string>
}

/** What a plan shows, in degrees; east may exceed 180. */
export function boundsOf({ width, height, invert }: Plan): Bounds {
  const middle = invert([width / 2, height / 2]) ?? [0, 0]
  const near = (lon: number) => lon - 360 * Math.round((lon - middle[0]) / 360)
  const edge = Array.from({ length: 17 }, (_, i) => i / 16).flatMap((t) =>
    [
      [t * width, 0],
      [t * width, height],
      [0, t * height],
      [width, t * height],
    ].flatMap(([x = 0, y = 0]) => {
      // prettier-ignore
      const at = invert([x, y])
      return at && Number.isFinite(at[0]) ? [[near(at[0]), at[1]] as const] : []
    }),
  )
  const [lons, lats] = [edge.map(([lon]) => lon), edge.map(([, lat]) => lat)]
  if (edge.length === 0) return [-180, -85, 180, 85]
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/** Draws everything of a moment that lies within a plan. */
export function drawParts(plan: Plan, spec: PartsSpec): Drawn {
  const { shown, ground, flavour, id = 'figure' } = spec
  const palette = paletteOf(flavour)
  const { path, marker } = drawUnderWay(plan, shown, palette)
  const { parts, ...life } = drawLife(plan, spec)
  const under = spec.groundDrawn ?? drawGround(plan, ground, palette, id)
  return { ...life, parts: { ...parts, ground: under, underWay: path, marker } }
}

/** What moves between two turns of a story: the leg under way, and the marker. */
export function drawUnderWay(
  plan: Plan,
  shown: SceneMoment,
  palette: FigurePalette,
): { path: string; marker: string } {
  // prettier-ignore
  const legs = drawnUnderWay(plan, shown, palette)
  return {
    path: drawDoubt(plan, shown, palette) + drawPath(legs),
    marker: drawMarker(plan, shown, palette).svg,
  }
}

const isMoving = ({ leg: { kind } }: DrawnLeg) => kind === 'left' || kind === 'done'

/** The rest of the life; the ground is of use only for the names on it. */
export function drawLife(plan: Plan, spec: PartsSpec): DrawnLife {
  const { shown, flavour, whole = false } = spec
  const palette = paletteOf(flavour)
  const legs = drawnLegs(plan, shown, palette, whole)
  const signs = placeSigns(plan, shown, palette, whole)
  const { placed, names } = spec.isMute ? MUTE : lettered(plan, spec, palette, legs, signs)
  return {
    ...{ legs, signs, placed },
    parts: {
      areas: drawAreas(plan, shown, palette),
      path: drawPath(legs.filter((leg) => !isMoving(leg))),
      places: drawSigns(signs, spec.nameOf),
      lights: drawLights(plan, shown, palette),
      names,
    },
  }
}

const MUTE = { placed: [], names: '' }

/** The names of states and places, where the rest leaves room. */
function lettered(
  plan: Plan,
  spec: PartsSpec,
  palette: FigurePalette,
  legs: readonly DrawnLeg[],
  signs: readonly PlacedSign[],
): { placed: readonly PlacedName[]; names: string } {
  const { shown, lettering = 1 } = spec
  const crowd = createCrowd(plan.width, plan.height)
  crowdIn(crowd, legs, signs, drawMarker(plan, shown, palette).at, palette)
  const placed = placeNames(plan, shown, palette, crowd, lettering)
  return { placed, names: stateNamesOf(plan, spec, palette, crowd) + drawNames(placed) }
}

/** What names keep off: the path by its age, signs, and the marker. */
function crowdIn(
  crowd: Crowd,
  legs: readonly DrawnLeg[],
  signs: readonly PlacedSign[],
  marker: readonly (readonly [number, number])[],
  { inks }: FigurePalette,
): void {
  // prettier-ignore
  for (const { leg, lines, width } of legs) {
    const isOld = leg.kind === 'old' || leg.kind === 'recent' || leg.kind === 'future'
    for (const line of lines) crowd.takeLine(line, width + 2, isOld ? TAKEN.old : TAKEN.path)
  }
  for (const { at, reach } of signs) crowd.takeBox(around(at, reach), TAKEN.sign)
  for (const at of marker) crowd.takeBox(around(at, MARKER_PX * inks.weight ** 0.75), TAKEN.name)
}

const around = ([x, y]: readonly [number, number], px: number) => ({
  ...{ left: x - px, right: x + px },
  ...{ top: y - px, bottom: y + px },
})

function stateNamesOf(plan: Plan, spec: PartsSpec, palette: FigurePalette, crowd: Crowd): string {
  const { stateNames, shown, ground, flavour } = spec
  if (!stateNames) return ''
  const lettering = flavour === 'projection' ? letteringOn('projection', plan.height) : 1
  const names =
    typeof stateNames === 'function'
      ? stateNames({
          ...{ bounds: boundsOf(plan), zoom: plan.zoom, lettering },
          obstacles: obstaclesAt(shown, plan.zoom, lettering),
        })
      : stateNames
  return drawStateNames(plan, names, ground.states?.namedAt, palette, crowd)
}
