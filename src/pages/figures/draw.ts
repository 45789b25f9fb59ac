import { once } from '../../core/life/once'
import { drawGround } from '../../figure/draw/draw-ground'
import { figure } from '../../figure/figure'
import type { FigureGround } from '../../figure/ground'
import { paletteOf } from '../../figure/palettes'
import { planOf, type FigureView } from '../../figure/plan'
import { wholeLife } from '../../figure/whole'
import type { GroundOf } from '../site'
import type { FigureSubject } from '../subjects'

const drawnOn = once((_: FigureGround) => new Map<string, string>())

/** The ground of a view is drawn once: a page has it in common with the same page in another language. */
function groundDrawn(ground: FigureGround, view: FigureView): string {
  const [known, key] = [drawnOn(ground), JSON.stringify(view)]
  const svg = known.get(key) ?? drawGround(planOf(view), ground, paletteOf('paper'), 'map')
  known.set(key, svg)
  return svg
}

/** Draws the figure of a page as SVG; its ids begin with `map`, of which a page has one. */
export async function drawSubject(
  { shown, view, places }: FigureSubject,
  title: string,
  groundOf: GroundOf,
  lettering = 1,
): Promise<string> {
  const { ground, stateNames } = await groundOf(view, Math.floor(shown.moment), shown.lang)
  const common = { shown, title, lettering, flavour: 'paper', id: 'map' } as const
  if (!places) return figure({ ...common, view, stateNames, ground, groundDrawn: groundDrawn(ground, view) }) // prettier-ignore
  // The states of one day say nothing of a whole life.
  const { land, coast } = ground
  return wholeLife({ ...common, ground: { land, coast } }, places, view)
}
