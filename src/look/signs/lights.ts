import { boxAround, circle, px, type Drawing, type Mark } from '../drawing'
import type { Inks } from '../inks'

/** The signs of what is lit though the person is not there: told apart by shape, not by colour alone. */
export type Light = 'named' | 'told'

export const lightSign = (light: Light, inks: Inks): Drawing =>
  light === 'named' ? namedSign(inks) : toldSign(inks)

const RAYS = 8

/** Ink violet, kept off the ground by paper: vermilion is the path's. */
const lit = (d: string, width: number, { paper, namesake }: Inks): Mark[] => [
  { d, stroke: paper, width: width + 3, round: true },
  { d, stroke: namesake, width, round: true },
]

/** A ring with rays: a place that bears the person's name. */
function namedSign(inks: Inks): Drawing {
  const rays = Array.from({ length: RAYS }, (_, ray) => {
    const angle = (ray * 2 * Math.PI) / RAYS
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    return `M${px(7.5 * x)} ${px(7.5 * y)}L${px(9.5 * x)} ${px(9.5 * y)}`
  })
  const marks = lit(rays.join('') + circle(4), 1.8, inks)
  return { marks: [...marks, { d: circle(2.6), fill: inks.paper }], box: boxAround(13) }
}

/** Four corners: look here. */
function toldSign(inks: Inks): Drawing {
  const [out, back] = [15, 6]
  const corners = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => `M${x * (out - back)} ${y * out}H${x * out}V${y * (out - back)}`),
  )
  return { marks: lit(corners.join(''), 2.4, inks), box: boxAround(19) }
}
