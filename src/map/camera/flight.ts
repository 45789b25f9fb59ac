import type { Map as GlMap } from 'maplibre-gl'
import type { View } from './camera'

/** The map's own movements to a view. */
export interface Flight {
  /** Where it leads, while it lasts. */
  leadsTo(): View | null
  /** Goes to a view; `cut`: at once. */
  go(view: View, cut: boolean): void
}

const SHORTEST_MS = 700
const LEVEL_MS = 350
/** The story looks a little farther ahead than a flight takes. */
const LONGEST_MS = 2000

export function createFlight(map: GlMap): Flight {
  let goal: View | null = null
  map.on('moveend', () => {
    goal = null
  })
  return {
    leadsTo: () => (goal && map.isMoving() ? goal : null),
    go(view, cut) {
      const { lat, lon, zoom } = view
      const to = { center: [lon, lat] as [number, number], zoom }
      const duration = SHORTEST_MS + LEVEL_MS * Math.abs(zoom - map.getZoom())
      if (cut) map.jumpTo(to)
      else map.easeTo({ ...to, duration: Math.min(duration, LONGEST_MS) })
      // Only now: a flight that this one cut short has ended meanwhile, and told so.
      goal = cut ? null : view
    },
  }
}

export function currentView(map: GlMap): View {
  const { lat, lng } = map.getCenter().wrap()
  return { lat, lon: lng, zoom: map.getZoom() }
}
