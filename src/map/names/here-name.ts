import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Map as GlMap } from 'maplibre-gl'
import type { Labels } from '../../scene/names/labels'
import { HERE_LABELS, HERE_MAX_EM, hereSpots, spotsForMap, type NameSpot } from './layers-labels'

/** Widths of a bold letter and height of a line, em; a name's own letters are not measured. */
const [LETTER, CYRILLIC] = [0.54, 0.64]
const LINE = 1.25
/** Em from one line of a name to the next. */
const NEXT_LINE = 1.2

interface Size {
  width: number
  height: number
}

const widthOf = (text: string) =>
  text.length * (/\p{Script=Cyrillic}/u.test(text) ? CYRILLIC : LETTER)

/** Lines into which the map breaks a name that is wider than they may be. */
function linesOf(name: string): string[] {
  const [first = '', ...words] = name.split(' ')
  const lines = [first]
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (widthOf(longer) <= HERE_MAX_EM) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The size of a name, em, in the lines that it has, and that of its town in one line under it. */
export function sizeOfName(name: string, town: string): Size {
  const lines = linesOf(name)
  return {
    width: Math.max(...lines.map(widthOf), 0.8 * widthOf(town)),
    height: LINE * (town === '' ? 1 : 1.8) + NEXT_LINE * (lines.length - 1),
  }
}

/** Px of the edge that a name stays off, as others do. */
const EDGE_PX = 8

/**
 * Of some spots those in which a name about a point of a window is not cut by its edge; above and
 * below the point it slides aside for that. Where there is none, or the point is not in the window
 * itself, all of them. All px, but em the offsets of spots.
 */
export function spotsWithin(
  spots: readonly NameSpot[],
  at: { x: number; y: number },
  name: Size,
  window: Size,
  em: number,
): readonly NameSpot[] {
  if (at.x < 0 || at.x > window.width || at.y < 0 || at.y > window.height) return spots
  const fitting = spots.flatMap(([anchor, [dx, dy]]): NameSpot[] => {
    const across = anchor.includes('left') ? 0 : anchor.includes('right') ? -1 : -0.5
    const down = anchor.includes('top') ? 0 : anchor.includes('bottom') ? -1 : -0.5
    const left = at.x + dx * em + across * name.width
    const top = at.y + dy * em + down * name.height
    if (top < EDGE_PX || top + name.height > window.height - EDGE_PX) return []
    const last = window.width - EDGE_PX - name.width
    const aside = Math.max(EDGE_PX, Math.min(last, left)) - left
    const maySlide = anchor === 'top' || anchor === 'bottom' ? name.width / 2 : 0
    if (last < EDGE_PX || Math.abs(aside) > maySlide) return []
    return [[anchor, [dx + aside / em, dy]]]
  })
  return fitting.length > 0 ? fitting : spots
}

type Spots = { id: string; spots: readonly NameSpot[] }[]
type Value = NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']

/** By the id of the place, as the style is told. */
function bySpots(named: Spots, all: readonly NameSpot[]): Value {
  if (named.every(({ spots }) => JSON.stringify(spots) === JSON.stringify(all)))
    return spotsForMap(all)
  const literal = (spots: readonly NameSpot[]) => ['literal', spotsForMap(spots)]
  const cases = named.flatMap(({ id, spots }) => [id, literal(spots)])
  return ['match', ['get', 'id'], ...cases, literal(all)] as unknown as ExpressionSpecification
}

/** The letters of the name: their size, px, and the factor of the marker that they keep off. */
export interface HereLetters {
  em: number
  weight: number
}

/**
 * Keeps the name of the place where he is, or those of the ends of his way, whole: the map would
 * rather have a name cut by the edge of the window than over a path, a reader would not. To be told
 * where the map rests; the answer is what the map was told last.
 */
export function settleHereNames(map: GlMap, labels: Labels, letters: HereLetters, last: string) {
  const { em, weight } = letters
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const all = hereSpots(em, weight)
  const named = labels.features.flatMap(({ geometry, properties: { id, name, town, here } }) => {
    if (!here) return []
    const size = sizeOfName(name, town)
    const at = map.project(geometry.coordinates as [number, number])
    const px = { width: size.width * em, height: size.height * em }
    return [{ id, spots: spotsWithin(all, at, px, { width, height }, em) }]
  })
  const value = bySpots(named, all)
  const key = JSON.stringify(value)
  if (key !== last) map.setLayoutProperty(HERE_LABELS, 'text-variable-anchor-offset', value)
  return key
}
