import type { SceneMoment } from '../scene/moment'
import type { DrawnLeg } from './draw/draw-path'
import type { PlacedSign } from './draw/draw-places'
import { drawKey, type KeyWords } from './key/key'
import type { FigurePalette } from './palettes'
import type { Plan } from './plan'
import { element, group, pathData, short, type Px } from './svg'
import { lettered, widthOf } from './text'

/** What stands below the map of an exported figure, in the reader's language. */
export interface Frame {
  /** The date, and the same in the other calendar where that was in use. */
  date: string
  otherDate?: string
  /** What the map shows, and a second line about it. */
  title: string
  subtitle?: string
  /** Who made what the figure is made of. */
  credits: string
  /** A distance in words: "500 km". */
  distance: (km: number) => string
  /** The letter of north; it is drawn where a projection turns it from place to place. */
  north?: string
  /** What its lines and signs mean; without it there is no key. */
  key?: KeyWords
}

/** What is on the map, for the key to explain. */
export interface Content {
  legs: readonly DrawnLeg[]
  signs: readonly PlacedSign[]
  shown: SceneMoment
  hasAreas: boolean
}

/** Px from the edges, and of the rows. */
const PAD = 18
const HEAD = 62
const KEY = 48
const CREDIT = { px: 9.5, row: 13 }

/** The words of a text in rows of so many em. */
export function rowsOf(text: string, em: number): string[] {
  const rows: string[] = []
  for (const word of text.split(/\s+/)) {
    const row = rows.at(-1)
    if (row !== undefined && widthOf(`${row} ${word}`, 400) <= em)
      rows[rows.length - 1] = `${row} ${word}` // prettier-ignore
    else rows.push(word)
  }
  return rows
}

const creditRows = ({ credits }: Frame, width: number) =>
  rowsOf(credits, (width - 2 * PAD) / CREDIT.px)

/** Px below the map that a frame takes. */
export const roomForFrame = (frame: Frame, width: number): number =>
  HEAD + (frame.key ? KEY : 0) + creditRows(frame, width).length * CREDIT.row + PAD / 2

/** Title, date, scale, key and credits. */
export function drawFrame(
  frame: Frame,
  plan: Plan,
  content: Content,
  palette: FigurePalette,
): string {
  const { width, height: top } = plan
  const { ink, faint, paper } = palette.inks
  const rows = creditRows(frame, width)
  const below = roomForFrame(frame, width)
  const credits = rows.map(
    (row, i) =>
    lettered([row], [PAD, top + below - PAD / 2 - (rows.length - 1 - i) * CREDIT.row], { px: CREDIT.px, face: 400, colour: faint }), // prettier-ignore
  )
  return group(
    'frame',
    element('rect', { x: 0, y: top, width, height: below, fill: paper }) +
      element('path', {
        d: pathData([
          [0, top],
          [width, top],
        ]),
        stroke: ink,
        'stroke-width': 1,
      }) + // prettier-ignore
      headOf(frame, plan, palette) +
      scaleBar(frame, plan, palette) +
      northArrow(frame, plan, palette) +
      (frame.key ? drawKey(frame.key, content, palette, [PAD, top + HEAD], width - 2 * PAD) : '') +
      credits.join(''),
  )
}

function headOf(
  { date, otherDate, title, subtitle }: Frame,
  { height: top, width }: Plan,
  { inks }: FigurePalette,
): string {
  // prettier-ignore
  const { ink, faint } = inks
  const px = 24
  const dateWidth = Math.max(widthOf(date, 700) * px, widthOf(otherDate ?? '', 400) * 13)
  const x = PAD + dateWidth + 36
  const room = (width - x - 190) / 16
  const [first = '', ...more] = rowsOf(title, room)
  const second = more.length > 0 ? more.join(' ') : (subtitle ?? '')
  return [
    lettered([date], [PAD, top + 32], { px, face: 700, colour: ink }),
    otherDate ? lettered([otherDate], [PAD, top + 51], { px: 13, face: 400, colour: faint }) : '',
    element('path', { d: pathData([[x - 18, top + 14], [x - 18, top + 52]]), stroke: faint, 'stroke-width': 0.6 }), // prettier-ignore
    lettered([first], [x, top + 30], { px: 16, face: 600, colour: ink }),
    second ? lettered([second], [x, top + 51], { px: more.length > 0 ? 16 : 13.5, face: more.length > 0 ? 600 : 400, colour: ink }) : '', // prettier-ignore
  ].join('')
}

/** Kilometres that a scale may tell. */
const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
/** Px that it takes at most. */
const BAR = 140

/** A round distance, and how long it is in the middle of the map. */
export function scaleOf({ pxPerKm }: Plan): { km: number; px: number } {
  const km = ROUND.findLast((one) => one * pxPerKm <= BAR) ?? ROUND[0] ?? 1
  return { km, px: km * pxPerKm }
}

/** A scale that holds in the middle of the map. */
function scaleBar({ distance }: Frame, plan: Plan, { inks }: FigurePalette): string {
  const { width, height: top } = plan
  const { km, px } = scaleOf(plan)
  const [right, y] = [width - PAD, top + 38]
  const d = pathData([[right - px, y - 6], [right - px, y], [right, y], [right, y - 6]]) // prettier-ignore
  return (
    element('path', { d, fill: 'none', stroke: inks.ink, 'stroke-width': 1.2 }) +
    lettered([distance(km)], [right - px / 2, y - 10], { px: 12, face: 400, colour: inks.ink, anchor: 'middle' }) // prettier-ignore
  )
}

/** Px from the edge of the map, whichever way it points with its letter, and of the arrow. */
const NORTH = { off: 42, long: 30, half: 5.5 }

/** The way to north where the arrow stands, in a corner of the map: on these maps it is not up everywhere. */
function northArrow({ north }: Frame, plan: Plan, { inks }: FigurePalette): string {
  if (north === undefined || plan.isNorthUp) return ''
  const at: Px = [plan.width - NORTH.off, NORTH.off]
  const [lon, lat] = plan.invert(at) ?? [NaN, NaN]
  const towards = plan.project([lon, Math.min(lat + 0.5, 89.9)])
  if (!towards || !Number.isFinite(lon)) return ''
  const turn = (Math.atan2(towards[0] - at[0], at[1] - towards[1]) * 180) / Math.PI
  const { long, half } = NORTH
  const d = pathData([[0, -long / 2], [half, long / 2], [0, long / 2 - 6], [-half, long / 2], [0, -long / 2]]) // prettier-ignore
  const arrow = element('path', { d, fill: inks.ink, stroke: inks.paper, 'stroke-width': 1.5, 'paint-order': 'stroke' }) // prettier-ignore
  const letter = lettered([north], [0, long / 2 + 14], { px: 13, face: 600, colour: inks.ink, anchor: 'middle', halo: { colour: inks.paper, px: 2 } }) // prettier-ignore
  return element('g', { class: 'north', transform: `translate(${short(at[0])} ${short(at[1])}) rotate(${short(turn)})` }, arrow + letter) // prettier-ignore
}
