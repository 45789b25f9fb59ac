import { figure } from '../figure/figure'
import { wholeLife } from '../figure/whole'
import type { GroundOf } from './site'
import type { FigureSubject } from './subjects'

/** Draws the figure of a page as SVG; its ids begin with `map`, of which a page has one. */
export async function drawSubject(
  { shown, view, places }: FigureSubject,
  title: string,
  groundOf: GroundOf,
  lettering = 1,
): Promise<string> {
  const { ground, stateNames } = await groundOf(view, Math.floor(shown.moment), shown.lang)
  const common = { shown, title, lettering, flavour: 'paper', id: 'map' } as const
  if (!places) return figure({ ...common, view, stateNames, ground })
  // The states of one day say nothing of a whole life.
  const { land, coast } = ground
  return wholeLife({ ...common, ground: { land, coast } }, places, view)
}
