import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Position } from '../../core/life/model'
import { groundFilters } from './basemap'
import { TOWN_LAYER, townFilter } from './towns'

/** What of the map it takes to change filters. */
interface Filtered {
  getLayer(id: string): unknown
  setFilter(id: string, filter: FilterSpecification): unknown
}

/** Towns under their names of the day; reservoirs, canals and dikes from their year. */
function filtersOf(
  day: number,
  insets: boolean,
  leastPx: number,
  beside: readonly Position[],
): Record<string, FilterSpecification> {
  const towns = townFilter(day, { leastPx, beside })
  return {
    [TOWN_LAYER]: towns,
    [`${TOWN_LAYER}-names`]: towns,
    ...groundFilters({ insets, day }),
  }
}

/** Keeps the ground to the date on the clock; a filter is set only where it differs from the last. */
export function createDatedGround(map: Filtered, insets: boolean, leastPx = () => 0) {
  let beside: readonly Position[] = []
  const shown = new Map<string, string>()
  let lastDay = NaN

  return {
    show(moment: number) {
      const day = Math.floor(moment)
      if (day === lastDay) return
      lastDay = day
      for (const [id, filter] of Object.entries(filtersOf(day, insets, leastPx(), beside))) {
        const text = JSON.stringify(filter)
        if (shown.get(id) === text || !map.getLayer(id)) continue
        map.setFilter(id, filter)
        shown.set(id, text)
      }
    },
    /** Where the places are that towns give way to; counts with the next moment shown. */
    giveWayTo(places: readonly Position[]) {
      beside = places
      lastDay = NaN
    },
    /** After the style was loaded anew, nothing is shown yet. */
    reset() {
      shown.clear()
      lastDay = NaN
    },
  }
}
