import { shallowRef } from 'vue'
import { fetchText, FINER_OUTLINES_FILE } from '../borders/files'
import { resolveItinerary } from '../core/itinerary/resolve'
import { isInAtlas, meshOf, type UnitTopology } from '../core/atlas'
import type { Position } from '../core/geo/position'
import type { LessonStep } from '../core/story/tours/tours'
import { figure } from '../figure/figure'
import { viewAround, viewOfBounds, viewOfMoment } from '../figure/framing'
import { createGround } from '../figure/ground'
import { planOf, type FigureView } from '../figure/plan'
import type { Flavour } from '../look/flavours'
import { sheetMap, type SheetMapSpec } from './paper/sheetMap'
import { sceneAt } from '../scene/moment'
import { bordersFolder, useAtlas } from '../stores/map/atlas'
import { useGround } from '../stores/map/ground'
import { useLife } from '../stores/life/life'
import { usePreferences } from '../stores/preferences'

export interface FigureAsked {
  width: number
  height: number
  flavour: Flavour
  /** Of what it is, in words. */
  title: string
  /** Begins every id in it: several stand on one page. */
  id: string
  /** Places that are all to be in sight; without them it shows what the wall shows. */
  around?: readonly Position[] | undefined
}

/** Degrees at each edge. */
const ROOM = 2
/** Degrees across below which the coarse outlines would be seen to be corners and edges. */
const NEAR_DEGREES = 30
/** Px around the world at zoom 0. */
const WORLD_PX = 512

const isNear = (view: FigureView) =>
  (view.width * 360) / (WORLD_PX * 2 ** planOf(view).zoom) < NEAR_DEGREES

function viewAroundAll(places: readonly Position[], size: { width: number; height: number }) {
  const [lons, lats] = [places.map(([lon]) => lon), places.map(([, lat]) => lat)]
  const [west, east] = [Math.min(...lons) - ROOM, Math.max(...lons) + ROOM]
  const [south, north] = [Math.min(...lats) - ROOM, Math.max(...lats) + ROOM]
  return viewOfBounds([west, south, east, north], size, [0, 6])
}

/** Maps of the steps of a lesson as SVG, drawn without WebGL; `isReady` when what they need has come. */
export function useFigures() {
  const open = useLife()
  const atlas = useAtlas()
  const preferences = usePreferences()
  const ground = useGround()
  const fineGroundOf = shallowRef<ReturnType<typeof createGround> | null>(null)
  const isReady = shallowRef(false)

  const groundFrom = async (file: string) =>
    createGround(meshOf(JSON.parse(await fetchText(bordersFolder(), file)) as UnitTopology))

  /**
   * Fetches the outlines and the atlas, for paper the finer ones too; never throws: without the
   * outlines there are no figures, without the finer ones those that are near are coarse.
   */
  async function fetchGround(isForPaper = false): Promise<void> {
    // They are no part of the copy for offline: without a network nobody asks for them.
    const finer =
      isForPaper && navigator.onLine
        ? groundFrom(FINER_OUTLINES_FILE).catch(() => null)
        : Promise.resolve(null)
    await Promise.all([ground.open(), atlas.open()])
    fineGroundOf.value = await finer
    isReady.value = ground.coarse !== null
  }

  /** The map of a step as an SVG document; empty where it cannot be drawn. */
  function figureOf(step: LessonStep, asked: FigureAsked): string {
    const { life, person } = open
    const coarse = ground.coarse?.on
    if (!life || !person || !coarse) return ''
    const { width, height, flavour, title, id } = asked
    const moment = step.until
    const shown = sceneAt(life, resolveItinerary(life, person.id), moment, preferences.lang)
    const size = { width, height }
    const { view } = step
    const seen = view
      ? // The wall is some three times as wide as such a figure: a zoom and a half less shows as much.
        viewAround({ centre: [view.lon, view.lat], zoom: Math.max(view.zoom - 1.5, 0) }, size)
      : viewOfMoment(shown, size)
    const seenAs = { ...(asked.around ? viewAroundAll(asked.around, size) : seen), ...size }
    const outlines = (isNear(seenAs) ? fineGroundOf.value : null) ?? coarse
    const under = outlines(atlas.known?.atlas ?? null, Math.floor(moment))
    return figure({ shown, ground: under, flavour, title, id, view: seenAs })
  }

  /** The map of a lesson for a sheet: numbers and no names; empty where it cannot be drawn. */
  function sheetOf(
    asked: Omit<SheetMapSpec, 'ground' | 'view'> & { width: number; height: number },
  ): string {
    const { width, height, ...spec } = asked
    // A lesson may end on a day of which no borders are recorded: those before it are.
    const last = spec.steps.findLast(({ until }) => isInAtlas(Math.floor(until))) ?? spec.steps.at(-1) // prettier-ignore
    const coarse = ground.coarse?.on
    if (!coarse || !last || spec.places.length === 0) return ''
    const size = { width, height }
    const view = {
      ...viewAroundAll(
        spec.places.map(({ at }) => at),
        size,
      ),
      ...size,
    }
    const outlines = (isNear(view) ? fineGroundOf.value : null) ?? coarse
    return sheetMap({ ...spec, view, ground: outlines(atlas.known?.atlas ?? null, Math.floor(last.until)) }) // prettier-ignore
  }

  return { isReady, fetchGround, figureOf, sheetOf }
}
