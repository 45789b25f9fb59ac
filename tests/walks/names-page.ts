import { Map as GlMap } from 'maplibre-gl'
import type { MapGeoJSONFeature } from 'maplibre-gl'
import { mapAssets } from '../../src/app/map/mapAssets'
import { dayFromIso } from '../../src/core/time/day'
import { resolveItinerary } from '../../src/core/itinerary/resolve'
import { LIFE_FILES } from '../../src/core/life/files'
import { readLife } from '../../src/core/check/read'
import type { LifeTexts } from '../../src/core/life/draft'
import { createMap, type MapState } from '../../src/map/adapter'
import { readPageAtlas } from '../../src/core/atlas'
import { ATLAS_FILE, fetchText } from '../../src/borders/files'
import { workerLetterer } from '../../src/borders/letterer'
import { sceneOf, type Scene } from '../../src/scene/scene'
import type { Position } from '../../src/core/life/model'
import { glanceScenes, placed, type GlanceScene } from './glance-scenes'
import type { View } from './names-views'

/** The map room by itself, asked what of its names it has drawn where. The walk calls `look`. */

/** What was found in one view. */
export interface Found {
  /** Names of the life, of states, and of all else. */
  life: string[]
  states: string[]
  ground: string[]
  /** Names that the path of the current chapter runs through, of the life and of all else. */
  crossedLife: string[]
  crossedGround: string[]
  /** Two names that lie on each other, at least one of them the life's. */
  collisions: string[]
  /** Names that an edge of the map cuts. */
  cut: string[]
}

// The handle keeps its map to itself; every map is told its projection once.
let drawn: GlMap | null = null
const keep = (map: GlMap) => void (drawn = map)
const setProjection = Reflect.get(GlMap.prototype, 'setProjection') as (wish: unknown) => GlMap
GlMap.prototype.setProjection = function (wish) {
  keep(this)
  return setProjection.call(this, wish)
}

const LIFE = ['life-labels', 'life-labels-here', 'life-told', 'life-named']
/** Px to each side of its point in which a name's own sign lies. */
const SIGN_PX = 15
/** Px from one look at the map to the next. */
const STEP = 3
/** Ms without a frame after which nothing more is to come. */
const REST_MS = 1500

const asked = new URLSearchParams(location.search)
const palette = asked.get('palette') === 'projection' ? 'projection' : 'paper'

document.body.classList.toggle('wall', palette === 'projection')

async function readTheLife() {
  const texts: LifeTexts = {}
  for (const file of LIFE_FILES) {
    const answer = await fetch(`/geodata/lives/trotsky/${file}`)
    if (answer.ok) texts[file] = await answer.text()
  }
  const { life } = readLife(texts)
  if (!life) throw new Error('the life cannot be read')
  return life
}

function atRest(map: GlMap): Promise<void> {
  return new Promise((done) => {
    let timer = setTimeout(over, REST_MS)
    function over() {
      if (!map.loaded()) return later()
      map.off('render', later)
      done()
    }
    function later() {
      clearTimeout(timer)
      timer = setTimeout(over, REST_MS)
    }
    map.on('render', later)
  })
}

const layerOf = ({ layer }: MapGeoJSONFeature) => layer.id

function nameOf({ properties }: MapGeoJSONFeature, lang: string): string {
  const { name, text } = properties as Record<string, unknown>
  const found = name ?? text ?? (properties as Record<string, unknown>)[`name_${lang}`]
  return typeof found === 'string' ? found.replace(/\s+/g, ' ') : ''
}

/** Pieces of the life's path that were travelled in the chapter of the moment, or are under way. */
function chapterLines({ stretches, chapters }: Scene, moment: number): Position[][] {
  const begin = chapters.findLast((day) => day <= moment) ?? moment - 3 * 365
  return stretches
    .filter(({ start, end }) => end > begin && start <= moment)
    .map(({ line }) => line)
}

interface Box {
  feature: MapGeoJSONFeature
  left: number
  right: number
  top: number
  bottom: number
}

