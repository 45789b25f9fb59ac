import { wantedShot, type Viewport } from '../../../map/camera/camera'
import { createForesight, type Ahead } from '../../../map/camera/foresight'
import type { View } from '../../../map/handle'
import type { SceneMoment } from '../../../scene/moment'

/** The camera of the figure: it goes at once where the map would fly. */
export interface Follow {
  isOn(): boolean
  set(on: boolean): void
  /** The view that a moment asks for; null while the one there is shows it. */
  wanted(shown: SceneMoment, view: View, viewport: Viewport): View | null
}

/** `foresee`: what is to be seen at a moment to come; `ahead`: who knows where the story goes on. */
export function createFollow(
  foresee: (moment: number) => SceneMoment | null,
  ahead: Ahead,
): Follow {
  const foresight = createForesight(foresee)
  let on = false
  return {
    isOn: () => on,
    set: (wish) => {
      on = wish
    },
    wanted(shown, view, viewport) {
      if (!on) return null
      const coming = foresight.coming(shown, ahead)
      return wantedShot(view, viewport, foresight.present(shown), coming)?.view ?? null
    },
  }
}
