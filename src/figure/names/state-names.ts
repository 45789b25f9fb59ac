import type { Feature, FeatureCollection } from 'geojson'
import { flat, unflat } from '../../borders/body'
import type { Position } from '../../core/life/model'
import { mixed } from '../../look/states'
import { TAKEN, type Box, type Crowd } from './crowd'
import type { FigurePalette } from '../palettes'
import { drawn, type Plan } from '../plan'
import { element, group, short, type Px } from '../svg'
import { lettered, widthOf } from '../text'

/** Em of a line of spaced capitals. */
const LINE = 1.25
/** Height of capitals, em. */
const CAPS = 0.67
/** Of a name, what must lie on land of its state: its corners may touch a shore. */
const INSIDE = 0.9
const EDGE = 6

/** What the borders' lettering says of a name. */
interface Name {
  text: string
  px: number
  spacing: number
  spots: [dx: number, dy: number][]
  tint: number
}

/** Says whose name a piece of land bears; null at sea. */
export type NamedAt = (at: Position) => string | null

const namesOf = ({
  features,
}: FeatureCollection): { name: Name; geometry: Feature['geometry'] }[] =>
  features.map(({ properties, geometry }) => {
    const { text, px, spacing, spots, tint } = properties as Omit<Name, 'spots'> & { spots: unknown[] } // prettier-ignore
    const pairs = spots.filter((spot): spot is [number, number] => Array.isArray(spot))
    return {
      name: { text, px, spacing, tint, spots: pairs.length > 0 ? pairs : [[0, 0]] },
      geometry,
    }
  })

/**
 * The names of the states where they lie in their bodies and over nothing else. `names` come from
 * the lettering of the borders for the same zoom; a cone turns land under them, so each is asked
 * again whether it lies on its own.
 */
export function drawStateNames(
  plan: Plan,
  names: FeatureCollection,
  namedAt: NamedAt | undefined,
  palette: FigurePalette,
  crowd: Crowd,
): string {
  const all = namesOf(names).map(({ name, geometry }) => {
    if (geometry.type === 'LineString') return alongLine(plan, name, geometry.coordinates as unknown as Position[], palette, crowd) // prettier-ignore
    if (geometry.type !== 'Point') return ''
    const [lon = 0, lat = 0] = geometry.coordinates
    return upright(plan, name, [lon, lat], namedAt, palette, crowd)
  })
  return group('state-names', all.join(''))
}

const haloOf = ({ tint }: Name, { states }: FigurePalette) => ({
  colour: mixed(states.tints[tint] ?? states.halo, states.halo, tint < 0 ? 0 : states.strength),
  px: 1.6,
})

const isOff = ({ left, top, right, bottom }: Box, { width, height }: Plan) =>
  left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE

function isFree(box: Box, plan: Plan, crowd: Crowd): boolean {
  if (isOff(box, plan)) return false
  const { bits } = crowd.within(box)
  return (bits & (TAKEN.name | TAKEN.path | TAKEN.sign)) === 0
}

function upright(
  plan: Plan,
  name: Name,
  at: Position,
  namedAt: NamedAt | undefined,
  palette: FigurePalette,
  crowd: Crowd,
): string {
  // prettier-ignore
  const { text, px, spacing, spots } = name
  const lines = text.split('\n')
  const width = Math.max(...lines.map((line) => widthOf(line, 400, spacing))) * px
  const height = (CAPS + (lines.length - 1) * LINE) * px
  const [fx, fy] = flat(at)
  for (const [dx, dy] of spots) {
    const em = px / 2 ** plan.zoom
    const middle = plan.project(unflat([fx + dx * em, fy + dy * em]))
    if (!middle) continue
    const [x, y] = middle
    const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 } // prettier-ignore
    if (!isFree(box, plan, crowd) || !liesOn(box, plan, namedAt)) continue
    crowd.takeBox(box, TAKEN.name)
    const base: Px = [x, box.top + CAPS * px]
    const how = { px, face: 400, colour: palette.states.name, halo: haloOf(name, palette), spacing, anchor: 'middle' } as const // prettier-ignore
    return spread(lines, base, how)
  }
  return ''
}

