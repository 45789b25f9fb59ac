import { watch } from 'vue'
import { distanceKm } from '../../core/geo'
import type { Position } from '../../core/life/model'
import type { Bounds } from '../../map/state'
import type { Selection } from '../../scene/moment'
import { useClock } from '../../stores/clock'
import { useLife } from '../../stores/life/life'
import { usePreferences } from '../../stores/preferences'
import { useSelection } from '../../stores/choice/selection'
import { useView } from '../../stores/map/view'
import { onMap } from './onMap'

/** What lies this near to the traveller is in sight while the camera follows him. */
const NEAR_KM = 60
/** Half the side, in degrees, of what is shown around a place. */
const AROUND_DEGREES = 2.5

function boundsOf(line: readonly Position[], around = 0): Bounds {
  const lons = line.map(([lon]) => lon)
  const lats = line.map(([, lat]) => lat)
  return [
    Math.min(...lons) - around,
    Math.min(...lats) - around,
    Math.max(...lons) + around,
    Math.max(...lats) + around,
  ]
}

/**
 * Brings what is chosen from a list, a search or a card into view, a journey with both its ends;
 * unless the camera follows and has it in view already. A choice that a link brings is none: it
 * stands before there is a map. The answer is to be told what is chosen on the map itself, which is
 * in sight.
 */
export function useShowChosen(hasMap: () => boolean): (picked: string | null) => void {
  const open = useLife()
  const clock = useClock()
  const view = useView()
  const preferences = usePreferences()
  const selection = useSelection()
  let picked: string | null = null

  function boundsFor({ kind, id }: Selection): Bounds | null {
    if (kind === 'journey') {
      const journey = open.life?.journeys.find((j) => j.id === id)
      const isUnderWay = preferences.follow && clock.where?.journey === id
      return journey && !isUnderWay ? boundsOf(journey.line) : null
    }
    const place = open.life?.places.get(id)
    const here = preferences.follow ? clock.where?.at : null
    if (!place || (here && distanceKm(here, place.at) <= NEAR_KM)) return null
    return boundsOf([place.at], AROUND_DEGREES)
  }

  watch(
    () => selection.selected,
    (selected) => {
      if (!hasMap()) return
      const target = selected?.id === picked ? null : onMap(open.whole, selected)
      picked = null
      const bounds = target && boundsFor(target)
      if (bounds) view.wish = { kind: 'bounds', bounds }
    },
    { flush: 'post' },
  )
  return (id) => (picked = id)
}
