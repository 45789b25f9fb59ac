import type { Map as GlMap } from 'maplibre-gl'
import type { Following } from './following'
import type { MapHandle } from '../handle'
import type { MapWish } from '../state'
import type { Position } from '../../core/life/model'
import type { SceneMoment } from '../../scene/moment'
import type { limitZoom } from './zoom-limit'

/** What moves the map beside the story. */
export interface Steering extends Pick<MapHandle, 'panBy' | 'zoomBy'> {
  look(wish: MapWish): void
}

const ZOOM_MS = 250

/** All of a life: every line and every place. */
export const wholeOf = ({ stretches, sojourns }: SceneMoment['scene']): Position[] => [
  ...stretches.flatMap(({ line }) => line),
  ...sojourns.map(({ place }) => place.at),
]

export function steer(
  map: GlMap,
  following: Following,
  zoomLimit: ReturnType<typeof limitZoom>,
  shown: () => SceneMoment | null,
  isReduced: () => boolean,
): Steering {
  return {
    look(wish) {
      if (wish.kind === 'view') {
        zoomLimit.allow(wish.view)
        return following.go(wish.view)
      }
      if (wish.kind === 'whole') {
        const scene = shown()?.scene
        return following.frame(scene ? wholeOf(scene) : [])
      }
      const [west, south, east, north] = wish.bounds
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
