import { addProtocol, Map as GlMap, Marker, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { Protocol } from 'pmtiles'
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { openArchives } from './ground/archive'
import { absoluteAssets } from './ground/assets'
import { createBorders, type Borders } from './borders/borders'
import { leastZoom, MOST_ZOOM } from './camera/camera'
import { createDatedGround } from './ground/dated-ground'
import { currentView } from './camera/flight'
import { createFollowing } from './camera/following'
import { absentMap, type MapEvents, type MapHandle, type MapOptions } from './handle'
import { layEdge } from './ground/edge'
import { INKS } from '../look/inks'
import { leastLettering } from './layers/layers'
import { zoomLimitAt } from './ground/insets'
import { limitZoom } from './camera/zoom-limit'
import { sceneAt, type SceneMoment, type Selection } from '../scene/moment'
import { obstaclesAt } from '../scene/obstacles'
import { createOtherStage } from './layers/other-stage'
import { createPainting } from './layers/painting'
import { boundsOf, pictureOf } from './picture'
import { listenToPointer } from './pointer'
import { propertyChanges, restyle } from './layers/restyle'
import { letteringOn } from '../borders/lettering'
import { steer } from './camera/steering'
import { styleOf, type StyleChoice } from './style'
import { createTraveller } from './layers/traveller'
import type { Life } from '../core/life/model'
import type { Itinerary } from '../core/itinerary/types'
import { whereabouts } from '../core/itinerary/whereabouts'

export type * from './handle'

// Built by Vite, the worker has an address of its own; MapLibre cannot guess it.
setWorkerUrl(workerUrl)
// Its code is read while the life is.
prewarm()

const protocol = new Protocol()
addProtocol('pmtiles', protocol.tile)

/** Where the story plays, until something better is asked for. */
const EURASIA = { lat: 50, lon: 40, zoom: 2.6 }

/** MapLibre's names of what it says to who scrolls over it. */
const gestureWords = ({ windows, mac, mobile }: NonNullable<MapOptions['cooperative']>) => ({
  'CooperativeGesturesHandler.WindowsHelpText': windows,
  'CooperativeGesturesHandler.MacHelpText': mac,
  'CooperativeGesturesHandler.MobileHelpText': mobile,
})

const shortSideOfScreen = () => Math.min(window.innerHeight, window.innerWidth)

/**
 * A map of a life. Throws nothing: without WebGL it says `failed('no-webgl')` and stays blank. It
 * stays paper until it has a life: it then frames that at once, and fetches no ground that is not
 * seen; but what takes no ground (the style, its sources, what a browser needs to begin with WebGL)
 * is under way by then.
 */
export function createMap(options: MapOptions, events: MapEvents): MapHandle {
  const { container, reducedMotion } = options
  const choice: StyleChoice = {
    palette: options.palette,
    lang: options.lang,
    shortSide: shortSideOfScreen(),
    projection: 'mercator',
  }
  const assets = absoluteAssets(options.assets, document.baseURI)
  let style: StyleSpecification = styleOf(assets, choice)
  openArchives(protocol, style.sources)
  let map: GlMap
  try {
    map = new GlMap({
      container,
      style,
      center: [EURASIA.lon, EURASIA.lat],
      zoom: EURASIA.zoom,
      minZoom: leastZoom(container.clientWidth),
      maxZoom: zoomLimitAt([EURASIA.lon, EURASIA.lat], MOST_ZOOM),
      // The tests hold each of its parts to the specification.
      validateStyle: false,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      fadeDuration: reducedMotion ? 0 : 250,
      cooperativeGestures: options.cooperative !== null,
      ...(options.cooperative && { locale: gestureWords(options.cooperative) }),
    })
  } catch {
    // Not within this call: the caller does not have its handle yet.
    queueMicrotask(() => events.failed('no-webgl'))
    return absentMap()
  }

  // The page's element around it is the region, and has the name.
  for (const own of ['role', 'aria-label']) map.getCanvas().removeAttribute(own)
  let reduced = reducedMotion
  let lived: { life: Life; itinerary: Itinerary } | null = null
  let moment: number | null = null
  let selection: Selection | null = null
  let shown: SceneMoment | null = null
  /** Whether the map has its style; it loses it with the context. */
  let dressed = false
  let isWhole = false
  const painting = createPainting(map, INKS[choice.palette], () => map.triggerRepaint())
  const others = createOtherStage(map)
  const traveller = createTraveller((element) =>
    new Marker({ element }).setLngLat(EURASIA).addTo(map),
  )
  traveller.setInks(INKS[choice.palette])
  const ground = createDatedGround(map, assets.shore !== undefined, () =>
    leastLettering(choice.palette, choice.shortSide),
  )
  let states: Borders | null = null
  const following = createFollowing(
    map,
    () => reduced,
    events.userMoved,
    (at) => lived && sceneAt(lived.life, lived.itinerary, at, choice.lang, selection, shown),
  )

  function update(): void {
    if (!lived) return
    const { life, itinerary } = lived
    const at = moment ?? itinerary.first
    shown = sceneAt(life, itinerary, at, choice.lang, selection, shown)
    painting.show(shown)
    traveller.show(shown)
    following.attend(shown)
    if (dressed) ground.show(at)
    if (dressed) others.show(shown)
    states?.setDay(Math.floor(at))
  }

  /** What of the choice the map does not show yet, it shows now. */
  function dressUp(): void {
    if (!dressed) return
    const next = styleOf(assets, choice)
    restyle(map, propertyChanges(style.layers, next.layers))
    style = next
  }

  function choose(change: Partial<StyleChoice>): void {
    const repaint = change.palette !== undefined && change.palette !== choice.palette
    Object.assign(choice, change)
    if (repaint) traveller.setInks(INKS[choice.palette])
    if (dressed && repaint) painting.setInks(INKS[choice.palette])
    dressUp()
    ground.reset()
    if (dressed && moment !== null) ground.show(moment)
    if (change.palette) states?.setPalette(change.palette)
    if (change.lang) states?.setLang(change.lang)
  }

  /** Everything that a fresh style lacks: after the start, and after a lost context. */
  function dress(): void {
    dressed = true
    map.setProjection({ type: choice.projection })
    painting.setInks(INKS[choice.palette])
    dressUp()
    painting.begin()
    layEdge(map)
    ground.reset()
    others.reset()
    states?.begin()
    update()
  }

  map.on('style.load', dress)
  map.once('load', () => events.ready(boundsOf(map)))
  map.on('moveend', () => {
    layEdge(map)
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
  const targets = {
    shown: () => shown,
    weight: () => INKS[choice.palette].weight,
    isGlobe: () => choice.projection === 'globe',
    isWhole: () => isWhole,
  }
  listenToPointer(map, targets, events.pick)

  return {
    ...steer(
      map,
      following,
      zoomLimit,
      () => shown,
      () => reduced,
    ),
    setLife(life, itinerary) {
      lived = { life, itinerary }
      update()
      map.triggerRepaint()
    },
    setMoment(next) {
      moment = next
      update()
    },
    setTraveller: traveller.setName,
    setLang(lang) {
      choose({ lang })
      update()
    },
    setPalette: (palette) => choose({ palette }),
    setAtlas(atlas, letterer) {
      states?.destroy()
      states = createBorders(map, {
        ...choice,
        reducedMotion: reduced,
        atlas,
        letterer,
        lettering: () => letteringOn(choice.palette, choice.shortSide),
        obstacles: (zoom, lettering) => (shown ? obstaclesAt(shown, zoom, lettering) : []),
      })
      if (!dressed) return
      states.begin()
      update()
    },
    setSelection(next) {
      selection = next
      update()
    },
    setWholeAhead(whole) {
      isWhole = whole
      painting.setWhole(whole)
    },
    setProjection(projection) {
      choice.projection = projection
      if (dressed) map.setProjection({ type: projection })
    },
    setReducedMotion(next) {
      reduced = next
      states?.setReducedMotion(next)
    },
    isReadyFor(next) {
      if (!lived) return true
      return following.isReadyFor(whereabouts(lived.life, lived.itinerary.person.id, next).at)
    },
    resize() {
      map.setMinZoom(leastZoom(container.clientWidth))
      map.resize()
      choose({ shortSide: shortSideOfScreen() })
      following.resized()
    },
    destroy() {
      // A late order must find nothing to do.
      dressed = false
      lived = null
      painting.end()
      states?.destroy()
      container.removeEventListener('webglcontextlost', painting.end, true)
      map.remove()
    },
    capture: () => pictureOf(map),
  }
}
