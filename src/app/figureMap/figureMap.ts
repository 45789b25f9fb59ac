import type { PageAtlas, UnitMesh } from '../../core/atlas'
import type { Itinerary } from '../../core/itinerary/types'
import type { Life } from '../../core/life/model'
import { letteringOn } from '../../borders/lettering'
import { createNames, type Letterer, type Names, type NamesWish } from '../../borders/name-wishes'
import { boundsOf } from '../../figure/parts'
import type { Plan } from '../../figure/plan'
import { INKS } from '../../look/inks'
import { leastZoom, MOST_ZOOM, viewOf } from '../../map/camera/camera'
import type { Bounds, MapEvents, MapHandle, MapOptions, View } from '../../map/handle'
import { createTraveller } from '../../map/layers/traveller'
import { TOLERANCE } from '../../map/pick'
import { obstaclesAt } from '../../scene/obstacles'
import { sceneAt, type SceneMoment } from '../../scene/moment'
import { createCanvas } from './canvas'
import { createFollow, everything } from './follow'
import { listen } from './gestures'
import { keysOf } from './keys'
import { createPainter, type Choice } from './painter'
import { pickAt } from './picking'
import { pictureOf } from './picture'
import { standOn } from './standing'
import { panned, planOfView, transformBetween, zoomed, type Frame } from './view'

/** ms without another movement after which the figure is drawn anew. */
const REST_MS = 90
const EURASIA: View = { lat: 50, lon: 40, zoom: 2.6 }

/** What the figure is drawn on: the outlines of the states' units. */
export type Outlines = () => Promise<UnitMesh>

/**
 * The map of a life where there is no WebGL: the same orders, drawn as SVG. It shows the path at
 * once, and the ground when its outlines have come; without them the path alone.
 */