function measure(map: GlMap, scene: Scene, { date, lang }: View): Found {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const layers = map
    .getStyle()
    .layers.filter(({ id, type, layout }) => {
      return type === 'symbol' && layout && 'text-field' in layout && id !== 'towns'
    })
    .map(({ id }) => id)
  // One name may stand in several places, and comes once for each tile that it reaches into.
  const placeOf = ({ geometry }: MapGeoJSONFeature) =>
    geometry.type === 'Point'
      ? geometry.coordinates.map((degrees) => degrees.toFixed(1)).join()
      : ''
  const keyOf = (feature: MapGeoJSONFeature) =>
    [layerOf(feature), nameOf(feature, lang), placeOf(feature)].join('|')
  const at = (x: number, y: number, x2 = x, y2 = y) =>
    map
      .queryRenderedFeatures(
        [
          [x, y],
          [x2, y2],
        ],
        { layers },
      )
      .filter((feature) => nameOf(feature, lang) !== '')
  /** Whether a spot belongs to the sign beside the name rather than to the name. */
  const isOnSign = ({ geometry }: MapGeoJSONFeature, x: number, y: number) => {
    if (geometry.type !== 'Point') return false
    const point = map.project(geometry.coordinates as Position)
    return (
      Math.max(Math.abs(point.x - x), Math.abs(point.y - y)) <
      SIGN_PX * (palette === 'paper' ? 1 : 1.7)
    )
  }

  // Each name's box by strips across and down: the map tells what lies where, not how large it is.
  const boxes = new Map<string, Box>()
  const [far, out] = [Math.max(width, height) + 60, -60]
  for (let along = out; along < far; along += STEP) {
    for (const feature of at(along, out, along + STEP, far)) {
      const box = boxes.get(keyOf(feature)) ?? { feature, left: along, right: along, top: far, bottom: out } // prettier-ignore
      box.right = along + STEP
      boxes.set(keyOf(feature), box)
    }
  }
  for (let along = out; along < far; along += STEP) {
    for (const feature of at(out, along, far, along + STEP)) {
      const box = boxes.get(keyOf(feature))
      if (!box) continue
      box.top = Math.min(box.top, along)
      box.bottom = along + STEP
    }
  }
  const all = [...boxes.values()].filter(
    ({ left, right, top, bottom }) => right > 0 && left < width && bottom > 0 && top < height,
  )
  const isLife = ({ feature }: Box) => LIFE.includes(layerOf(feature))
  const isState = ({ feature }: Box) => layerOf(feature).startsWith('states-names')
  const names = (found: Box[]) => found.map(({ feature }) => nameOf(feature, lang))

  const crossed = new Map<string, Box>()
  const moment = (dayFromIso(date) ?? 0) + 0.5
  for (const line of chapterLines(scene, moment)) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [map.project(line[i - 1] ?? [0, 0]), map.project(line[i] ?? [0, 0])]
      const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP))
      for (let k = 0; k < steps; k++) {
        const [x, y] = [a.x + ((b.x - a.x) * k) / steps, a.y + ((b.y - a.y) * k) / steps]
        if (x < 0 || y < 0 || x > width || y > height) continue
        for (const feature of at(x, y)) {
          const box = boxes.get(keyOf(feature))
          if (box && !isOnSign(feature, x, y)) crossed.set(keyOf(feature), box)
        }
      }
    }
  }

  const straight = all.filter((box) => box.feature.layer.id !== 'states-names-along' && box.feature.geometry.type === 'Point') // prettier-ignore
  const meet = (a: Box, b: Box) => {
    const [x, y] = [
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ]
    if (x <= 2 * STEP || y <= 2 * STEP) return false
    const middle = [Math.max(a.left, b.left) + x / 2, Math.max(a.top, b.top) + y / 2] as const
    return !isOnSign(a.feature, ...middle) && !isOnSign(b.feature, ...middle)
  }
  const collisions = straight.flatMap((a, i) =>
    straight
      .slice(i + 1)
      .filter((b) => (isLife(a) || isLife(b)) && meet(a, b))
      .map((b) => `${nameOf(a.feature, lang)} × ${nameOf(b.feature, lang)}`),
  )
  const isCut = ({ left, right, top, bottom }: Box) =>
    left < -STEP || top < -STEP || right > width + STEP || bottom > height + STEP
  return {
    life: names(all.filter(isLife)),
    states: names(all.filter(isState)),
    ground: names(all.filter((box) => !isLife(box) && !isState(box))),
    crossedLife: names([...crossed.values()].filter(isLife)),
    crossedGround: names([...crossed.values()].filter((box) => !isLife(box))),
    collisions,
    cut: names(all.filter(isCut)),
  }
}

async function start(): Promise<void> {
  const life = await readTheLife()
  const itinerary = resolveItinerary(life, 'trotsky')
  const container = document.getElementById('map')
  if (!container) throw new Error('no place for the map')
  const nothing = () => undefined
  const folder = { address: new URL('/geodata/borders/', location.href).href, isPacked: false }
  const text = await fetchText(folder, ATLAS_FILE)
  const state: MapState = {
    ...{ life, itinerary, moment: itinerary.first, lang: 'en', palette, selection: null },
    ...{ wholeAhead: false, projection: 'mercator', reducedMotion: true, follow: false },
    ...{ padding: { top: 0, right: 0, bottom: 0, left: 0 }, traveller: '', wish: null },
    atlas: { atlas: readPageAtlas(text), letterer: workerLetterer(folder, text) },
  }
  const options = { assets: mapAssets(), cooperative: null, ahead: () => null }
  const handle = createMap(
    { container, state, ...options },
    {
      ...{ pick: nothing, view: nothing, userMoved: nothing, ready: nothing, failed: nothing },
      ...{ several: nothing, closest: nothing, tooClose: nothing, missing: nothing },
    },
  )
  const scene = sceneOf(life, itinerary)
  const look = async (view: View): Promise<Found> => {
    const moment = (dayFromIso(view.date) ?? 0) + 0.5
    handle.show({ ...state, lang: view.lang, moment, wish: { kind: 'view', view } })
    for (let tries = 0; !drawn && tries < 100; tries++) await new Promise((r) => setTimeout(r, 100))
    if (!drawn) throw new Error('the map does not come')
    await atRest(drawn)
    return measure(drawn, scene, view)
  }
  const { clientWidth, clientHeight } = container
  /** The map of a scene without a name on it, and where the leg's ends lie on it. */
  const glance = async (asked: GlanceScene) => {
    const { view } = asked
    handle.show({ ...state, moment: view.moment, wish: { kind: 'view', view } })
    for (let tries = 0; !drawn && tries < 100; tries++) await new Promise((r) => setTimeout(r, 100))
    if (!drawn) throw new Error('the map does not come')
    for (const { id, layout } of drawn.getStyle().layers.filter(({ type }) => type === 'symbol'))
      if (layout && 'text-field' in layout) drawn.setLayoutProperty(id, 'text-field', '')
    await atRest(drawn)
    return placed(drawn, asked, clientWidth, clientHeight)
  }
  const glances = glanceScenes(scene.stretches, clientWidth, clientHeight)
  Object.assign(window, { look, glance, glances, walkReady: true })
}

void start()
