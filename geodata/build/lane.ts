import { distanceKm } from '../../src/core/geo/distance'
import type { Position } from '../../src/core/life/model'
import { simplified } from './simplify'

/** Pieces of a sea lane shorter than this are left straight: harbours, canals, straits. */
const STRAIGHT_KM = 25
/** Points of the curve on the open sea lie no farther apart than this. */
const OPEN_SEA_KM = 150
/** Points of the curve that straight lines pass as closely are left out: no ship's way is known so well. */
const TOLERANCE_KM = 1.5

type Vector = [x: number, y: number, z: number]

const RADIANS = Math.PI / 180

function vectorOf([lon, lat]: Position): Vector {
  const across = Math.cos(lat * RADIANS)
  return [
    across * Math.cos(lon * RADIANS),
    across * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ]
}

/** To about 100 m. */
function positionOf([x, y, z]: Vector): Position {
  const degrees = [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS] as const
  return [+degrees[0].toFixed(3), +degrees[1].toFixed(3)]
}

const blend = (a: Vector, b: Vector, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]
const apart = (a: Vector, b: Vector) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** The point a share of the way from `b` to `c` on a centripetal Catmull–Rom curve (Barry–Goldman). */
function onCurve([a, b, c, d]: [Vector, Vector, Vector, Vector], share: number): Vector {
  const t1 = Math.sqrt(apart(a, b))
  const t2 = t1 + Math.sqrt(apart(b, c))
  const t3 = t2 + Math.sqrt(apart(c, d))
  const t = t1 + (t2 - t1) * share
  const ab = blend(a, b, t / t1)
  const bc = blend(b, c, (t - t1) / (t2 - t1))
  const cd = blend(c, d, (t - t2) / (t3 - t2))
  const abc = blend(ab, bc, t / t2)
  const bcd = blend(bc, cd, (t - t1) / (t3 - t1))
  return blend(abc, bcd, (t - t1) / (t2 - t1))
}

/** The point as far beyond `b` as `a` lies before it: a curve leaves its ends straight. */
const beyond = (a: Vector, b: Vector): Vector => blend(a, b, 2)

/**
 * A sea lane as a ship steers it: through the given turning points, along the great circle where
 * nothing is in the way, without corners on the open sea. Keeps every given point.
 */
export function seaLane(turns: Position[]): Position[] {
  const vectors = turns.map(vectorOf)
  return turns.flatMap((to, i): Position[] => {
    const from = turns[i - 1]
    const [b, c] = [vectors[i - 1], vectors[i]]
    if (!from || !b || !c) return [to]
    const km = distanceKm(from, to)
    if (km <= STRAIGHT_KM) return [to]
    const steps = Math.max(3, Math.ceil(km / OPEN_SEA_KM))
    const around: [Vector, Vector, Vector, Vector] = [
      vectors[i - 2] ?? beyond(c, b),
      b,
      c,
      vectors[i + 1] ?? beyond(b, c),
    ]
    const between = Array.from({ length: steps - 1 }, (_, n) =>
      positionOf(onCurve(around, (n + 1) / steps)),
    )
    return km > OPEN_SEA_KM
      ? [...between, to]
      : simplified([from, ...between, to], TOLERANCE_KM).slice(1)
  })
}
