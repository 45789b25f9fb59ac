import { addProtocol, Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { PMTiles, Protocol } from 'pmtiles'
import { mapAssets } from '../../src/app/map/mapAssets'
import { resolveItinerary } from '../../src/core/itinerary/resolve'
import { LIFE_FILES } from '../../src/core/life/files'
import { readLife } from '../../src/core/check/read'
import type { LifeTexts } from '../../src/core/life/draft'
import { ArchiveSource } from '../../src/map/ground/archive'
import { absoluteAssets } from '../../src/map/ground/assets'
import { basemapLayers, basemapSources, fontFaces } from '../../src/map/ground/basemap'
import { sceneOf } from '../../src/scene/scene'
import { setUp } from './cases'
import { wandering, type Legs } from './legs'
import { frameAt } from './moments'

/** One map with one case on it: `?case=play&size=life`. The runner calls `run`. */

setWorkerUrl(workerUrl)
const protocol = new Protocol()
addProtocol('pmtiles', protocol.tile)

async function legsOf(size: string): Promise<Legs> {
  if (size !== 'life') return wandering(Number(size))
  const texts: LifeTexts = {}
  for (const file of LIFE_FILES) {
    const answer = await fetch(`/geodata/lives/trotsky/${file}`)
    if (answer.ok) texts[file] = await answer.text()
  }
  const { life } = readLife(texts)
  if (!life) throw new Error('the life cannot be read')
  const scene = sceneOf(life, resolveItinerary(life, 'trotsky'))
  return { ...scene, lived: scene }
}

let frame = 0

/** Draws so many frames, each after the one before has been drawn; answers in milliseconds. */
function run(map: GlMap, step: (frame: number) => void, frames: number): Promise<number> {
  const began = performance.now()
  const last = frame + frames
  return new Promise((resolve) => {
    const next = () => {
      if (frame >= last) {
        map.off('render', next)
        resolve(performance.now() - began)
        return
      }
      step(++frame)
      map.triggerRepaint()
    }
    map.on('render', next)
    map.triggerRepaint()
  })
}

const JUMP_DAYS = 40 * 365.25

/** The clock dropped forty years back: frames and milliseconds until nothing more is drawn. */
async function jump(map: GlMap, legs: Legs, step: (frame: number) => void) {
  const last = legs.stretches.at(-1)?.end ?? 0
  step(frameAt(legs, last))
  map.triggerRepaint()
  await map.once('idle')
  let frames = 0
  const count = () => void frames++
  map.on('render', count)
  const began = performance.now()
  step(frameAt(legs, last - JUMP_DAYS))
  map.triggerRepaint()
  await map.once('idle')
  map.off('render', count)
  return { frames, ms: performance.now() - began }
}

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const legs = await legsOf(asked.get('size') ?? 'life')
  const assets = absoluteAssets(mapAssets(), document.baseURI)
  for (const archive of [assets.water, assets.relief])
    protocol.add(new PMTiles(new ArchiveSource(archive)))
  const map = new GlMap({
    container: 'map',
    style: {
      version: 8,
      'font-faces': fontFaces(assets),
      sources: basemapSources(assets),
      layers: basemapLayers('paper', 'en'),
    },
    center: [32, 50],
    zoom: Number(asked.get('zoom') ?? 3.4),
    attributionControl: false,
    fadeDuration: 0,
  })
  await map.once('load')
  const step = await setUp(asked.get('case') ?? 'floor', map, legs)
  map.triggerRepaint()
  await map.once('idle')
  Object.assign(window, {
    run: (frames: number) => run(map, step, frames),
    jump: () => jump(map, legs, step),
    benchReady: true,
  })
}

void start()
