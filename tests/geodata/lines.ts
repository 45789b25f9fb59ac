import { lineString } from '@turf/helpers'
import nearestPointOnLine from '@turf/nearest-point-on-line'
import { whenOf } from '../../src/core/time/edtf'
import { distanceKm } from '../../src/core/geo/distance'
import { lineLengthKm } from '../../src/core/geo/line'
import { measureJourney } from '../../src/core/itinerary/sums/measure'
import type { Journey, Life, Position } from '../../src/core/life/model'
import type { Mode } from '../../src/core/life/vocabulary'

/** Kilometres an hour that the means of the time could hold over a whole leg. */
export const FASTEST_KMH: Record<Mode, number> = {
  rail: 90,
  ship: 45,
  river: 25,
  boat: 25,
  ferry: 40,
  sledge: 20,
  horse: 15,
  foot: 7,
  car: 90,
  unknown: 90,
}
const AT_SEA: readonly Mode[] = ['ship', 'boat', 'ferry']

/** Ways that do go the long way round, and why. */
const LONG_WAY_ROUND: Record<string, string> = {
  'stockholm-petrograd-1917': 'round the Gulf of Bothnia by Haparanda: at war there was no ship',
}

const placeAt = (life: Life, id: string): Position => life.places.get(id)?.at ?? [NaN, NaN]

/** Straight pieces on land that are longer than a line which follows the ground has them. */
export function longPieces(life: Life, limitKm = 150): string[] {
  return life.journeys.flatMap(({ id, line, legs }) =>
    legs.flatMap(({ mode, to }, leg) => {
      if (AT_SEA.includes(mode)) return []
      const piece = line.slice(legs[leg - 1]?.to ?? 0, to + 1)
      return piece.slice(1).flatMap((at, i) => {
        const from = piece[i] ?? at
        const km = Math.round(distanceKm(from, at))
        return km <= limitKm
          ? []
          : [
              `${id}.legs[${leg}] (${mode}): ${km} km straight, [${from.join(', ')}] to [${at.join(', ')}]`,
            ]
      })
    }),
  )
}

/**
 * Lengths that no way between the two ends can have: shorter than the great circle (less what the
 * line begins and ends beside its places), or so long that it wanders.
 */
export function impossibleLengths(life: Life, mostTimes = 3): string[] {
  return life.journeys.flatMap(({ id, from, to, line }) => {
    const [a, b] = [placeAt(life, from), placeAt(life, to)]
    const beside = distanceKm(a, line[0] ?? a) + distanceKm(b, line.at(-1) ?? b)
    const straight = distanceKm(a, b)
    const length = lineLengthKm(line)
    if (length + beside < straight - 0.5)
      return [`${id}: ${Math.round(length)} km long, but ${Math.round(straight)} km apart`]
    if (
      LONG_WAY_ROUND[id] !== undefined ||
      from === to ||
      straight < 50 ||
      length <= straight * mostTimes
    )
      return []
    return [`${id}: ${Math.round(length)} km long for ${Math.round(straight)} km apart`]
  })
}

/** Kilometres from a place to the nearest point of a line, between its vertices too. */
export function offLineKm(at: Position, line: Position[]): number {
  if (line.length < 2) return Infinity
  return nearestPointOnLine(lineString(line), at).properties.dist
}

/** Places said to be passed that the line does not pass. */
export function missedVia(life: Life, limitKm = 30): string[] {
  return life.journeys.flatMap(({ id, via, line }) =>
    via.flatMap((place) => {
      const km = Math.round(offLineKm(placeAt(life, place), line))
      const reach = life.places.get(place)?.radiusKm ?? 0
      return km <= limitKm + reach ? [] : [`${id}: passes ${km} km from ${place}`]
    }),
  )
}

/**
 * Lines that turn back the way they came, as a wrong town of the right name makes them. Where the
 * journey says that it passes the spot, it did turn there.
 */
export function spikes(life: Life, leastKm = 40): string[] {
  return life.journeys.flatMap(({ id, line, via }) =>
    line.slice(1, -1).flatMap((at, i) => {
      const [before, after] = [line[i] ?? at, line[i + 2] ?? at]
      const shorter = Math.min(distanceKm(before, at), distanceKm(at, after))
      const turns = shorter > leastKm && distanceKm(before, after) < shorter * 0.35
      if (!turns || via.some((place) => distanceKm(placeAt(life, place), at) < 10)) return []
      return [`${id}: turns back at [${at.join(', ')}], ${Math.round(shorter)} km`]
    }),
  )
}

/** All hours of its first and last day and those between; null if it is not dated to days. */
function mostHours({ when }: Journey): number | null {
  const { start, end } = whenOf(when)
  if (start.precision !== 'day' || end.precision !== 'day') return null
  return (end.latest - start.earliest + 1) * 24
}

/** Journeys dated to days that nobody could have made in that time. */
export function tooFast(life: Life): string[] {
  return life.journeys.flatMap((journey) => {
    const hours = mostHours(journey)
    if (hours === null) return []
    const { byMode, lengthKm } = measureJourney(life, journey)
    const needed = byMode.reduce((sum, { mode, km }) => sum + km / FASTEST_KMH[mode], 0)
    if (needed <= hours) return []
    return [
      `${journey.id}: ${Math.round(lengthKm)} km need ${Math.round(needed)} h, ${journey.when} has ${hours}`,
    ]
  })
}
