import { addProtocol, Map as GlMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { Protocol } from 'pmtiles'
import { mapAssets } from '../../src/app/map/mapAssets'
import { ATLAS_DAYS, readPageAtlas } from '../../src/core/atlas'
import { openArchives } from '../../src/map/ground/archive'
import { absoluteAssets } from '../../src/map/ground/assets'
import { createBorders } from '../../src/map/borders/borders'
import { ATLAS_FILE, fetchText } from '../../src/borders/files'
import { workerLetterer } from '../../src/borders/letterer'
import { styleOf } from '../../src/map/style'

/** The ground with the states on it, and nothing of a life. The runner calls what `bench` has. */

setWorkerUrl(workerUrl)
const archives = new Protocol()
addProtocol('pmtiles', archives.tile)

const assets = absoluteAssets(mapAssets(), location.origin)
const style = styleOf(assets, {
  palette: 'paper',
  lang: 'en',
  shortSide: Math.min(innerHeight, innerWidth),
  projection: 'mercator',
})
openArchives(archives, style.sources)
const map = new GlMap({
  container: 'map',
  style,
  center: [20, 50],
  zoom: 4,
  attributionControl: false,
  // As in the app: at 0 the map would place all names anew with every frame.
  fadeDuration: 250,
  // As many tiles and names as ever on a sixteenth of the pixels: without a graphics card filling
  // them would take longer than all that is measured here.
  pixelRatio: 0.25,
})

/** Ms after which a change that is not seen is taken for lost. */
const GIVEN_UP_MS = 10_000

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
const idle = () => new Promise((done) => map.once('idle', done).triggerRepaint())

async function start() {
  const folder = { address: new URL('/geodata/borders/', location.href).href, isPacked: false }
  const text = await fetchText(folder, ATLAS_FILE)
  if (!map.loaded()) await map.once('load')
  const states = createBorders(map, {
    lang: 'en',
    palette: 'paper',
    reducedMotion: true,
    atlas: readPageAtlas(text),
    letterer: workerLetterer(folder, text),
  })
  states.begin()
  const [first, last] = ATLAS_DAYS

  /** Longest task of the main thread while something goes on, ms (0: none of 50 ms or more). */
  async function longest(what: () => Promise<void>): Promise<number> {
    let most = 0
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most = Math.max(most, duration)
    })
    observer.observe({ type: 'longtask' })
    await what()
    await frame()
    observer.disconnect()
    return most
  }

  return {
    /** Shows a day in a view, and waits until nothing moves any more. */
    async show(day: number, lon: number, lat: number, zoom: number): Promise<void> {
      map.jumpTo({ center: [lon, lat], zoom })
      states.setDay(day)
      for (let calm = 0; calm < 3; calm++) await idle()
    },
    /** The clock goes through all the years of the atlas in so many frames; `still`: it does not. */
    drag: (frames: number, still: boolean) =>
      longest(async () => {
        for (let i = 0; i <= frames; i++) {
          if (!still) states.setDay(Math.floor(first + ((last - first) * i) / frames))
          map.triggerRepaint()
          await frame()
        }
      }),
    /** The clock runs through days, a little slower than the map can follow. */
    async approach(from: number, to: number): Promise<void> {
      for (let day = from; day <= to; day++) {
        states.setDay(day)
        map.triggerRepaint()
        await wait(250)
      }
    },
    /** Ms from the moment that a date passes until a frame with the new borders has been drawn. */
    async latency(day: number): Promise<number> {
      const begun = performance.now()
      // What a feature is told is drawn by the next frame that ends.
      const seen = new Promise<number>((done) => {
        map.once('render', () => done(performance.now() - begun))
      })
      states.setDay(day)
      return Promise.race([seen, wait(GIVEN_UP_MS).then(() => NaN)])
    },
  }
}

Object.assign(window, { bench: await start() })
