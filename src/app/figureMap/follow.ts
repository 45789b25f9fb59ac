import { wantedShot, type Viewport } from '../../map/camera/camera'
import { createForesight, type Ahead } from '../../map/camera/foresight'
import type { View } from '../../map/handle'
import type { Position } from '../../core/life/model'
import type { SceneMoment } from '../../scene/moment'

/** The camera of the figure: it goes at once where the map would fly. */
export interface Follow {
  isOn(): boolean
  set(on: boolean): void
  setAhead(ahead: Ahead): void
  /** The view that a moment asks for; null while the one there is shows it. */
  wanted(shown: SceneMoment, view: View, viewport: Viewport): View | null
}

/** `foresee`: what is to be seen at a moment to come. */
export function createFollow(foresee: (moment: number) => SceneMoment | null): Follow {
  const foresight = createForesight(foresee)
  let on = false
  let ahead: Ahead = () => null
  return {
    isOn: () => on,
    set: (wish) => {
      on = wish
    },
    setAhead: (next) => {
      ahead = next
    },
    wanted(shown, view, viewport) {
      if (!on) return null
      const coming = foresight.coming(shown, ahead)
      return wantedShot(view, viewport, foresight.present(shown), coming)?.view ?? null
    },
  }
}

/** All of a life. */
export const everything = ({ stretches, sojourns }: SceneMoment['scene']): Position[] => [
  ...stretches.flatMap(({ line }) => line),
  ...sojourns.map(({ place }) => place.at),
]
