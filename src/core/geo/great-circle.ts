import type { Position } from './position'
import { unwrap } from './unwrap'

const RADIANS = Math.PI / 180
/** Between two vertices at most, so that the line bends as the earth does. */
const STEP_DEGREES = 3

type Vector = [number, number, number]

const vector = ([lon, lat]: Position): Vector => [
  Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
  Math.sin(lat * RADIANS),
]
const rounded = (n: number) => +n.toFixed(4)

/** The shortest way over a sphere from one position to another, with both of them; unwrapped. */
export function greatCircle(from: Position, to: Position): Position[] {
  const [a, b] = [vector(from), vector(to)]
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])))
  const steps = Math.max(1, Math.ceil(angle / RADIANS / STEP_DEGREES))
  if (angle < 1e-9 || Math.PI - angle < 1e-6) return unwrap([from, to])
  const line = Array.from({ length: steps + 1 }, (_, i): Position => {
    if (i === 0 || i === steps) return i === 0 ? from : to
    const [p, q] = [Math.sin((1 - i / steps) * angle), Math.sin((i / steps) * angle)]
    const [x, y, z] = a.map((each, k) => (p * each + q * (b[k] ?? 0)) / Math.sin(angle)) as Vector
    return [rounded(Math.atan2(y, x) / RADIANS), rounded(Math.atan2(z, Math.hypot(x, y)) / RADIANS)]
  })
  return unwrap(line)
}
