import type { Map as GlMap } from 'maplibre-gl'
import type { Padding, View } from '../../../src/map/camera/camera'
import { fromPlane, toPlane, TURN } from '../../../src/core/geo/mercator'

interface To {
  center: [number, number]
  zoom: number
  duration: number
}

/** MapLibre's own easing is no more than this beside a straight line, and no test hangs on it. */
const eased = (k: number) => k * k * (3 - 2 * k)

/**
 * A map without a picture that flies as the library does: straight on the plane, zooming as it
 * goes. `pass` lets time go by.
 */
export function flyingMap(width: number, height: number) {
  const listeners = new Map<string, ((event: object) => void)[]>()
  const fire = (type: string) => listeners.get(type)?.forEach((listener) => listener({}))
  let size = { width, height }
  let padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  let view: View = { lat: 0, lon: -150, zoom: 5 }
  let flight: { from: View; to: To; ms: number } | null = null
  const flights: View[] = []
  const cuts: View[] = []

  function stop() {
    if (!flight) return
    flight = null
    fire('moveend')
  }

  function fly(k: number, { from, to }: { from: View; to: To }) {
    const [a, b] = [toPlane([from.lon, from.lat]), toPlane(to.center)]
    const across = b.x - a.x - TURN * Math.round((b.x - a.x) / TURN)
    const scale = 2 ** (to.zoom - from.zoom)
    const base = scale > 1 ? Math.min(2, scale) : Math.max(0.5, scale)
    const part = k * base ** (1 - k)
    const [lon, lat] = fromPlane({ x: a.x + across * part, y: a.y + (b.y - a.y) * part })
    view = { lat, lon, zoom: from.zoom + (to.zoom - from.zoom) * k }
  }

  function project([lon, lat]: [number, number]) {
    const [at, center] = [toPlane([lon, lat]), toPlane([view.lon, view.lat])]
    const { top, right, bottom, left } = padding
    return {
      x: left + (size.width - left - right) / 2 + (at.x - center.x) * 2 ** view.zoom,
      y: top + (size.height - top - bottom) / 2 + (at.y - center.y) * 2 ** view.zoom,
    }
  }

  const map = {
    on: (type: string, listener: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    getContainer: () => ({ clientWidth: size.width, clientHeight: size.height }),
    getCenter: () => ({ lng: view.lon, wrap: () => ({ lat: view.lat, lng: view.lon }) }),
    getZoom: () => view.zoom,
    isMoving: () => flight !== null,
    project,
    setPadding: (next: Padding) => {
      stop()
      padding = next
    },
    jumpTo({ center: [lon, lat], zoom }: To) {
      stop()
      view = { lon, lat, zoom }
      cuts.push(view)
      fire('moveend')
    },
    easeTo(to: To) {
      stop()
      flight = { from: view, to, ms: 0 }
      flights.push({ lon: to.center[0], lat: to.center[1], zoom: to.zoom })
    },
  }

  return {
    map: map as unknown as GlMap,
    flights,
    cuts,
    project,
    view: () => view,
    resize(to: { width: number; height: number }) {
      size = to
    },
    pass(ms: number) {
      if (!flight) return
      flight.ms += ms
      const share = Math.min(1, flight.ms / flight.to.duration)
      fly(eased(share), flight)
      if (share === 1) stop()
    },
  }
}
