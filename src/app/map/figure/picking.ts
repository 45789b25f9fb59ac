import type { DrawnLife } from '../../../figure/draw/parts'
import type { Plan } from '../../../figure/plan'
import { INKS } from '../../../look/inks'
import { journeyAt } from '../../../map/path/path-pick'
import { pickPlace, pickPlaces } from '../../../map/pick'
import type { MapState } from '../../../map/state'
import type { SceneMoment, Selection } from '../../../scene/moment'

/** The places whose signs a pointer may mean, nearest first. */
export const placesAt = (
  drawn: DrawnLife | null,
  at: { x: number; y: number },
  reach: number,
): string[] => pickPlaces(candidatesOf(drawn?.signs ?? []), at, reach)

export const candidatesOf = (signs: DrawnLife['signs']) =>
  signs.map(({ id, at: [x, y] }) => ({ id, at: { x, y } }))

/** The nearest place within reach, else the nearest journey, else nothing. */
export function pickAt(
  plan: Plan,
  shown: SceneMoment,
  { signs }: DrawnLife,
  { palette, wholeAhead: whole }: Pick<MapState, 'palette' | 'wholeAhead'>,
  at: { x: number; y: number },
  reach: number,
): Selection | null {
  const place = pickPlace(candidatesOf(signs), at, reach)
  if (place) return place
  const there = plan.invert([at.x, at.y])
  if (!there) return null
  const aim = { at: there, zoom: plan.zoom, weight: INKS[palette].weight, whole, magnified: 1 }
  const struck = journeyAt(shown, aim, reach)
  return struck && { kind: 'journey', id: struck.journey }
}
