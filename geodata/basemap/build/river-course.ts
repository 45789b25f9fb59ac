/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Finds the stretch of a river along which its name shall run. */
import type { Position } from 'geojson'
import { relax } from './curve'

export interface Course {
  name: string
  lines: Position[][]
}

const RADIANS = Math.PI / 180
const KM_PER_DEGREE = 111.195
/** Points this far apart make a line that lettering can follow. */
const SPACING_KM = 12
const RELAXING = 30
/** A name farther than this from where it was wanted is a mistake in the table. */
const FARTHEST_KM = 150

function distanceKm([x0, y0]: Position, [x1, y1]: Position): number {
  const east = (x1! - x0!) * Math.cos(((y0! + y1!) / 2) * RADIANS)
  return Math.hypot(east, y1! - y0!) * KM_PER_DEGREE
}

/** Some kilometres of the river so named around the point, smoothed and running from west to east. */
export function courseNear(
  courses: Course[],
  name: RegExp,
  near: Position,
  km: number,
): Position[] | undefined {
  const lines = joinLines(
    courses.filter((course) => name.test(course.name)).flatMap((course) => course.lines),
  )
  const nearest = lines
    .flatMap((line) => line.map((point, index) => ({ line, index, away: distanceKm(point, near) })))
    .sort((a, b) => a.away - b.away)[0]
  if (nearest === undefined || nearest.away > FARTHEST_KM) return undefined
  const stretch = even([
    ...walk(nearest.line, nearest.index, -1, km / 2).reverse(),
    ...walk(nearest.line, nearest.index, 1, km / 2).slice(1),
  ])
  const course = relax(stretch, RELAXING)
  return course[0]![0]! <= course.at(-1)![0]! ? course : course.reverse()
}

/** Lines that meet end to end become one: sources cut rivers at every lake and confluence. */
function joinLines(lines: Position[][]): Position[][] {
  const open = lines.map((line) => [...line])
  const joined: Position[][] = []
  while (open.length > 0) {
    let line = open.pop()!
    for (let found = findNext(open, line); found !== undefined; found = findNext(open, line)) {
      open.splice(found.index, 1)
      line = found.line
    }
    joined.push(line)
  }
  return joined
}

const JOIN_KM = 3

function findNext(
  open: Position[][],
  line: Position[],
): { index: number; line: Position[] } | undefined {
  for (const [index, other] of open.entries()) {
    if (distanceKm(line.at(-1)!, other[0]!) < JOIN_KM) return { index, line: [...line, ...other] }
    if (distanceKm(other.at(-1)!, line[0]!) < JOIN_KM) return { index, line: [...other, ...line] }
    if (distanceKm(line.at(-1)!, other.at(-1)!) < JOIN_KM)
      return { index, line: [...line, ...other.reverse()] }
    if (distanceKm(line[0]!, other[0]!) < JOIN_KM)
      return { index, line: [...other.reverse(), ...line] }
  }
  return undefined
}

function walk(line: Position[], start: number, step: 1 | -1, km: number): Position[] {
  const path = [line[start]!]
  let left = km
  for (let i = start + step; left > 0 && i >= 0 && i < line.length; i += step) {
    left -= distanceKm(path.at(-1)!, line[i]!)
    path.push(line[i]!)
  }
  return path
}

/** The same line with its points evenly spaced. */
function even(line: Position[]): Position[] {
  const points = [line[0]!]
  let due = SPACING_KM
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1]!, line[i]!]
    const length = distanceKm(from, to)
    while (due < length) {
      points.push([
        from[0]! + ((to[0]! - from[0]!) * due) / length,
        from[1]! + ((to[1]! - from[1]!) * due) / length,
      ])
      due += SPACING_KM
    }
    due -= length
  }
  return points
}
