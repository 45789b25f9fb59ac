import { letteringOn } from '../../../borders/lettering'
import { createNames, type Names, type NamesWish } from '../../../borders/name-wishes'
import { boundsOf } from '../../../figure/draw/parts'
import type { Plan } from '../../../figure/plan'
import { INKS } from '../../../look/inks'
import { leastZoom, MOST_ZOOM, viewOf } from '../../../map/camera/camera'
import { wholeOf } from '../../../map/camera/steering'
import type { MapEvents, MapHandle, MapOptions, View } from '../../../map/handle'
import { differs, type Bounds, type MapState, type MapWish } from '../../../map/state'
import { createTraveller } from '../../../map/layers/traveller'
import { TOLERANCE } from '../../../map/pick'
import { obstaclesAt } from '../../../scene/names/obstacles'
import { sceneAt, type SceneMoment } from '../../../scene/moment'
import { createCanvas } from './canvas'
import { createFollow } from './follow'
import { listen } from './gestures'
import { keysOf } from './keys'
import type { Land } from './land'
import { createPainter } from './painter'
import { pickAt, placesAt } from './picking'
import { pictureOf } from './picture'
import { standOn } from './standing'
import { panned, planOfView, transformBetween, zoomed, type Frame } from './view'

/** ms without another movement after which the figure is drawn anew. */
const REST_MS = 90
const EURASIA: View = { lat: 50, lon: 40, zoom: 2.6 }

/**
 * The map of a life where there is no WebGL: the same states, drawn as SVG. It shows the path at
 * once, and the ground as it comes; without it the path alone.
 */
