import { drawFrame, roomForFrame, type Content, type Frame } from './frame'
import { drawParts, type PartsSpec } from './draw/parts'
import { planOf, type FigureView, type Plan } from './plan'
import { paletteOf } from './palettes'
import { element, escaped, group, short } from './svg'
import { SERIF } from './text'

export type { Frame } from './frame'
export type { FigureGround } from './ground'
export { createGround } from './ground'
export type { FigureView } from './plan'

export interface FigureSpec extends PartsSpec {
  view: FigureView
  /** What the picture is of, in words: its name. */
  title: string
  /** Title, date, scale, key and credits below the map, within its height; without it there is the map alone. */
  frame?: Frame
  /** Px of the document, where the same picture is to be finer than its view. */
  size?: { width: number; height: number }
}

/** Px; a picture with a longer side is more than a program can paint. */
export const MOST_PX = 20_000
/** Px of the least map that is worth a frame. */
export const LEAST_MAP = 80

/**
 * The map of a moment as an SVG document: a pure function of what is to be seen, and of where. It
 * names the map's serif and brings no font of its own. Throws a RangeError where the view shows
 * nothing, or is larger than `MOST_PX`.
 */
export const figure = (spec: FigureSpec): string => drawFigure(spec).svg

/** The same, with what a key outside of the picture tells of it. */
export interface DrawnFigure {
  svg: string
  content: Content
  plan: Plan
}

/** As `figure`, which see. */
export function drawFigure(spec: FigureSpec): DrawnFigure {
  const { view, title, frame, flavour, id = 'figure' } = spec
  const { width, height } = view
  const size = spec.size ?? { width, height }
  if (Math.max(size.width, size.height) > MOST_PX) throw new RangeError(`a figure has ${String(MOST_PX)} px a side at most`) // prettier-ignore
  const palette = paletteOf(flavour)
  const below = frame ? roomForFrame(frame, width) : 0
  if (frame && height - below < LEAST_MAP) throw new RangeError(`with its frame a figure is ${String(Math.ceil(below + LEAST_MAP))} px high at least`) // prettier-ignore
  const plan = planOf({ ...view, height: height - below })
  const { parts, legs, signs } = drawParts(plan, { ...spec, id })
  const clip = `${id}-clip`
  const map = element(
    'g',
    { 'clip-path': `url(#${clip})` },
    [parts.ground, parts.areas, parts.path, parts.underWay, parts.places, parts.lights, group('marker', parts.marker), parts.names].join(''), // prettier-ignore
  )
  const box = element('rect', { width: plan.width, height: plan.height })
  const content = { legs, signs, shown: spec.shown, hasAreas: parts.areas !== '' }
  const svg = element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${short(width)} ${short(height)}`, ...size }, // prettier-ignore
      ...{ role: 'img', 'font-family': SERIF, 'aria-labelledby': `${id}-title` },
    },
    element('title', { id: `${id}-title` }, escaped(title)) +
      element('defs', {}, element('clipPath', { id: clip }, box)) +
      map +
      (frame ? drawFrame(frame, plan, content, palette) : ''),
  )
  return { svg, content, plan }
}
