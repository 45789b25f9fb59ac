import type { Inks } from './inks'
import { penOn, RATIO, signOf, strokeLit, type Sign } from './sign-pen'

/** The signs of what is lit though he is not there: told apart by shape, not by colour alone. */
export function drawLights(inks: Inks): Sign[] {
  return [drawNamed(inks), drawTold(inks)]
}

const RAYS = 8

/** A ring with rays: a place that bears his name. */
function drawNamed(inks: Inks): Sign {
  const pen = penOn(13, RATIO * inks.weight ** 0.75)
  pen.beginPath()
  for (let ray = 0; ray < RAYS; ray++) {
    const angle = (ray * 2 * Math.PI) / RAYS
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    pen.moveTo(7.5 * x, 7.5 * y)
    pen.lineTo(9.5 * x, 9.5 * y)
  }
  pen.moveTo(4, 0)
  pen.arc(0, 0, 4, 0, 2 * Math.PI)
  strokeLit(pen, inks, 1.8)
  pen.beginPath()
  pen.arc(0, 0, 2.6, 0, 2 * Math.PI)
  pen.fillStyle = inks.paper
  pen.fill()
  return signOf('life-named', pen)
}

/** Four corners: look here. */
function drawTold(inks: Inks): Sign {
  const pen = penOn(19, RATIO * inks.weight ** 0.75)
  const [out, back] = [15, 6]
  pen.beginPath()
  for (const x of [-1, 1]) {
    for (const y of [-1, 1]) {
      pen.moveTo(x * (out - back), y * out)
      pen.lineTo(x * out, y * out)
      pen.lineTo(x * out, y * (out - back))
    }
  }
  strokeLit(pen, inks, 2.4)
  return signOf('life-told', pen)
}
