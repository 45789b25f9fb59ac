import type { Map as GlMap } from 'maplibre-gl'
import {
  isFree,
  isSameView,
  viewOf,
  wantedShot,
  type Coming,
  type Padding,
  type View,
  type Viewport,
} from './camera'
import { createFlight, currentView } from './flight'
import { createForesight, type Ahead } from './foresight'
import type { SceneMoment } from '../../scene/moment'
import type { Position } from '../../core/life/model'

/** The camera: it follows the person until somebody else moves the map, and never loses them. */
export interface Following {
  /** Looks whether the moment asks for another view, and goes there. */
  attend(moment: SceneMoment): void
  set(on: boolean): void
  /** Whether a position can be shown now; not while the map is on its way and it is out of sight. */
  isReadyFor(at: Position | null): boolean
  /** Somebody else moves the map from here on. */
  letGo(): void
  go(view: View): void
  /** Frames positions, as close as the atlas is worth. */
  frame(positions: Position[]): void
  /** The map has another size, or panels cover other parts of it. */
  fit(padding: Padding): void
}

/** What the camera asks, and whom it tells. */
export interface FollowingOptions {
  isReduced(): boolean
  letGone(): void
  /** What is to be seen at a moment to come. */
  foresee(moment: number): SceneMoment | null
  /** Who knows where the story goes on. */
  ahead: Ahead
}

/** Days; a greater leap is a jump of the clock, and the map cuts to where it leads. */
const LEAP_DAYS = 60

export function createFollowing(map: GlMap, options: FollowingOptions): Following {
  const { isReduced, letGone, ahead } = options
  const flight = createFlight(map)
  const foresight = createForesight((moment) => options.foresee(moment))
  let on = false
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  let last: SceneMoment | null = null
  /** Where somebody asked to look, until the map is there. */
  let asked: (() => View | null) | null = null

  function letGo(): void {
    if (!on) return
    on = false
    letGone()
  }

  function attend(moment: SceneMoment): void {
    const coming = foresight.coming(moment, ahead)
    const isLeap = !last || leaps(last, moment, coming.later.length > 0)
    last = moment
    if (on) look(isLeap, coming)
  }

  /** `cut`: the map is there at once; it also is where a flight would leave the person out of sight. */
  function look(cut: boolean, coming?: Coming): void {
    if (!last) return
    const goal = flight.leadsTo()
    const subject = foresight.present(last)
    const shot = wantedShot(goal ?? currentView(map), viewport(), subject, coming)
    const view = shot?.view ?? goal
    const isLost = last.now.at !== null && !isInSight(last.now.at)
    if (view && (isLost || (shot && !isSameView(view, goal ?? currentView(map)))))
      flight.go(view, cut || isLost || isReduced())
  }

  /** The window is another one: what was framed for the old one is looked at anew. */
  function reframe(): void {
    if (on && last) look(false, foresight.coming(last, ahead))
  }

  function isInSight([lon, lat]: Position): boolean {
    const { lng } = map.getCenter()
    return isFree(map.project([lon + 360 * Math.round((lng - lon) / 360), lat]), viewport())
  }

  function viewport(): Viewport {
    const { clientWidth, clientHeight } = map.getContainer()
    return { width: clientWidth, height: clientHeight, padding }
  }

  function lookAt(wish: () => View | null): void {
    const view = wish()
    if (!view) return
    flight.go(view, isReduced())
    asked = wish
  }

  map.on('moveend', () => {
    asked = null
  })
  map.on('movestart', (event) => {
    if ((event as { originalEvent?: unknown }).originalEvent) letGo()
  })

  return {
    attend,
    letGo,
    set(wish) {
      if (wish === on) return
      on = wish
      if (!on || !last) return
      // Whoever asks to follow sees where the map goes.
      const shot = wantedShot(currentView(map), viewport(), foresight.present(last))
      if (shot) flight.go(shot.view, isReduced())
    },
    isReadyFor: (at) => !on || !at || !flight.leadsTo() || isInSight(at),
    go(view) {
      letGo()
      flight.go(view, true)
    },
    frame(positions) {
      letGo()
      lookAt(() => viewOf(positions, viewport()))
    },
    fit(next) {
      padding = next
      // A new padding stops a movement: what was asked for is asked again.
      const again = asked
      map.setPadding(next)
      if (again) lookAt(again)
      else reframe()
    },
  }
}

/**
 * Whether the clock has leapt, rather than told the days between; a story that goes on never does,
 * and after the death it runs through years in a frame.
 */
function leaps(last: SceneMoment, next: SceneMoment, isTold: boolean): boolean {
  const isAfter = [last, next].every(({ where }) => where.state === 'after-death')
  return !isTold && !isAfter && Math.abs(next.moment - last.moment) > LEAP_DAYS
}
