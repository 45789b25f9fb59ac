import { addProtocol, Map as GlMap, Marker, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { Protocol } from 'pmtiles'
import { CARRIED_SCHEME } from '../assets/carried'
import { siteBase } from '../assets/site'
import { openArchives } from './ground/archive'
import { carriedJson } from './ground/carried'
import { absoluteAssets } from './ground/assets'
import { createBorders, type Borders } from './borders/borders'
import { leastZoom } from './camera/camera'
import { createDatedGround } from './ground/dated-ground'
import { standIns } from './ground/towns'
import { currentView } from './camera/flight'
import { createFollowing } from './camera/following'
import { absentMap, type MapEvents, type MapHandle, type MapOptions } from './handle'
import { layEdge } from './ground/edge'
import { INKS } from '../look/inks'
import { hereLetters, leastLettering } from './layers/layers'
import { tellFaults } from './ground/faults'
import { limitZoom } from './camera/zoom-limit'
import { libraryOptions } from './library-options'
import { sceneAt, type SceneMoment } from '../scene/moment'
import { obstaclesAt } from '../scene/names/obstacles'
import { createOtherStage } from './layers/other-stage'
import { createSpotStage } from './layers/spot-stage'
import { createPainting } from './layers/painting'
import { boundsOf, pictureOf } from './picture'
import { listenToPointer } from './pointer'
import { propertyChanges, restyle } from './layers/restyle'
import { letteringOn } from '../borders/lettering'
import { steer } from './camera/steering'
import { differs, type MapState } from './state'
import { styleOf } from './style'
import { createTraveller } from './layers/traveller'
import type { Position } from '../core/life/model'
import { whereabouts } from '../core/itinerary/whereabouts'

export type * from './handle'
export type * from './state'

// Built by Vite, the worker has an address of its own; MapLibre cannot guess it.
setWorkerUrl(workerUrl)
// Its code is read while the life is.
prewarm()

const protocol = new Protocol()
addProtocol('pmtiles', protocol.tile)
if (__ETAPE_ONE_FILE__) addProtocol(CARRIED_SCHEME, carriedJson)

/** Where the story plays, until something better is asked for. */
const EURASIA = { lat: 50, lon: 40, zoom: 2.6 }

/** All of the window that the look of the map depends on. */
const boxOf = ({ clientWidth, clientHeight }: HTMLElement) =>
  [clientWidth, clientHeight, shortSideOfScreen()].join(' ')

const shortSideOfScreen = () => Math.min(window.innerHeight, window.innerWidth)

/**
 * A map of a life. Throws nothing: without WebGL it says `failed('no-webgl')` and stays blank. It
 * stays paper until it has a life: it then frames that at once, and fetches no ground that is not
 * seen; but what takes no ground (the style, its sources, what a browser needs to begin with WebGL)
 * is under way by then.
 */
export function createMap(options: MapOptions, events: MapEvents): MapHandle {
  const { container, state: first } = options
  /** What it was told last. */
  let told = first
  const assets = absoluteAssets(options.assets, siteBase())
  const styleNow = () => styleOf(assets, { ...told, shortSide: shortSideOfScreen() })
  let style = styleNow()
  openArchives(protocol, style.sources)
  let map: GlMap
  try {
    map = new GlMap(libraryOptions(options, style, EURASIA))
  } catch {
    // Not within this call: the caller does not have its handle yet.
    queueMicrotask(() => events.failed('no-webgl'))
    return absentMap()
  }

  // The page's element around it is the region, and has the name.
  for (const own of ['role', 'aria-label']) map.getCanvas().removeAttribute(own)
  let shown: SceneMoment | null = null
  /** Whether the map has its style; it loses it with the context. */
  let dressed = false
  let gone = false
  /** The box that it was fitted into last. */
  let box = boxOf(container)
  const inks = () => INKS[told.palette]
  const painting = createPainting(map, inks(), () => hereLetters(told.palette, shortSideOfScreen()))
  const others = createOtherStage(map)
  const spots = createSpotStage(map)
  const traveller = createTraveller((element) =>
    new Marker({ element }).setLngLat(EURASIA).addTo(map),
  )
  const ground = createDatedGround(map, assets.shore !== undefined, () =>
    leastLettering(told.palette, shortSideOfScreen()),
  )
  let states: Borders | null = null
  const following = createFollowing(map, {
    isReduced: () => told.reducedMotion,
    letGone: events.userMoved,
    foresee: sceneOf,
    ahead: options.ahead,
  })

  function sceneOf(moment: number): SceneMoment | null {
    const { life, itinerary, lang, selection } = told
    return life && itinerary && sceneAt(life, itinerary, moment, lang, selection, shown)
  }

  function positionAt(moment: number): Position | null {
    const { life, itinerary } = told
    return life && itinerary && whereabouts(life, itinerary.person.id, moment).at
  }

  function update(): void {
    shown = sceneOf(told.moment)
    if (!shown) return
    painting.show(shown)
    traveller.show(shown)
    following.attend(shown)
    if (dressed) ground.show(told.moment)
    if (dressed) others.show(shown)
    if (dressed) spots.show(shown)
    states?.setDay(Math.floor(told.moment))
  }

  /** What of palette, language and size the style does not have yet, it has now. */
  function dressUp(): void {
    if (!dressed) return
    const next = styleNow()
    restyle(map, propertyChanges(style.layers, next.layers))
    style = next
    painting.settle(true)
    ground.reset()
    if (shown) ground.show(told.moment)
  }

  /** Everything that a fresh style lacks: after the start, and after a lost context. */
  function dress(): void {
    dressed = true
    map.setProjection({ type: told.projection })
    painting.setInks(inks())
    dressUp()
    painting.begin()
    layEdge(map)
    others.reset()
    spots.reset()
    states?.begin()
    update()
  }

  /** Fills the box that the page leaves it; in another one the camera looks anew. */
  function fit(isPadded = false): void {
    const now = boxOf(container)
    if (gone || (now === box && !isPadded)) return
    if (now !== box) {
      box = now
      map.setMinZoom(leastZoom(container.clientWidth))
      map.resize()
      dressUp()
    }
    following.fit(told.padding)
  }

  function drawBorders(): void {
    states?.destroy()
    states =
      told.atlas &&
      createBorders(map, {
        ...told,
        ...told.atlas,
        lettering: () => letteringOn(told.palette, shortSideOfScreen()),
        obstacles: (zoom, lettering) => (shown ? obstaclesAt(shown, zoom, lettering) : []),
      })
    if (dressed) states?.begin()
  }

  function show(next: MapState, before: MapState | null): void {
    if (gone) return
    told = next
    const isNew = (...parts: (keyof MapState)[]) => differs(before, next, ...parts)
    if (isNew('palette')) traveller.setInks(inks())
    if (isNew('palette') && dressed) painting.setInks(inks())
    if (isNew('palette', 'lang')) dressUp()
    if (isNew('projection') && dressed) map.setProjection({ type: next.projection })
    if (isNew('wholeAhead')) painting.setWhole(next.wholeAhead)
    if (isNew('traveller')) traveller.setName(next.traveller)
    if (isNew('atlas')) drawBorders()
    else if (isNew('lang', 'palette', 'reducedMotion')) states?.tell(next)
    // What is chosen has its card by now, and the map the box that is left.
    if (isNew('padding', 'selection')) fit(isNew('padding'))
    // Before anything was shown it cuts to where the story is; later whoever asks sees the way.
    if (!shown) following.set(next.follow)
    if (isNew('life')) ground.giveWayTo(standIns(next.life?.places.values() ?? []))
    if (isNew('life', 'itinerary', 'moment', 'lang', 'selection', 'atlas')) update()
    if (isNew('life')) map.triggerRepaint()
    if (isNew('follow')) following.set(next.follow)
    if (isNew('wish') && next.wish) steering.look(next.wish)
  }

  map.on('style.load', dress)
  map.once('load', () => events.ready(boundsOf(map)))
  map.on('moveend', () => {
    layEdge(map)
    painting.settle()
    events.view(currentView(map), boundsOf(map))
  })
  const zoomLimit = limitZoom(map, events)
  map.on('webglcontextlost', () => {
    dressed = false
    events.failed('context-lost')
  })
  map.on('webglcontextrestored', () => events.failed('restored'))
  // Before the map hears of it: what draws itself is taken out, as the map could not restore it.
  container.addEventListener('webglcontextlost', painting.end, true)
  const faults = tellFaults(map, workerUrl, events)
  listenToPointer(map, () => ({ ...told, shown }), events)
  const steering = steer(
    map,
    following,
    zoomLimit,
    () => shown,
    () => told.reducedMotion,
  )
  const boxes = new ResizeObserver(() => fit())
  boxes.observe(container)
  show(first, null)

  return {
    show: (next) => show(next, told),
    panBy: steering.panBy,
    zoomBy: steering.zoomBy,
    isReadyFor: (moment) => following.isReadyFor(positionAt(moment)),
    destroy() {
      // A late order must find nothing to do.
      gone = true
      dressed = false
      boxes.disconnect()
      faults.stop()
      painting.end()
      states?.destroy()
      container.removeEventListener('webglcontextlost', painting.end, true)
      map.remove()
    },
    capture: () => pictureOf(map),
  }
}
