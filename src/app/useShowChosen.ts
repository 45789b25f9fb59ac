import { distanceKm } from '../core/geo'
import type { Position } from '../core/life/model'
import type { Selection } from '../scene/moment'
import { useClock } from '../stores/clock'
import { useLife } from '../stores/life'
import { usePreferences } from '../stores/preferences'
import { useView } from '../stores/view'

/** What lies this near to the traveller is in sight while the camera follows him. */
const NEAR_KM = 60
/** Half the side, in degrees, of what is shown around a place. */
const AROUND_DEGREES = 2.5

function boundsOf(line: readonly Position[]): [number, number, number, number] {
  const lons = line.map(([lon]) => lon)
  const lats = line.map(([, lat]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

/**
 * Brings what was chosen from a list, a search or a card into view, a journey with both its ends;
 * unless the camera follows and has it in view already.
 */
export function useShowChosen(): (selected: Selection) => void {
  const open = useLife()
  const clock = useClock()
  const view = useView()
  const preferences = usePreferences()

  return ({ kind, id }) => {
    if (kind === 'journey') {
      const journey = open.life?.journeys.find((j) => j.id === id)
      if (journey && !(preferences.follow && clock.where?.journey === id)) {
        view.wish = { kind: 'bounds', bounds: boundsOf(journey.line) }
      }
      return
    }
    const place = open.life?.places.get(id)
    if (!place) return
    const here = preferences.follow ? clock.where?.at : null
    if (here && distanceKm(here, place.at) <= NEAR_KM) return
    const [lon, lat] = place.at
    view.wish = {
      kind: 'bounds',
      bounds: [
        lon - AROUND_DEGREES,
        lat - AROUND_DEGREES,
        lon + AROUND_DEGREES,
        lat + AROUND_DEGREES,
      ],
    }
  }
}
