import type { PageAtlas } from '../../../core/atlas'
import type { Day } from '../../../core/time/day'
import type { FigureGround } from '../../../figure/ground'
import type { Plan } from '../../../figure/plan'
import { useGround } from '../../../stores/map/ground'
import { useWaters } from '../../../stores/map/waters'

/** What lies under the figure. */
export interface Land {
  /** Fetches what a picture wants of it, and says whether anything has come; rejects where there is none. */
  fetch(plan: Plan): Promise<boolean>
  /** What has come of it, as it was on a day; null where nothing has. */
  on(plan: Plan, atlas: PageAtlas | null, day: Day): FigureGround | null
}

/** Outlines as fine as the picture is close, and the rivers and lakes of the map's own tiles. */
export function createLand(): Land {
  const grounds = useGround()
  const waters = useWaters()
  return {
    async fetch(plan) {
      const here = () => [grounds.atHand(plan.zoom), waters.has(plan)] as const
      const [land, hasWaters] = here()
      await Promise.all([grounds.near(plan.zoom), waters.fetch(plan)])
      return here()[0] !== land || here()[1] !== hasWaters
    },
    on(plan, atlas, day) {
      const land = grounds.atHand(plan.zoom)?.on(atlas, day)
      return land ? { ...land, waters: waters.on(plan, day) } : null
    },
  }
}
