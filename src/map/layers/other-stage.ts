import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl'
import type { SceneMoment } from '../../scene/moment'
import { otherFeaturesAt, type OtherFeatures } from '../../scene/other-accounts'
import { SOURCE } from './sources'

/** Brings what other accounts have onto the map, when it has changed. */
export interface OtherStage {
  show(moment: SceneMoment): void
  /** The map has a fresh style, and has forgotten all that it was told. */
  reset(): void
}

/** A hundredth of a degree moves no ring that one could see move. */
const keyOf = ({ features }: OtherFeatures): string =>
  features
    .map(({ geometry, properties }) =>
      geometry.type === 'Point'
        ? `${properties.id}@${geometry.coordinates.map((degrees) => degrees.toFixed(2)).join()}`
        : `${properties.id}/${geometry.coordinates.length}`,
    )
    .join(' ')

export function createOtherStage(map: GlMap): OtherStage {
  let drawn = ''
  return {
    show(moment) {
      const features = otherFeaturesAt(moment)
      const key = keyOf(features)
      if (key === drawn) return
      drawn = key
      // Rejected only when the map is destroyed meanwhile.
      map.getSource<GeoJSONSource>(SOURCE.others)?.setData(features).catch(ignore)
    },
    reset() {
      drawn = ''
    },
  }
}

const ignore = () => undefined
