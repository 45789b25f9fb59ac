import { Map as GlMap } from 'maplibre-gl'
import { createPinia, setActivePinia } from 'pinia'
import '../../src/ui/styles/fonts.css'
import { createFigureMap } from '../../src/app/map/figure/figureMap'
import { createLand } from '../../src/app/map/figure/land'
import { mapAssets } from '../../src/app/map/mapAssets'
import { ATLAS_FILE, fetchText } from '../../src/borders/files'
import { workerLetterer } from '../../src/borders/letterer'
import { readPageAtlas } from '../../src/core/atlas'
import { resolveItinerary } from '../../src/core/itinerary/resolve'
import { dayFromIso } from '../../src/core/time/day'
import { createMap, type MapState } from '../../src/map/adapter'
import { picturedLife } from './life'
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

setActivePinia(createPinia())
const life = picturedLife()
const itinerary = resolveItinerary(life, 'ada')
const folder = { address: new URL('/geodata/borders/', location.href).href, isPacked: false }
const nothing = () => undefined
const events = {
  ...{ pick: nothing, view: nothing, userMoved: nothing, ready: nothing, failed: nothing },
  ...{
    several: nothing,
    missing: (part: string) => console.error(`${part} is missing`),
    closest: nothing,
    tooClose: nothing,
  },
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
  if (isFigure) createFigureMap(options, events, createLand())
  else createMap(options, events)
}

/** The layers of the map that are there to be seen, from below; of a drawing its classes. */
function layers(): string[] {
  if (!drawn) return [...new Set([...document.querySelectorAll('#map svg [class]')].map(nameOf))]
  const map = drawn
  return map.getLayersOrder().filter((id) => map.getLayoutProperty(id, 'visibility') !== 'none')
}

const nameOf = (element: Element) => `svg ${element.getAttribute('class') ?? ''}`

/** Takes a layer away, or brings it back; settles when the map has come to rest without it. */
async function put(id: string, visibility: 'none' | 'visible'): Promise<void> {
  for (const element of drawn ? [] : document.querySelectorAll<SVGElement>('#map svg [class]'))
    if (nameOf(element) === id) element.style.display = visibility === 'none' ? 'none' : ''
  drawn?.setLayoutProperty(id, 'visibility', visibility)
  await drawn?.once('idle')
}

Object.assign(window, { show, layers, put, isReady: true })
