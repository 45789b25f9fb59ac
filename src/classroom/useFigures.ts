import { shallowRef } from 'vue'
import { resolveItinerary } from '../core/itinerary/resolve'
import { isInAtlas } from '../core/atlas'
import type { Day } from '../core/time/day'
import type { Position } from '../core/geo/position'
import type { LessonStep } from '../core/story/tours/tours'
import { figure } from '../figure/figure'
import { viewAround, viewOfBounds, viewOfMoment } from '../figure/framing'
import type { FigureGround } from '../figure/ground'
import { planOf, type FigureView } from '../figure/plan'
import type { Flavour } from '../look/flavours'
import { sheetMap, type SheetMapSpec } from './paper/sheetMap'
import { sceneAt } from '../scene/moment'
import { useAtlas } from '../stores/map/atlas'
import { useGround } from '../stores/map/ground'
import { useWaters } from '../stores/map/waters'
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

export type SheetAsked = Omit<SheetMapSpec, 'ground' | 'view'> & { width: number; height: number }

/** Without the outlines there are the path and its places. */
const BARE: FigureGround = { land: [], coast: [] }
/** Degrees at each edge. */
const ROOM = 2
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
  const waters = useWaters()
  const isReady = shallowRef(false)

  /** Fetches the atlas and the coarse outlines; never throws: without outlines there are no figures. */
  async function fetchGround(): Promise<void> {
    await Promise.all([ground.open(), atlas.open()])
    isReady.value = ground.coarse !== null
  }

  /** Fetches what lies under a view, as finely as it is close; never throws. */
  async function prepare(view: FigureView): Promise<void> {
    const plan = planOf(view)
    await Promise.allSettled([ground.near(plan.zoom), waters.fetch(plan)])
  }

  /** What lies under a view on a day, as far as it has come. */
  function groundOf(view: FigureView, day: Day): FigureGround {
    const plan = planOf(view)
    const land = ground.atHand(plan.zoom)?.on(atlas.known?.atlas ?? null, day)
    return { ...(land ?? BARE), waters: waters.on(plan, day) }
  }

  /** What the map of a step shows, and of where; null where it cannot be drawn. */
  function pictureOf(step: LessonStep, { width, height, around }: FigureAsked) {
    const { life, person } = open
    if (!life || !person || !ground.coarse) return null
    const shown = sceneAt(life, resolveItinerary(life, person.id), step.until, preferences.lang)
    const size = { width, height }
    const { view } = step
    const seen = view
      ? // The wall is some three times as wide as such a figure: a zoom and a half less shows as much.
        viewAround({ centre: [view.lon, view.lat], zoom: Math.max(view.zoom - 1.5, 0) }, size)
      : viewOfMoment(shown, size)
    return { shown, view: { ...(around ? viewAroundAll(around, size) : seen), ...size } }
  }

  /** Fetches what is wanted for the map of a step; never throws. */
  async function prepareFigure(step: LessonStep, asked: FigureAsked): Promise<void> {
    const picture = pictureOf(step, asked)
    if (picture) await prepare(picture.view)
  }

  /** The map of a step as an SVG document; empty where it cannot be drawn. */
  function figureOf(step: LessonStep, asked: FigureAsked): string {
    const picture = pictureOf(step, asked)
    if (!picture) return ''
    const { flavour, title, id } = asked
    const under = groundOf(picture.view, Math.floor(step.until))
    return figure({ ...picture, ground: under, flavour, title, id })
  }

  const viewOfSheet = ({ places, width, height }: SheetAsked): FigureView => {
    const size = { width, height }
    return { ...viewAroundAll(places.map(({ at }) => at), size), ...size } // prettier-ignore
  }

  /** Fetches what is wanted for the map of a sheet, which is drawn anew with it; never throws. */
  async function prepareSheet(asked: SheetAsked): Promise<void> {
    if (asked.places.length > 0) await prepare(viewOfSheet(asked))
  }

  /** The map of a lesson for a sheet: numbers and no names; empty where it cannot be drawn. */
  function sheetOf(asked: SheetAsked): string {
    // A lesson may end on a day of which no borders are recorded: those before it are.
    const { steps } = asked
    const last = steps.findLast(({ until }) => isInAtlas(Math.floor(until))) ?? steps.at(-1)
    if (!ground.coarse || !last || asked.places.length === 0) return ''
    const view = viewOfSheet(asked)
    return sheetMap({ ...asked, view, ground: groundOf(view, Math.floor(last.until)) })
  }

  return { isReady, fetchGround, prepareFigure, figureOf, prepareSheet, sheetOf }
}