export function createFigureMap(
  options: MapOptions,
  events: MapEvents,
  outlines: Outlines,
): MapHandle {
  // prettier-ignore
  const { container } = options
  const choice: Choice = {
    lang: options.lang,
    palette: options.palette,
    selection: null,
    whole: false,
  }
  const frame: Frame = { width: 1, height: 1, padding: { top: 0, right: 0, bottom: 0, left: 0 } }
  const canvas = createCanvas(container)
  const painter = createPainter(canvas, () => names?.wish('now'))
  let projection: 'mercator' | 'globe' = 'mercator'
  let view = EURASIA
  let lived: { life: Life; itinerary: Itinerary } | null = null
  let moment: number | null = null
  let shown: SceneMoment | null = null
  let plan: Plan | null = null
  /** The view that what is drawn was drawn for; null: it is to be drawn anew. */
  let drawnFor: View | null = null
  let atlas: PageAtlas | null = null
  let names: Names | null = null
  let frameAsked = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  let isReady = false

  const held = (zoom: number) => Math.max(leastZoom(frame.width), Math.min(MOST_ZOOM, zoom))
  const follow = createFollow(sceneFor)
  const traveller = createTraveller(standOn(container, planNow))
  traveller.setInks(INKS[options.palette])
  measure()

  function sceneFor(at: number): SceneMoment | null {
    if (!lived) return null
    return sceneAt(lived.life, lived.itinerary, at, choice.lang, choice.selection, shown)
  }

  function planNow(): Plan {
    return planOfView(view, frame, projection)
  }

  function measure(): void {
    frame.width = Math.max(1, container.clientWidth)
    frame.height = Math.max(1, container.clientHeight)
    canvas.svg.setAttribute('viewBox', `0 0 ${String(frame.width)} ${String(frame.height)}`)
  }

  /** Something has changed: the next frame shows it. `anew`: all of it, as it lies otherwise. */
  function update(anew = false): void {
    if (anew) drawnFor = null
    if (!lived) return
    shown = sceneFor(moment ?? lived.itinerary.first)
    const wanted = shown && follow.wanted(shown, view, frame)
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
      names?.wish('at rest')
      events.view({ ...view }, [...boundsOf(planNow())] as Bounds)
    }, REST_MS)
    frameAsked ||= requestAnimationFrame(paint)
  }

  function paint(): void {
    frameAsked = 0
    if (!shown) return
    traveller.show(shown)
    if (drawnFor && drawnFor !== view && projection === 'mercator')
      return canvas.move(transformBetween(drawnFor, view, frame))
    if (drawnFor !== view || !plan) plan = planNow()
    drawnFor = view
    canvas.move('')
    const { width, height } = frame
    const place = [view.lat, view.lon, view.zoom, width, height, ...Object.values(frame.padding), projection] // prettier-ignore
    painter.paint(plan, place.join(' '), shown, choice)
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
    return plan && shown && drawn ? pickAt(plan, shown, drawn, choice, at, reach) : null
  }

  const stop = listen(canvas.svg, options.cooperative !== null, {
    drag: (dx, dy) => panBy(-dx, -dy),
    zoom: zoomBy,
    click: (at, reach) => events.pick(targetAt(at, reach)),
    hover: (at) => {
      canvas.svg.style.cursor = targetAt(at, TOLERANCE.mouse / 2) ? 'pointer' : ''
    },
    key: keysOf(canvas, () => painter.drawn()?.signs ?? [], { panBy, zoomBy, pick: events.pick }),
  })

  outlines().then(
    (mesh) => {
      painter.setOutlines(mesh)
      update()
    },
    // The path is there without.
    () => undefined,
  )

  function namesWished(): NamesWish | null {
    if (!shown || !atlas) return null
    const lettering = letteringOn(choice.palette, window.innerHeight)
    const on = planNow()
    const obstacles = obstaclesAt(shown, on.zoom, lettering)
    return { day: Math.floor(shown.moment), lang: choice.lang, view: { bounds: boundsOf(on), zoom: on.zoom, lettering, obstacles } } // prettier-ignore
  }

  function choose(change: Partial<Choice>): void {
    Object.assign(choice, change)
    if (change.lang || change.palette) names?.wish('now')
    update()
  }

  /** Looks where somebody asked to look. */
  function look(next: View | null): void {
    if (!next) return
    if (follow.isOn()) events.userMoved()
    follow.set(false)
    goTo(next)
  }

  return {
    setLife(life, itinerary) {
      lived = { life, itinerary }
      update(true)
    },
    setMoment(next) {
      moment = next
      update()
    },
    setAtlas(next: PageAtlas, letterer: Letterer) {
      atlas = next
      painter.setAtlas(next)
      names?.destroy()
      names = createNames(letterer, namesWished, (made) => {
        painter.setStateNames(made)
        update()
      })
      update()
    },
    setTraveller: traveller.setName,
    setLang: (lang) => choose({ lang }),
    setPalette(palette) {
      traveller.setInks(INKS[palette])
      choose({ palette })
    },
    setSelection: (selection) => choose({ selection }),
    setWholeAhead: (whole) => choose({ whole }),
    setPadding(padding) {
      frame.padding = padding
      update(true)
    },
    setProjection(next) {
      projection = next
      update(true)
    },
    setReducedMotion: () => undefined,
    follow(on) {
      follow.set(on)
      update()
    },
    setAhead: follow.setAhead,
    isReadyFor: () => true,
    showView: look,
    showWhole: () => look(shown && viewOf(everything(shown.scene), frame)),
    showBounds: ([west, south, east, north]) => look(viewOf([[west, south], [east, north]], frame)), // prettier-ignore
    panBy,
    zoomBy: (levels) => zoomBy(levels),
    resize() {
      measure()
      update(true)
    },
    destroy() {
      stop()
      clearTimeout(resting)
      cancelAnimationFrame(frameAsked)
      names?.destroy()
      lived = shown = null
      container.replaceChildren()
    },
    capture: () => pictureOf(canvas.svg, frame),
  }
}
