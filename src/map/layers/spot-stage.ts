import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import type { SceneMoment } from '../../scene/moment'
import { spotsAt } from '../../scene/places/spots'
import { SOURCE } from './sources'

/** Brings the dots of places without a sign onto the map, when another has been reached. */
export function createSpotStage(map: GlMap): {
  show(moment: SceneMoment): void
  /** The map has a fresh style, and has forgotten all that it was told. */
  reset(): void
} {
  let drawn = ''
  return {
    show(moment) {
      const spots = spotsAt(moment)
      const key = `${moment.scene.life.id} ${spots.features.map(({ properties }) => properties.id).join()}`
      if (key === drawn) return
      drawn = key
      // Rejected only when the map is destroyed meanwhile.
      map.getSource<GeoJSONSource>(SOURCE.spots)?.setData(spots).catch(ignore)
    },
    reset() {
      drawn = ''
    },
  }
}

const ignore = () => undefined
