import type { Certainty } from '../../core/life/vocabulary'
import { boxAround, circle, px, type Drawing, type Mark } from '../drawing'
import type { Inks } from '../inks'
import { MEANS_BOX, MEANS_SCALE, SILHOUETTES, type Means } from '../means'

/** The rings of the marker: each certainty has a shape of its own. */
export type Ring = Certainty | 'loose' | 'last-known' | 'next-known'
/** What the marker is made of: a ring or disc, a pictogram on it, a pointer beside it. */
export type MarkerSign = `ring-${Ring}` | `travel-${Certainty}` | `means-${Means}` | 'pointer'

const certainties: readonly Certainty[] = ['certain', 'less-certain', 'uncertain']

export const MARKER_SIGNS: readonly MarkerSign[] = [
  ...certainties.map((certainty): MarkerSign => `ring-${certainty}`),
  ...(['ring-loose', 'ring-last-known', 'ring-next-known'] as const),
  ...certainties.map((certainty): MarkerSign => `travel-${certainty}`),
  'pointer',
  ...(Object.keys(SILHOUETTES) as Means[]).map((means): MarkerSign => `means-${means}`),
]

/** Px about its middle that hold every part of the marker. */
export const MARKER_REACH = 32
/** Radii of the disc, px: staying; on the way, when the disc has to hold a pictogram. */
const STAY = 10
const TRAVEL = 15

/** One part of the marker, about its middle; the pointer points up. */
export const markerSign = (sign: MarkerSign, inks: Inks): Drawing => ({
  marks: marksOf(sign, inks),
  box: boxAround(MARKER_REACH),
})

function marksOf(sign: MarkerSign, inks: Inks): Mark[] {
  if (sign === 'pointer') return pointer(inks)
  if (sign === 'ring-loose') return loose(inks)
  // Seen here last: hollow, broken and without the path's colour. Seen here next: hardly there.
  if (sign === 'ring-last-known') return hollow(10.5, [6, 2.2], { pieces: 6, share: 0.62 }, inks)
  if (sign === 'ring-next-known') return hollow(8, [4, 1.4], { pieces: 10, share: 0.45 }, inks)
  if (sign.startsWith('means-')) return pictogram(sign.slice('means-'.length) as Means, inks)
  const [, motion, certainty] = /^(ring|travel)-(.+)$/.exec(sign) ?? []
  const isMoving = motion === 'travel'
  return certainty === 'certain' ? sure(isMoving, inks) : unsure(isMoving, certainty === 'uncertain', inks) // prettier-ignore
}

interface Broken {
  pieces: number
  /** Of each piece, what is drawn. */
  share: number
}

/** A ring in pieces that lie evenly about its top. */
function brokenRing(radius: number, { pieces, share }: Broken): string {
  const step = (2 * Math.PI) / pieces
  const at = (angle: number) => `${px(Math.cos(angle) * radius)} ${px(Math.sin(angle) * radius)}`
  return Array.from({ length: pieces }, (_, piece) => {
    const middle = -Math.PI / 2 + (piece + 0.5) * step
    const half = (step * share) / 2
    return `M${at(middle - half)}A${px(radius)} ${px(radius)} 0 0 1 ${at(middle + half)}`
  }).join('')
}

const disc = (radius: number, fill: string): Mark => ({ d: circle(radius), fill })

/** Certain: a whole disc in a whole ring. */
function sure(isMoving: boolean, { ink, paper, present, path }: Inks): Mark[] {
  const radius = isMoving ? TRAVEL : STAY
  const core = isMoving ? disc(radius - 1.5, present) : disc(radius - 3, path)
  return [disc(radius + 1.75, ink), disc(radius, paper), core]
}

/** Less certain: the ring is broken in four. Uncertain: it is a wreath of dots, and the disc shrinks. */
function unsure(isMoving: boolean, isLeast: boolean, { ink, paper, present, path }: Inks): Mark[] {
  const radius = isMoving ? TRAVEL : STAY
  const core = isMoving ? disc(radius - 1, present) : disc(radius - (isLeast ? 5 : 3), path)
  const ring = brokenRing(radius + 2, { pieces: 4, share: 0.66 })
  const edge = isLeast
    ? { d: wreath(radius + 1.6, isMoving ? 14 : 10), fill: ink }
    : { d: ring, stroke: ink, width: 2.2 }
  return [disc(radius + 4, paper), core, edge]
}

function wreath(radius: number, dots: number): string {
  return Array.from({ length: dots }, (_, index) => {
    const angle = (2 * Math.PI * index) / dots
    return circle(1.45, Math.cos(angle) * radius, Math.sin(angle) * radius)
  }).join('')
}

/** How a haze thins out: px from its middle, and how opaque it is there. */
const HAZE = [[3, 0.8], [10.8, 0.47], [24, 0]] as const // prettier-ignore
const HAZE_STEP = 1.5

/** Somewhere in a wide area: no spot to point at, only a haze with its middle left open. */
function loose({ path, ink }: Inks): Mark[] {
  const ring = { d: brokenRing(13, { pieces: 16, share: 0.4 }), stroke: ink, width: 1.6 }
  return [...haze(path), ring]
}

/** Discs upon each other: path data know no gradient, and here nobody sees the difference. */
function haze(colour: string): Mark[] {
  const [middle, knee, edge] = HAZE
  const opacityAt = (radius: number) => {
    const [from, to] = radius > knee[0] ? [knee, edge] : [middle, knee]
    return from[1] + ((to[1] - from[1]) * (radius - from[0])) / (to[0] - from[0])
  }
  const radii: number[] = []
  for (let radius = edge[0] - HAZE_STEP / 2; radius >= middle[0]; radius -= HAZE_STEP)
    radii.push(radius)
  return radii.map((radius) => {
    const below = opacityAt(Math.min(radius + HAZE_STEP, edge[0]))
    const opacity = 1 - (1 - opacityAt(radius)) / (1 - below)
    return { ...disc(radius, colour), opacity: Math.round(opacity * 1000) / 1000 }
  })
}

function hollow(radius: number, widths: [number, number], broken: Broken, inks: Inks): Mark[] {
  const [below, width] = widths
  return [
    { d: circle(radius), stroke: inks.paper, width: below },
    { d: brokenRing(radius, broken), stroke: inks.ink, width },
  ]
}

/** Peeps out from behind the disc: the direction of travel. */
function pointer({ ink, paper }: Inks): Mark[] {
  const d = `M0 ${-TRAVEL - 11}L8 ${-TRAVEL + 3}L-8 ${-TRAVEL + 3}z`
  return [
    { d, stroke: paper, width: 4 },
    { d, fill: ink },
  ]
}

/** Paper on the disc. */
function pictogram(means: Means, { paper, present }: Inks): Mark[] {
  const { filled, holes, strokes } = SILHOUETTES[means]
  const from = { x: -MEANS_BOX / 2, y: -MEANS_BOX / 2, scale: MEANS_SCALE }
  return [
    ...(strokes ? [{ d: strokes, stroke: paper, width: 1.9, round: true, from }] : []),
    { d: filled, fill: paper, from },
    ...(holes ? [{ d: holes, fill: present, from }] : []),
  ]
}
