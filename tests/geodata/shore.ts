import { gregorianFromDay } from '../../src/core/time/day'
import { whenOf } from '../../src/core/time/edtf'
import { distanceKm } from '../../src/core/geo/distance'
import type { Journey, Life, Position } from '../../src/core/life/model'
import type { Mode } from '../../src/core/life/vocabulary'

/** Whether water is drawn at a position in a year. */
export type IsWater = (at: Position, year: number) => boolean

/** Somewhere that a line may do what its means of travel cannot elsewhere, and why. */
export interface Passage {
  at: Position
  withinKm: number
  why: string
}

/** How finely a line is looked at. */
const STEP_KM = 1

const AT_SEA: readonly Mode[] = ['ship', 'ferry', 'boat']
const ON_LAND: readonly Mode[] = ['rail', 'horse', 'sledge', 'foot', 'car']

/** A line's points every kilometre, its own vertices among them. */
export function finePoints(line: Position[], stepKm = STEP_KM): Position[] {
  return line.flatMap((to, i): Position[] => {
    const from = line[i - 1]
    if (!from) return [to]
    const steps = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm))
    return Array.from({ length: steps }, (_, n) => {
      const share = (n + 1) / steps
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    })
  })
}

interface Run {
  from: Position
  to: Position
  km: number
}

/** The longest stretches of which every point is amiss. */
function runsOf(points: Position[], amiss: (at: Position) => boolean): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  for (const at of points) {
    if (!amiss(at)) run = null
    else if (run) {
      run.km += distanceKm(run.to, at)
      run.to = at
    } else {
      run = { from: at, to: at, km: 0 }
      runs.push(run)
    }
  }
  return runs
}

const shown = ({ from, to, km }: Run) =>
  `${km.toFixed(1)} km from [${from.map((n) => n.toFixed(3)).join(', ')}] to [${to.map((n) => n.toFixed(3)).join(', ')}]`

function faults(
  { id, line, legs }: Journey,
  modes: readonly Mode[],
  limitKm: number,
  amissOn: (ends: Position[]) => (at: Position) => boolean,
): string[] {
  return legs.flatMap(({ mode, to }, leg) => {
    if (!modes.includes(mode)) return []
    const piece = line.slice(legs[leg - 1]?.to ?? 0, to + 1)
    const ends = [piece[0], piece.at(-1)].filter((at) => at !== undefined)
    return runsOf(finePoints(piece), amissOn(ends))
      .filter(({ km }) => km > limitKm)
      .map((run) => `${id}.legs[${leg}] (${mode}): ${shown(run)}`)
  })
}

const isNear = (at: Position, passages: Passage[]) =>
  passages.some((passage) => distanceKm(at, passage.at) <= passage.withinKm)

const yearOf = ({ when }: Journey): number => gregorianFromDay(whenOf(when).start.earliest).year

/** Places that a journey ends at or passes, where ships lie in harbours that no small map draws. */
const portsOf = (life: Life, { from, via, to }: Journey): Position[] =>
  [from, ...via, to]
    .map((id) => life.places.get(id)?.at)
    .filter((at): at is Position => at !== undefined)

/**
 * Where ships, ferries and boats go over land for longer than the shore of the map is inexact.
 * Near the ends of the leg, the ports it calls at and the given passages they may.
 */
export function shipsOnLand(
  life: Life,
  isWater: IsWater,
  passages: Passage[],
  { limitKm = 2, portKm = 15 } = {},
): string[] {
  return life.journeys.flatMap((journey) =>
    faults(journey, AT_SEA, limitKm, (ends) => {
      const ports = [...ends, ...portsOf(life, journey)]
      const year = yearOf(journey)
      return (at) =>
        !isWater(at, year) &&
        !ports.some((p) => distanceKm(p, at) <= portKm) &&
        !isNear(at, passages)
    }),
  )
}

/** Where trains, cars, horses and walkers go over water for longer than bridges and banks explain. */
export function trainsOnWater(life: Life, isWater: IsWater, limitKm = 3): string[] {
  return life.journeys.flatMap((journey) => {
    const year = yearOf(journey)
    return faults(journey, ON_LAND, limitKm, () => (at) => isWater(at, year))
  })
}