/** Lines of spaced capitals lie farther apart than those of a text. */
const spread = (lines: readonly string[], [x, y]: Px, how: Parameters<typeof lettered>[2]) =>
  lines.map((line, i) => lettered([line], [x, y + i * LINE * how.px], how)).join('')

/** Whether a box lies on land of one name, by spots along its edges. */
function liesOn(
  { left, top, right, bottom }: Box,
  plan: Plan,
  namedAt: NamedAt | undefined,
): boolean {
  if (!namedAt) return true
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [across, down] = [((right - left) / 2) * INSIDE, ((bottom - top) / 2) * INSIDE]
  const nameAt = (dx: number, dy: number) => {
    const at = plan.invert([x + dx * across, y + dy * down])
    return at && namedAt(at)
  }
  const own = nameAt(0, 0)
  const edge = [-1, -0.5, 0, 0.5, 1].flatMap((t) => [[t, -1], [t, 1]] as const) // prettier-ignore
  return own !== null && [...edge, [-1, 0] as const, [1, 0] as const].every(([dx, dy]) => nameAt(dx, dy) === own) // prettier-ignore
}

/** A name that follows a narrow body: its letters one by one, since not every program bends a line of text. */
function alongLine(
  plan: Plan,
  name: Name,
  line: Position[],
  palette: FigurePalette,
  crowd: Crowd,
): string {
  // prettier-ignore
  const { text, px, spacing } = name
  const [path] = drawn(plan, { type: 'LineString', coordinates: line as [number, number][] })
  if (!path) return ''
  const letters = [...text]
  const steps = letters.map((letter) => (widthOf(letter, 400) + spacing) * px)
  const whole = steps.reduce((sum, step) => sum + step, 0) - spacing * px
  const lengths = path.map(([x, y], i) => Math.hypot(x - (path[i - 1]?.[0] ?? x), y - (path[i - 1]?.[1] ?? y))) // prettier-ignore
  let along = (lengths.reduce((sum, one) => sum + one, 0) - whole) / 2
  if (along < 0) return ''
  const stood: string[] = []
  const boxes: Box[] = []
  for (const [i, letter] of letters.entries()) {
    const own = (steps[i] ?? 0) - spacing * px
    const spot = spotOn(path, lengths, along + own / 2)
    along += steps[i] ?? 0
    const [x, y] = spot.at
    boxes.push({ left: x - own / 2, right: x + own / 2, top: y - px * 0.45, bottom: y + px * 0.45 })
    const how = { px, face: 400, colour: palette.states.name, halo: haloOf(name, palette), anchor: 'middle' } as const // prettier-ignore
    stood.push(element('g', { transform: `translate(${short(x)} ${short(y)})rotate(${short(spot.turn)})` }, lettered([letter], [0, (CAPS / 2) * px], how))) // prettier-ignore
  }
  if (!boxes.every((box) => isFree(box, plan, crowd))) return ''
  for (const box of boxes) crowd.takeBox(box, TAKEN.name)
  return stood.join('')
}

/** The spot so many px along a line, and how it leans there, degrees. */
function spotOn(
  path: readonly Px[],
  lengths: readonly number[],
  along: number,
): { at: Px; turn: number } {
  // prettier-ignore
  let left = along
  let i = 1
  while (i < path.length - 1 && left > (lengths[i] ?? 0)) left -= lengths[i++] ?? 0
  const [[ax, ay], [bx, by]] = [path[i - 1] ?? [0, 0], path[i] ?? [0, 0]]
  const t = (lengths[i] ?? 0) > 0 ? left / (lengths[i] ?? 1) : 0
  return { at: [ax + (bx - ax) * t, ay + (by - ay) * t], turn: (Math.atan2(by - ay, bx - ax) * 180) / Math.PI } // prettier-ignore
}
