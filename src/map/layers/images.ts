import { boxAround, type Drawing } from '../../look/drawing'
import type { Inks } from '../../look/inks'
import { FAMILIES } from '../../look/signs/kinds'
import { lightSign } from '../../look/signs/lights'
import { SHAPES } from '../../look/signs/shapes'
import { aheadSign, arrowSign, oldSign, RADII, signOnMap } from '../../look/signs/signs'
import { imageOf, type Image } from './paint'

/** A sign that the layers name, and how much its size follows the flavour's weight. */
interface Named {
  id: string
  drawing: Drawing
  grows: number
}

/** Nothing, as large as the marker: labels keep off it. */
const SPACE: Named = { id: 'life-space', drawing: { marks: [], box: boxAround(11) }, grows: 0.75 }

/** Px of the sides of that sign at size 1, in a palette. */
export const spacePx = ({ weight }: Inks): number => 22 * weight ** SPACE.grows

/** Every sign that the layers name: places by family and size, the arrow, the lights. */
export function namedSigns(inks: Inks): Named[] {
  const bySize = (name: string, draw: (radius: number) => Drawing) =>
    RADII.map((radius, size) => ({
      ...{ id: `life-${name}-${String(size)}`, drawing: draw(radius), grows: 1 },
    }))
  return [
    ...FAMILIES.flatMap((family) => bySize(family, (radius) => signOnMap(family, radius, inks))),
    ...SHAPES.flatMap((shape) => bySize(`old-${shape}`, (radius) => oldSign(shape, radius, inks))),
    ...bySize('ahead', (radius) => aheadSign(radius, inks)),
    { id: 'life-arrow', drawing: arrowSign(inks), grows: 0.6 },
    { id: 'life-named', drawing: lightSign('named', inks), grows: 0.75 },
    { id: 'life-told', drawing: lightSign('told', inks), grows: 0.75 },
    SPACE,
  ]
}

/** The same as pixels. */
export const drawSigns = (inks: Inks): Image[] =>
  namedSigns(inks).map(({ id, drawing, grows }) => imageOf(id, drawing, inks.weight ** grows))
