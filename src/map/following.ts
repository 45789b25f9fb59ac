import type { Map as GlMap } from 'maplibre-gl'
import { createAnticipation } from './anticipation'
import { viewOf, wantedShot, type Padding, type View, type Viewport } from './camera'
import type { SceneMoment } from './moment'
import type { Position } from '../core/life/model'

/** The camera: it follows the person until somebody else moves the map. */
export interface Following {
  /** Looks whether the moment asks for another view, and goes there. */
  attend(moment: SceneMoment): void
  set(on: boolean): void
  /** Somebody else moves the map from here on. */
  letGo(): void
  go(view: View): void
  /** Frames positions, as close as the atlas is worth. */
  frame(positions: Position[]): void
  setPadding(padding: Padding): void
}

/** Days; a greater leap is a jump of the clock, and the map cuts to where it leads. */
const LEAP_DAYS = 60

export function createFollowing(
  map: GlMap,
  isReduced: () => boolean,
  letGone: () => void,
  /** What is to be seen at a moment to come. */
  foresee: (moment: number) => SceneMoment | null,
): Following {
  const anticipation = createAnticipation()
  let on = false
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  /** Where a movement of its own leads, while it lasts. */
  let underWay: View | null = null
  let last: SceneMoment | null = null
  let leaving: SceneMoment | null = null
  /** Where somebody asked to look, until the map is there. */
  let asked: (() => View | null) | null = null

  function letGo(): void {
    if (!on) return
    on = false
    letGone()
  }

  function attend(moment: SceneMoment): void {
    const leap = !last || isLeap(last, moment)
    if (leap || (last && moment.moment < last.moment)) leaving = null
    last = moment
    if (!on) return
    const view = underWay && map.isMoving() ? underWay : currentView(map)
    const shot = wantedShot(view, viewport(), departureBefore(moment) ?? moment)
    if (!shot) return
    move(shot.view, leap)
    // Only now: a flight that this one cut short has ended meanwhile, and told so.
    underWay = shot.view
  }

  /** The journey that is about to begin, so that the map is there before he leaves. */
  function departureBefore(moment: SceneMoment): SceneMoment | null {
    const ahead = anticipation.ahead(moment.moment, performance.now() / 1000)
    if (leaving && leaving.moment > moment.moment) return leaving
    leaving = null
    if (ahead === null || moment.where.state !== 'staying') return null
    const next = foresee(ahead)
    if (next?.where.state === 'travelling') leaving = next
    return leaving
  }

  function viewport(): Viewport {
    const { clientWidth, clientHeight } = map.getContainer()
    return { width: clientWidth, height: clientHeight, padding }
  }

  function move({ lat, lon, zoom }: View, cut: boolean): void {
    const to = { center: [lon, lat] as [number, number], zoom }
    if (cut || isReduced()) map.jumpTo(to)
    else map.easeTo({ ...to, duration: 700 + 350 * Math.abs(zoom - map.getZoom()) })
  }

  function lookAt(wish: () => View | null): void {
    const view = wish()
    if (!view) return
    move(view, false)
    asked = wish
  }

  map.on('moveend', () => {
    underWay = null
    asked = null
  })
  map.on('movestart', (event) => {
    if ((event as { originalEvent?: unknown }).originalEvent) letGo()
  })

  return {
    attend,
    letGo,
    set(wish) {
      on = wish
      if (on && last) attend(last)
    },
    go(view) {
      letGo()
      move(view, true)
    },
    frame(positions) {
      letGo()
      lookAt(() => viewOf(positions, viewport()))
    },
    setPadding(next) {
      padding = next
      // A new padding (a card has opened) stops a movement: what was asked for is asked again.
      const again = asked
      map.setPadding(next)
      if (again) lookAt(again)
      else if (last) attend(last)
    },
  }
}

/** After the death the story runs through years in a frame: there the map never cuts. */
function isLeap(last: SceneMoment, next: SceneMoment): boolean {
  const isAfter = [last, next].every(({ where }) => where.state === 'after-death')
  return !isAfter && Math.abs(next.moment - last.moment) > LEAP_DAYS
}

export function currentView(map: GlMap): View {
  const { lat, lng } = map.getCenter().wrap()
  return { lat, lon: lng, zoom: map.getZoom() }
}
