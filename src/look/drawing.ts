/** One stroke or filling of a drawing: path data in px about the middle of a sign, and its paint. */
export interface Mark {
  d: string
  fill?: string
  stroke?: string
  /** Of the stroke, px. */
  width?: number
  /** Lengths of dash and gap, px. */
  dash?: readonly number[]
  /** Ends of strokes are butt where they are not said to be round. */
  round?: boolean
  /** From 0 to 1; 1 where it is not said. */
  opacity?: number
  /** Where the path data have an origin and a unit of their own: moved so far, and then scaled. */
  from?: { x: number; y: number; scale: number }
}

/** What is drawn, bottom to top, and the box that holds all of it, px. */
export interface Drawing {
  marks: readonly Mark[]
  box: Box
}

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A number as path data have it: to a hundredth of a px. */
export const px = (value: number): string => String(Math.round(value * 100) / 100 || 0)

/** A square box about the middle that reaches so far. */
export const boxAround = (reach: number): Box => ({
  ...{ left: -reach, top: -reach },
  ...{ width: 2 * reach, height: 2 * reach },
})

/** A whole circle about a point, as path data. */
export function circle(radius: number, x = 0, y = 0): string {
  const [r, across] = [px(radius), px(2 * radius)]
  return `M${px(x - radius)} ${px(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`
}

/** The attributes of an SVG path that draw a mark; corners are round as on the map. */
export function attributesOf(mark: Mark): Record<string, string> {
  const { d, fill, stroke, width, dash, round, opacity, from } = mark
  return {
    ...{ d, fill: fill ?? 'none' },
    ...(stroke && { stroke, 'stroke-width': px(width ?? 1), 'stroke-linejoin': 'round' }),
    ...(dash && { 'stroke-dasharray': dash.map(px).join(' ') }),
    ...(round && { 'stroke-linecap': 'round' }),
    ...(from && { transform: `scale(${px(from.scale)})translate(${px(from.x)} ${px(from.y)})` }),
    ...(opacity !== undefined && { opacity: String(opacity) }),
  }
}

export const viewBoxOf = ({ left, top, width, height }: Box): string =>
  [left, top, width, height].map(px).join(' ')

/** The marks of a drawing as SVG elements, to be put into a picture whose units are px. */
export const svgMarks = ({ marks }: Pick<Drawing, 'marks'>): string =>
  marks
    .map((mark) => {
      const attributes = Object.entries(attributesOf(mark))
      return `<path ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}/>`
    })
    .join('')

/** A drawing as an SVG picture of its own, without words: what stands beside it names it. */
export function svgOf(drawing: Drawing): string {
  const { width, height } = drawing.box
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(drawing.box)}" width="${px(width)}" height="${px(height)}" aria-hidden="true">${svgMarks(drawing)}</svg>`
}
