import type { Flavour } from '../look/flavours'
import type { SceneMoment } from '../scene/moment'
import { drawGround } from './draw/draw-ground'
import { figure } from './figure'
import { viewOfMoment } from './framing'
import type { FigureGround } from './ground'
import { paletteOf } from './palettes'
import { planOf } from './plan'

/** Px of a glimpse. */
export const GLIMPSE = { width: 120, height: 80 } as const
/** It is the figure of a view so many times as large: lines and signs become finer with it. */
const FINER = 2
/** Zooms that it is farther off than the map: the shape of a coast or a state says where it is. */
const FARTHER = 3
/** Px of the larger view that an outline may be off: half of it is not seen. */
const TOLERANCE = 1
const ID = 'glimpse'

/** What a glimpse shows. */
export interface Glimpsed {
  shown: SceneMoment
  flavour: Flavour
  /** What lies under it; asked for where it is drawn anew. */
  groundOf: () => FigureGround
  /** The same as long as the ground is. */
  groundKey: string
}

/**
 * Draws moments small and without names, one after the other, as they come under a pointer. What
 * the next has in common with the last is not drawn again.
 */
export function createGlimpses(): (of: Glimpsed) => string {
  const size = { width: GLIMPSE.width * FINER, height: GLIMPSE.height * FINER }
  let drawnFor = ''
  let groundDrawn = ''
  return ({ shown, flavour, groundOf, groundKey }) => {
    const view = { ...viewOfMoment(shown, size, FARTHER), tolerance: TOLERANCE }
    const key = [JSON.stringify(view), flavour, groundKey].join(' ')
    if (key !== drawnFor) groundDrawn = drawGround(planOf(view), groundOf(), paletteOf(flavour), ID)
    drawnFor = key
    const drawn = { ground: { land: [], coast: [] }, groundDrawn }
    // Of what it is, the words beside it say.
    return figure({ ...drawn, shown, flavour, view, title: '', size: GLIMPSE, isMute: true, id: ID }) // prettier-ignore
  }
}
