import { createNameScenes } from '../../borders/name-scenes'
import { isInAtlas, type PageAtlas } from '../../core/atlas'
import type { Order } from '../../figure/asked/made'
import { planOf } from '../../figure/plan'
import { useGround } from '../../stores/map/ground'
import { useWaters } from '../../stores/map/waters'

/** What lies under figures that are made in the page; rejects where the outlines cannot be had. */
export async function openGround(atlas: PageAtlas | null): Promise<Order['groundOf']> {
  const grounds = useGround()
  const waters = useWaters()
  const { mesh } = await grounds.near(0)
  const letter = atlas && createNameScenes(atlas, mesh, atlas.tints)
  return async (view, day, lang) => {
    const plan = planOf(view)
    const [{ on }] = await Promise.all([grounds.near(plan.zoom), waters.fetch(plan)])
    const ground = { ...on(atlas, day), waters: waters.on(plan, day) }
    if (!letter || !isInAtlas(day)) return { ground }
    return { ground, stateNames: (of) => letter(day, lang, of) }
  }
}
