import type { RouteKind } from '../../core/life/vocabulary'
import { areaSign } from '../../look/areas'
import { svgMarks, type Drawing } from '../../look/drawing'
import type { Family } from '../../look/signs/kinds'
import { brokenFor, lineOf, type LineClass } from '../../look/lines'
import { sign, unknownSign } from '../../look/signs/signs'
import { placeSignsAt } from '../../scene/places/place-signs'
import type { Content } from '../frame'
import type { FigurePalette } from '../palettes'
import { element, group, short, type Px } from '../svg'
import { lettered, widthOf } from '../text'

/** What the key says of each thing. */
export interface KeyWords {
  lines: Readonly<Partial<Record<LineClass, string>>>
  routes: Readonly<Record<RouteKind, string>>
  families: Readonly<Partial<Record<Family, string>>>
  unknown: string
  area: string
}

/** A swatch and what it means. */
interface Entry {
  swatch: (at: Px) => string
  words: string
}

const PX = 12
const SWATCH = 30
const ROW = 20
/** The least width of a line in the key: its kind must be told. */
const LEAST = 1.6

const standing =
  (drawing: Drawing) =>
  ([x, y]: Px) =>
    element(
      'g',
      { transform: `translate(${short(x + SWATCH / 2)} ${short(y)})` },
      svgMarks(drawing),
    )

function lineEntry(
  kind: LineClass,
  route: RouteKind,
  words: string,
  { inks }: FigurePalette,
): Entry {
  const line = lineOf(kind, inks)
  const { width, dash } = brokenFor(route, Math.max(LEAST, line.width))
  return {
    words,
    swatch: ([x, y]) =>
      element('path', {
        ...{
          d: `M${short(x)} ${short(y)}h${String(SWATCH)}`,
          stroke: line.colour,
          'stroke-width': width,
        },
        ...{ 'stroke-linecap': 'round', fill: 'none' },
        'stroke-dasharray': dash?.map((px) => short(Math.max(0.1, px))).join(' '),
      }),
  }
}

/** What of the key the map needs: nothing that is not on it. */
function entriesOf(
  words: KeyWords,
  { legs, signs, shown, hasAreas }: Content,
  palette: FigurePalette,
): Entry[] {
  const kinds = new Set(legs.map(({ leg }) => leg.kind))
  const routes = new Set(legs.map(({ leg }) => leg.route))
  const lines = (Object.keys(words.lines) as LineClass[]).flatMap((kind) => (kinds.has(kind) ? lineEntry(kind, 'attested', words.lines[kind] ?? '', palette) : [])) // prettier-ignore
  const ways = (Object.keys(words.routes) as RouteKind[]).flatMap((route) => (routes.has(route) ? lineEntry('chapter', route, words.routes[route], palette) : [])) // prettier-ignore
  const on = new Set(signs.map(({ id }) => id))
  const families = new Set(
    placeSignsAt(shown, false).features.flatMap(({ properties: { id, family, ahead, old } }) => on.has(id) && !ahead && !old ? [family] : []), // prettier-ignore
  )
  const kept = (Object.keys(words.families) as Family[]).flatMap((family): Entry[] => families.has(family) ? [{ words: words.families[family] ?? '', swatch: standing(sign(family, 6, palette.inks)) }] : []) // prettier-ignore
  const unknown: Entry[] = shown.now.state === 'unknown' ? [{ words: words.unknown, swatch: standing(unknownSign(palette.inks)) }] : [] // prettier-ignore
  const area: Entry[] = hasAreas ? [{ words: words.area, swatch: standing(areaSign(palette.inks)) }] : [] // prettier-ignore
  return [...lines, ...ways, ...unknown, ...kept, ...area]
}

/** The key for a list of words: each sign as a document of its own, 30 × 20 px. */
export function keyList(
  words: KeyWords,
  content: Content,
  palette: FigurePalette,
): { svg: string; words: string }[] {
  const size = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${String(SWATCH)} ${String(ROW)}` } // prettier-ignore
  return entriesOf(words, content, palette).map((entry) => ({
    words: entry.words,
    svg: element('svg', { ...size, 'aria-hidden': 'true' }, entry.swatch([0, ROW / 2])),
  }))
}

/** The key in two rows; what has no room is left out, the least important first. */
export function drawKey(
  words: KeyWords,
  content: Content,
  palette: FigurePalette,
  [left, top]: Px,
  width: number,
): string {
  // prettier-ignore
  let [x, y] = [left, top + ROW / 2]
  const drawn: string[] = []
  for (const entry of entriesOf(words, content, palette)) {
    const own = SWATCH + 8 + widthOf(entry.words, 400) * PX
    if (x + own > left + width) [x, y] = [left, y + ROW]
    if (y > top + 2 * ROW || x + own > left + width) continue
    drawn.push(entry.swatch([x, y]) + lettered([entry.words], [x + SWATCH + 8, y + 4], { px: PX, face: 400, colour: palette.inks.ink })) // prettier-ignore
    x += own + 22
  }
  return group('key', drawn.join(''))
}
