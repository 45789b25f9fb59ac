import { breakName } from '../../borders/lettering'
import { labelsAt, type LabelProperties } from '../../scene/names/labels'
import { litIds } from '../../scene/lights'
import type { SceneMoment } from '../../scene/moment'
import { TAKEN, type Box, type Crowd } from './crowd'
import type { FigurePalette } from '../palettes'
import type { Plan } from '../plan'
import { element, group, type Px } from '../svg'
import { LEADING, lettered, widthOf, type Face, type Lettering } from '../text'

/** A name of a place where it stands. */
export interface PlacedName {
  id: string
  text: string
  box: Box
  svg: string
}

/** Px of the names of a chapter's places on paper. */
const BASE = 13
/** Of the names of those that matter otherwise, of the same. */
const SIZES = { here: 1.4, next: 1.17, chapter: [1, 1, 1.08, 1.17, 1.3], recent: 1, old: 0.96 }
/** Em at which a name goes on in a second line. */
const LONGEST = 9
/** Px between a name and the edge of the picture. */
const EDGE = 4
/** Of a name's size, that of the town around. */
const TOWN = 0.8
/** Height of capitals and depth below the base line, em. */
const [RISE, FALL] = [0.72, 0.22]

/** Where a name may stand about its point, best first: the unit vector from the point to it. */
const SIDES: readonly Px[] = [
  [1, 0], [-1, 0], [0, -1], [0, 1], [0.71, -0.71], [0.71, 0.71], [-0.71, -0.71], [-0.71, 0.71],
] // prettier-ignore

/** Places inside a town, and those only passed through, wait for a larger map; old ones for room. */
function isDue({ here, inner, passed, age, size }: LabelProperties, zoom: number): boolean {
  if (here) return true
  if ((inner && zoom < 7) || (passed && zoom < 4)) return false
  return age !== 'old' || size >= 3 || (zoom >= 4 && size >= 1) || zoom >= 6
}

interface Wish {
  id: string
  lines: string[]
  /** The town around it, smaller and below. */
  town: string
  at: Px
  px: number
  face: Face
  colour: string
  gap: number
  isHere: boolean
}

function wishOf(of: LabelProperties, at: Px, { inks }: FigurePalette, lettering: number): Wish {
  const { age, here, lost, size, name, town } = of
  const factor = age === 'chapter' ? (SIZES.chapter[size] ?? 1) : SIZES[age]
  const px = BASE * lettering * factor
  const lines = widthOf(name) > LONGEST ? breakName(name, 2) : [name]
  return {
    ...{ id: of.id, at, px, isHere: here },
    lines,
    town,
    // Where he was seen last is not where he is.
    face: age === 'old' || lost ? 400 : here ? 700 : 600,
    colour: age === 'old' || age === 'next' ? inks.faint : inks.ink,
    gap: of.gap * inks.weight ** 0.75,
  }
}

/** Px that a block of lines takes. */
function sizeOf({ lines, town, px, face }: Wish): { width: number; height: number } {
  const widths = [...lines.map((line) => widthOf(line, face)), widthOf(town, 400) * TOWN]
  const below = town === '' ? 0 : TOWN
  return { width: Math.max(...widths) * px, height: (RISE + FALL + (lines.length - 1 + below) * LEADING) * px } // prettier-ignore
}

interface Spot {
  box: Box
  side: Px
}

/** Boxes about the point; those of the place told also farther off, where paths leave no room nearer by. */
function spotsOf(wish: Wish): Spot[] {
  const { width, height } = sizeOf(wish)
  const {
    at: [x, y],
    gap,
  } = wish
  return (wish.isHere ? [1, 1.8, 2.6, 3.6] : [1]).flatMap((far) =>
    SIDES.map((side): Spot => {
      const [dx, dy] = side
      const near = [x + dx * gap * far, y + dy * gap * far] as const
      const left = near[0] - (width * (1 - Math.sign(dx))) / 2
      const top = near[1] - (height * (1 - Math.sign(dy))) / 2
      return { side, box: { left, top, right: left + width, bottom: top + height } }
    }),
  )
}

/** What it costs to stand there; Infinity where no name may. */
function costOf({ box }: Spot, index: number, crowd: Crowd, isHere: boolean): number {
  const { width, height } = crowd
  const isCut = box.left < EDGE || box.top < EDGE || box.right > width - EDGE || box.bottom > height - EDGE // prettier-ignore
  const { bits, cells } = crowd.within(box)
  if (isCut || bits & TAKEN.name) return Infinity
  // The place told has its name in any case.
  const path = bits & TAKEN.path ? (isHere ? 1000 : Infinity) : 0
  return path + index + cells * 0.6
}

/** The names of the places of a moment that find room, the most important first. */
export function placeNames(
  plan: Plan,
  shown: SceneMoment,
  palette: FigurePalette,
  crowd: Crowd,
  lettering: number,
): PlacedName[] {
  const { scene, moment, lang, ages, lights, now } = shown
  const isLost = now.state === 'unknown'
  return labelsAt(scene, { moment, lang, ages, lit: litIds(lights), isLost })
    .features.filter(({ properties }) => isDue(properties, plan.zoom))
    .sort((a, b) => a.properties.rank - b.properties.rank)
    .flatMap(
      ({
        geometry: {
          coordinates: [lon = 0, lat = 0],
        },
        properties,
      }) => {
        const at = plan.project([lon, lat])
        const isOn = at && at[0] >= 0 && at[1] >= 0 && at[0] <= plan.width && at[1] <= plan.height
        return isOn
          ? (placed(wishOf(properties, at, palette, lettering), palette, crowd) ?? [])
          : []
      },
    )
}

function placed(wish: Wish, { inks }: FigurePalette, crowd: Crowd): PlacedName | null {
  let [best, least]: [Spot | null, number] = [null, Infinity]
  spotsOf(wish).forEach((spot, index) => {
    const cost = costOf(spot, index, crowd, wish.isHere)
    if (cost < least) [best, least] = [spot, cost]
  })
  const found = best as Spot | null
  if (!found) return null
  crowd.takeBox(found.box, TAKEN.name)
  return { id: wish.id, text: [...wish.lines, wish.town].join(' ').trim(), box: found.box, svg: svgOf(wish, found, inks.paper) } // prettier-ignore
}

function svgOf(wish: Wish, { box, side }: Spot, paper: string): string {
  const { lines, town, px, face, colour, isHere } = wish
  const anchor = side[0] > 0 ? 'start' : side[0] < 0 ? 'end' : 'middle'
  const x =
    anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2
  const how: Lettering = {
    px,
    face,
    colour,
    halo: { colour: paper, px: isHere ? 2.2 : 1.6 },
    anchor,
  }
  const below = box.top + (RISE + (lines.length - 1 + TOWN) * LEADING) * px
  return (
    lettered(lines, [x, box.top + RISE * px], how) +
    (town && lettered([town], [x, below], { ...how, px: px * TOWN, face: 400 }))
  )
}

export const drawNames = (names: readonly PlacedName[]): string =>
  group('names', names.map(({ id, svg }) => element('g', { 'data-place': id }, svg)).join(''))