export function createFigureMap(options: MapOptions, events: MapEvents, land: Land): MapHandle {
  // prettier-ignore
  const { container } = options
  /** What it was told last. */
  let told = options.state
  const frame: Frame = { width: 1, height: 1, padding: told.padding }
  const canvas = createCanvas(container)
  const painter = createPainter(canvas, land, () => names?.wish('now'))
  let view = EURASIA
  let shown: SceneMoment | null = null
  let plan: Plan | null = null
  /** The view that what is drawn was drawn for; null: it is to be drawn anew. */
  let drawnFor: View | null = null
  let names: Names | null = null
  let frameAsked = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  let isReady = false
  let gone = false

  const held = (zoom: number) => Math.max(leastZoom(frame.width), Math.min(MOST_ZOOM, zoom))
  const follow = createFollow(sceneFor, options.ahead)
  const traveller = createTraveller(standOn(container, planNow))
  measure()

  function sceneFor(at: number): SceneMoment | null {
    const { life, itinerary, lang, selection } = told
    return life && itinerary && sceneAt(life, itinerary, at, lang, selection, shown)
  }

  function planNow(): Plan {
    return planOfView(view, frame, told.projection)
  }

  function measure(): void {
    frame.width = Math.max(1, container.clientWidth)
    frame.height = Math.max(1, container.clientHeight)
    frame.padding = told.padding
    canvas.svg.setAttribute('viewBox', `0 0 ${String(frame.width)} ${String(frame.height)}`)
  }

  /** Something has changed: the next frame shows it. `anew`: all of it, as it lies otherwise. */
  function update(anew = false): void {
    if (anew) drawnFor = null
    shown = sceneFor(told.moment)
    if (!shown) return
    const wanted = follow.wanted(shown, view, frame)
    if (wanted) goTo(wanted)
    frameAsked ||= requestAnimationFrame(paint)
  }

  function goTo(next: View): void {
    view = { ...next, zoom: held(next.zoom) }
    events.closest(view.zoom >= MOST_ZOOM)
    clearTimeout(resting)
    // While a hand moves the view what is drawn goes along; it is drawn anew when the hand rests.
    resting = setTimeout(() => {
      update(true)
      bringLand()
      names?.wish('at rest')
      events.view({ ...view }, [...boundsOf(planNow())] as Bounds)
    }, REST_MS)
    frameAsked ||= requestAnimationFrame(paint)
  }

  function paint(): void {
    frameAsked = 0
    if (!shown) return
    traveller.show(shown)
    if (drawnFor && drawnFor !== view && told.projection === 'mercator')
      return canvas.move(transformBetween(drawnFor, view, frame))
    if (drawnFor !== view || !plan) plan = planNow()
    drawnFor = view
    canvas.move('')
    const { width, height } = frame
    const place = [view.lat, view.lon, view.zoom, width, height, ...Object.values(frame.padding), told.projection] // prettier-ignore
    painter.paint(plan, place.join(' '), shown, told)
    if (isReady) return
    isReady = true
    events.ready([...boundsOf(plan)] as Bounds)
  }

  function byHand(next: View): void {
    if (follow.isOn()) {
      follow.set(false)
      events.userMoved()
    }
    goTo(next)
  }

  function zoomBy(levels: number, at = { x: frame.width / 2, y: frame.height / 2 }): void {
    const zoom = held(view.zoom + levels)
    if (levels > 0 && zoom === view.zoom) events.tooClose()
    byHand(zoomed(view, frame, zoom, at))
  }

  const panBy = (dx: number, dy: number) => byHand(panned(view, dx, dy))

  function targetAt(at: { x: number; y: number }, reach: number) {
    const drawn = painter.drawn()
    return plan && shown && drawn ? pickAt(plan, shown, drawn, told, at, reach) : null
  }

  const stop = listen(canvas.svg, options.cooperative !== null, {
    drag: (dx, dy) => panBy(-dx, -dy),
    zoom: zoomBy,
    click(at, reach) {
      const places = placesAt(painter.drawn(), at, reach)
      if (places.length > 1) events.several(places, at)
      else events.pick(targetAt(at, reach))
    },
    hover: (at) => {
      canvas.svg.style.cursor = targetAt(at, TOLERANCE.mouse / 2) ? 'pointer' : ''
    },
    key: keysOf(canvas, () => painter.drawn()?.signs ?? [], { panBy, zoomBy, ...events }),
  })

  /** Fetches what lies under the view, which is drawn with it when it has come. */
  function bringLand(): void {
    land.fetch(planNow()).then(
      (hasCome) => {
        if (!hasCome || gone) return
        painter.landCame()
        update()
      },
      // The path is there without.
      () => events.missing('land'),
    )
  }
  bringLand()

  function namesWished(): NamesWish | null {
    if (!shown || !told.atlas) return null
    const lettering = letteringOn(told.palette, window.innerHeight)
    const on = planNow()
    const obstacles = obstaclesAt(shown, on.zoom, lettering)
    return { day: Math.floor(shown.moment), lang: told.lang, view: { bounds: boundsOf(on), zoom: on.zoom, lettering, obstacles } } // prettier-ignore
  }

  function drawBorders(): void {
    names?.destroy()
    names = null
    if (!told.atlas) return
    painter.setAtlas(told.atlas.atlas)
    names = createNames(told.atlas.letterer, namesWished, (made) => {
      painter.setStateNames(made)
      update()
    })
  }

  /** Looks where somebody asked to look. */
  function look(wish: MapWish): void {
    const next = viewWished(wish)
    if (!next) return
    if (follow.isOn()) events.userMoved()
    follow.set(false)
    goTo(next)
  }

  function viewWished(wish: MapWish): View | null {
    if (wish.kind === 'view') return wish.view
    if (wish.kind === 'whole') return shown && viewOf(wholeOf(shown.scene), frame)
    const [west, south, east, north] = wish.bounds
    return viewOf([[west, south], [east, north]], frame) // prettier-ignore
  }

  function show(next: MapState, before: MapState | null): void {
    if (gone) return
    told = next
    const isNew = (...parts: (keyof MapState)[]) => differs(before, next, ...parts)
    if (isNew('palette')) traveller.setInks(INKS[next.palette])
    if (isNew('traveller')) traveller.setName(next.traveller)
    if (isNew('atlas')) drawBorders()
    if (isNew('padding', 'selection')) measure()
    if (isNew('follow')) follow.set(next.follow)
    update(isNew('life', 'itinerary', 'padding', 'projection'))
    if (isNew('lang', 'palette')) names?.wish('now')
    if (isNew('wish') && next.wish) look(next.wish)
  }

  const boxes = new ResizeObserver(() => {
    measure()
    update(true)
  })
  boxes.observe(container)
  show(told, null)

  return {
    show: (next) => show(next, told),
    isReadyFor: () => true,
    panBy,
    zoomBy: (levels) => zoomBy(levels),
    destroy() {
      gone = true
      boxes.disconnect()
      stop()
      clearTimeout(resting)
      cancelAnimationFrame(frameAsked)
      names?.destroy()
      shown = null
      container.replaceChildren()
    },
    capture: () => pictureOf(canvas.svg, frame),
  }
}
