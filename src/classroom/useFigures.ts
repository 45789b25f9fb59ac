import { shallowRef } from 'vue'
import { fetchText, OUTLINES_FILE } from '../borders/files'
import { resolveItinerary } from '../core/itinerary/resolve'
import { meshOf, type UnitTopology } from '../core/atlas'
import type { Position } from '../core/geo/position'
import type { LessonStep } from '../core/story/tours'
import { figure } from '../figure/figure'
import { viewAround, viewOfBounds, viewOfMoment } from '../figure/framing'
import { createGround } from '../figure/ground'
import type { Flavour } from '../look/flavours'
import { sheetMap, type SheetMapSpec } from './paper/sheetMap'
import { sceneAt } from '../scene/moment'
import { bordersFolder, useAtlas } from '../stores/atlas'
import { useLife } from '../stores/life'
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
  const groundOf = shallowRef<ReturnType<typeof createGround> | null>(null)
  const isReady = shallowRef(false)

  /** Fetches the outlines and the atlas; never throws: without them there are no figures. */
  async function fetchGround(): Promise<void> {
    try {
      const [text] = await Promise.all([fetchText(bordersFolder(), OUTLINES_FILE), atlas.open()])
      groundOf.value = createGround(meshOf(JSON.parse(text) as UnitTopology))
      isReady.value = true
    } catch {
      isReady.value = false
    }
  }

  /** The map of a step as an SVG document; empty where it cannot be drawn. */
  function figureOf(step: LessonStep, asked: FigureAsked): string {
    const { life, person } = open
    if (!life || !person || !groundOf.value) return ''
    const { width, height, flavour, title, id } = asked
    const moment = step.until
    const shown = sceneAt(life, resolveItinerary(life, person.id), moment, preferences.lang)
    const size = { width, height }
    const { view } = step
    const seen = view
      ? // The wall is some three times as wide as such a figure: a zoom and a half less shows as much.
        viewAround({ centre: [view.lon, view.lat], zoom: Math.max(view.zoom - 1.5, 0) }, size)
      : viewOfMoment(shown, size)
    const seenAs = asked.around ? viewAroundAll(asked.around, size) : seen
    const ground = groundOf.value(atlas.known?.atlas ?? null, Math.floor(moment))
    return figure({ shown, ground, flavour, title, id, view: { ...seenAs, ...size } })
  }

  /** The map of a lesson for a sheet: numbers and no names; empty where it cannot be drawn. */
  function sheetOf(
    asked: Omit<SheetMapSpec, 'ground' | 'view'> & { width: number; height: number },
  ): string {
    const { width, height, ...spec } = asked
    const last = spec.steps.at(-1)
    if (!groundOf.value || !last || spec.places.length === 0) return ''
    const size = { width, height }
    const view = {
      ...viewAroundAll(
        spec.places.map(({ at }) => at),
        size,
      ),
      ...size,
    }
    const ground = groundOf.value(atlas.known?.atlas ?? null, Math.floor(last.until))
    return sheetMap({ ...spec, view, ground })
  }

  return { isReady, fetchGround, figureOf, sheetOf }
}
