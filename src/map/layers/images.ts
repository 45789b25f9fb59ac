import { FAMILIES, LOOKS, type Family, type Look } from '../../look/kinds'
import type { Inks } from '../../look/inks'
import { drawLights } from '../../look/light-signs'
import { penOn, RATIO, signOf, type Pen, type Sign } from '../../look/sign-pen'
import { RADII } from '../../scene/sojourns'

/** Every sign that the layers name: places by family and size, the arrow, the lights. */
export function drawSigns(inks: Inks): Sign[] {
  const places = FAMILIES.flatMap((family) =>
    RADII.map((radius, size) => drawPlace(family, size, radius, inks)),
  )
  const old = SHAPES.flatMap((shape) =>
    RADII.map((radius, size) => drawOld(shape, size, radius, inks)),
  )
  const ahead = RADII.map((radius, size) => drawAhead(size, radius, inks))
  return [...places, ...old, ...ahead, drawArrow(inks), drawSpace(inks), ...drawLights(inks)]
}

function drawPlace(family: Family, size: number, radius: number, inks: Inks): Sign {
  const look = LOOKS[family]
  const pen = penOn(radius * outOf(look.shape) + 2, RATIO * inks.weight)
  outline(pen, look.shape, radius)
  pen.strokeStyle = inks.paper
  pen.lineWidth = 4
  pen.stroke()
  pen.fillStyle = look.colour
  pen.fill()
  pen.save()
  pen.clip()
  fillPattern(pen, look.pattern, radius, inks)
  pen.restore()
  outline(pen, look.shape, radius)
  pen.strokeStyle = inks.ink
  pen.lineWidth = 1.4
  pen.stroke()
  return signOf(`life-${family}-${size}`, pen)
}

/** Px: what is left of the sign of an old place. Paler, many of them would turn to mud. */
const OLD_RING = 1.2

/** A place of long ago: a ring in the shape of its kind of stay. */
function drawOld(shape: Look['shape'], size: number, radius: number, inks: Inks): Sign {
  const pen = penOn(radius * outOf(shape) + 2, RATIO * inks.weight)
  outline(pen, shape, radius * 0.8)
  pen.fillStyle = inks.paper
  pen.globalAlpha = 0.7
  pen.fill()
  pen.globalAlpha = 1
  pen.strokeStyle = inks.old
  pen.lineWidth = OLD_RING
  pen.stroke()
  return signOf(`life-old-${shape}-${size}`, pen)
}

/** A place that is not reached yet: a broken ring, whatever kind of stay it will have. */
function drawAhead(size: number, radius: number, inks: Inks): Sign {
  const pen = penOn(radius + 2, RATIO * inks.weight)
  pen.beginPath()
  pen.arc(0, 0, radius - 0.75, 0, 2 * Math.PI)
  pen.globalAlpha = 0.85
  pen.fillStyle = inks.paper
  pen.fill()
  pen.beginPath()
  pen.arc(0, 0, radius - 0.2, 0, 2 * Math.PI)
  pen.globalAlpha = 0.8
  pen.strokeStyle = inks.ink
  pen.lineWidth = 1.3
  const part = (2 * Math.PI * (radius - 0.2)) / (size > 2 ? 8 : 6)
  pen.setLineDash([0.62 * part, 0.38 * part])
  pen.stroke()
  return signOf(`life-ahead-${size}`, pen)
}

/** The angles of a regular shape, and how far out its corners lie for equal weight to the eye. */
const CORNERS: Record<Exclude<Look['shape'], 'disc'>, { of: number; turn: number; out: number }> = {
  square: { of: 4, turn: Math.PI / 4, out: 1.25 },
  diamond: { of: 4, turn: 0, out: 1.3 },
  triangle: { of: 3, turn: -Math.PI / 2, out: 1.35 },
  hexagon: { of: 6, turn: 0, out: 1.12 },
}

const SHAPES: readonly Look['shape'][] = ['disc', 'square', 'diamond', 'triangle', 'hexagon']

const outOf = (shape: Look['shape']) => (shape === 'disc' ? 1 : CORNERS[shape].out)

function outline(pen: Pen, shape: Look['shape'], radius: number): void {
  pen.lineJoin = 'round'
  pen.beginPath()
  if (shape === 'disc') {
    pen.arc(0, 0, radius, 0, 2 * Math.PI)
    return
  }
  const { of, turn, out } = CORNERS[shape]
  for (let corner = 0; corner < of; corner++) {
    const angle = turn + (corner * 2 * Math.PI) / of
    pen.lineTo(Math.cos(angle) * radius * out, Math.sin(angle) * radius * out)
  }
  pen.closePath()
}

function fillPattern(pen: Pen, pattern: Look['pattern'], radius: number, inks: Inks): void {
  const reach = radius * 1.5
  if (pattern === 'hatched') {
    pen.strokeStyle = inks.paper
    pen.lineWidth = 1.2
    for (let x = -2 * reach; x < 2 * reach; x += 3.6) {
      pen.beginPath()
      pen.moveTo(x, -reach)
      pen.lineTo(x + 2 * reach, reach)
      pen.stroke()
    }
  }
  if (pattern === 'half') {
    pen.fillStyle = inks.ink
    pen.fillRect(-reach, -reach, reach, 2 * reach)
  }
  if (pattern === 'dotted') {
    pen.fillStyle = inks.ink
    for (let x = -reach; x <= reach; x += 3)
      for (let y = -reach; y <= reach; y += 3) dot(pen, x + (y % 2 ? 1.5 : 0), y)
  }
  if (pattern === 'ringed') {
    pen.strokeStyle = inks.paper
    pen.lineWidth = 1.4
    pen.beginPath()
    pen.arc(0, 0, Math.max(1.2, radius - 2.4), 0, 2 * Math.PI)
    pen.stroke()
  }
}

function dot(pen: Pen, x: number, y: number): void {
  pen.beginPath()
  pen.arc(x, y, 0.75, 0, 2 * Math.PI)
  pen.fill()
}

/** An ink arrowhead with a light edge, pointing right: along the line. */
function drawArrow(inks: Inks): Sign {
  const pen = penOn(8, RATIO * inks.weight ** 0.6)
  pen.lineJoin = 'round'
  pen.beginPath()
  pen.moveTo(-3.5, -4.5)
  pen.lineTo(5, 0)
  pen.lineTo(-3.5, 4.5)
  pen.lineTo(-1.5, 0)
  pen.closePath()
  pen.strokeStyle = inks.paper
  pen.lineWidth = 2.5
  pen.stroke()
  pen.fillStyle = inks.ink
  pen.fill()
  return signOf('life-arrow', pen)
}

/** Nothing, as large as the marker: labels keep off it. */
function drawSpace(inks: Inks): Sign {
  return signOf('life-space', penOn(11, RATIO * inks.weight ** 0.75))
}
