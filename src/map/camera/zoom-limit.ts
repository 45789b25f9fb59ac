import type { Map as GlMap } from 'maplibre-gl'
import { MOST_ZOOM, type View } from './camera'
import { zoomLimitAt } from '../ground/insets'
import { createZoomEnd, type ZoomEndEvents } from './zoom-end'

export interface ZoomLimit {
  /** The map is about to be sent there, which may be closer than where it stands allows. */
  allow(view: View): void
  /** A button or key asks to come closer. */
  wanted(): void
}

/**
 * Where shores are drawn close to the ground one may come closer; elsewhere the map would lie.
 * Whoever wants closer still is told.
 */
export function limitZoom(map: GlMap, events: ZoomEndEvents): ZoomLimit {
  const end = createZoomEnd(events)
  const look = () => {
    end.look(map.getZoom(), map.getMaxZoom())
  }

  function limit(): void {
    const { lng, lat } = map.getCenter().wrap()
    const most = zoomLimitAt([lng, lat], MOST_ZOOM)
    // Led out of an inset the map steps back, and that has to be explained as well.
    const isLedOut = map.getZoom() > most
    if (most !== map.getMaxZoom()) map.setMaxZoom(most)
    look()
    if (isLedOut) end.wanted()
  }

  map.on('moveend', limit)
  map.on('zoom', look)
  listenToWishes(map.getCanvasContainer(), end.wanted)
  look()
  return {
    allow({ lon, lat }) {
      map.setMaxZoom(Math.max(map.getMaxZoom(), zoomLimitAt([lon, lat], MOST_ZOOM)))
    },
    wanted: end.wanted,
  }
}

/** The ways in which a hand on the map asks to come closer. */
function listenToWishes(element: HTMLElement, wanted: () => void): void {
  let apart = Infinity
  element.addEventListener('wheel', ({ deltaY }) => deltaY < 0 && wanted(), { passive: true })
  element.addEventListener('dblclick', ({ shiftKey }) => !shiftKey && wanted())
  element.addEventListener('keydown', ({ key }) => (key === '+' || key === '=') && wanted())
  element.addEventListener('touchstart', () => (apart = Infinity), { passive: true })
  element.addEventListener(
    'touchmove',
    ({ touches: [one, two] }) => {
      if (!one || !two) return
      const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)
      if (now > apart + PINCH_PX) wanted()
      apart = Math.min(apart, now)
    },
    { passive: true },
  )
}

/** Two fingers that part by less have only trembled. */
const PINCH_PX = 12
