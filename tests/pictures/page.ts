import { Map as GlMap } from 'maplibre-gl'
import '../../src/ui/fonts.css'
import { createFigureMap } from '../../src/app/map/figure/figureMap'
import { outlines } from '../../src/app/map/figure/outlines'
import { mapAssets } from '../../src/app/map/mapAssets'
import { ATLAS_FILE, fetchText } from '../../src/borders/files'
import { workerLetterer } from '../../src/borders/letterer'
import { readPageAtlas } from '../../src/core/atlas'
import { resolveItinerary } from '../../src/core/itinerary/resolve'
import { dayFromIso } from '../../src/core/time/day'
import { createMap, type MapState } from '../../src/map/adapter'
import { smallLife } from '../fixtures/small-life'
import type { PictureScene } from './scenes'

/** The map room by itself, and what stands in for it. The command calls what it gives the window. */

// The handle keeps its map to itself; every map is told its projection once.
let drawn: GlMap | null = null
const keep = (map: GlMap) => void (drawn = map)
const setProjection = Reflect.get(GlMap.prototype, 'setProjection') as (wish: unknown) => GlMap
GlMap.prototype.setProjection = function (wish) {
  keep(this)
  return setProjection.call(this, wish)
}

const life = smallLife()
const itinerary = resolveItinerary(life, 'ada')
const folder = { address: new URL('/geodata/borders/', location.href).href, isPacked: false }
const nothing = () => undefined
const events = {
  ...{ pick: nothing, view: nothing, userMoved: nothing, ready: nothing, failed: nothing },
  ...{ several: nothing, missing: nothing, closest: nothing, tooClose: nothing },
}

/** Draws a scene, in place of the one before; the command takes its picture when it has come to rest. */
async function show({ isFigure, day, at: [lat, lon, zoom], shown }: PictureScene) {
  const container = document.getElementById('map')
  if (!container) throw new Error('no place for the map')
  await document.fonts.ready
  const text = await fetchText(folder, ATLAS_FILE)
  const state: MapState = {
    ...{ life, itinerary, moment: (dayFromIso(day) ?? 0) + 0.5, selection: null },
    ...{ lang: 'en', palette: 'paper', wholeAhead: false, projection: 'mercator' },
    ...{ reducedMotion: true, follow: false, traveller: '' },
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    atlas: { atlas: readPageAtlas(text), letterer: workerLetterer(folder, text) },
    wish: { kind: 'view', view: { lat, lon, zoom } },
    ...shown,
  }
  const options = { container, state, assets: mapAssets(), cooperative: null, ahead: () => null }
  if (isFigure) createFigureMap(options, events, outlines)
  else createMap(options, events)
}

/** Takes those layers of the map away that are seen and whose names begin so; which ones. */
function hide(beginning: string): string[] {
  const isSeen = (id: string) => drawn?.getLayoutProperty(id, 'visibility') !== 'none'
  const layers = drawn
    ?.getLayersOrder()
    .filter((id) => id.startsWith(beginning))
    .filter(isSeen)
  for (const id of layers ?? []) drawn?.setLayoutProperty(id, 'visibility', 'none')
  return layers ?? []
}

function unhide(layers: readonly string[]): void {
  for (const id of layers) drawn?.setLayoutProperty(id, 'visibility', 'visible')
}

Object.assign(window, { show, hide, unhide, isReady: true })
