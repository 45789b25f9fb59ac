import type { Map as GlMap } from 'maplibre-gl'
import type { Following } from './following'
import type { MapHandle } from '../handle'
import type { SceneMoment } from '../../scene/moment'
import type { limitZoom } from './zoom-limit'

/** The orders that move the map. */
export type Steering = Pick<
  MapHandle,
  | 'setPadding'
  | 'follow'
  | 'setAhead'
  | 'showView'
  | 'showWhole'
  | 'showBounds'
  | 'panBy'
  | 'zoomBy'
>

const ZOOM_MS = 250

export function steer(
  map: GlMap,
  following: Following,
  zoomLimit: ReturnType<typeof limitZoom>,
  shown: () => SceneMoment | null,
  isReduced: () => boolean,
): Steering {
  return {
    setPadding: following.setPadding,
    follow: following.set,
    setAhead: following.setAhead,
    showView(view) {
      zoomLimit.allow(view)
      following.go(view)
    },
    showWhole() {
      const { stretches = [], sojourns = [] } = shown()?.scene ?? {}
      following.frame([
        ...stretches.flatMap(({ line }) => line),
        ...sojourns.map(({ place }) => place.at),
      ])
    },
    showBounds([west, south, east, north]) {
      following.frame([
        [west, south],
        [east, north],
      ])
    },
    panBy(dx, dy) {
      following.letGo()
      map.panBy([dx, dy], { animate: !isReduced() })
    },
    zoomBy(levels) {
      following.letGo()
      if (levels > 0) zoomLimit.wanted()
      map.zoomTo(map.getZoom() + levels, { animate: !isReduced(), duration: ZOOM_MS })
    },
  }
}
