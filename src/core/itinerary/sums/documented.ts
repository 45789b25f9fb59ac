import type { Journey, Life } from '../../life/model'
import type { RouteKind } from '../../life/vocabulary'
import { resolveItinerary } from '../resolve'
import { trackOf } from '../track'
import { whereabouts, type Whereabouts } from '../whereabouts'

/** What is left of a life when only what is documented counts, each beside the whole. */
export interface Documented {
  /** Days on which at noon it is certain where the person was, on the way: on an attested leg. */
  days: number
  ofDays: number
  /** Along attested legs of journeys that are certain, to the kilometre. */
  km: number
  ofKm: number
  legs: number
  ofLegs: number
}

interface Stretch {
  route: RouteKind
  /** From the journey's beginning. */
  fromKm: number
  toKm: number
}

/** The legs of a journey with how well the way of each is known. */
function stretchesOf(journey: Journey): Stretch[] {
  const track = trackOf(journey)
  let fromKm = 0
  return journey.legs.map(({ to, route = journey.route }) => {
    const toKm = track[to] ?? fromKm
    const stretch = { route, fromKm, toKm }
    fromKm = toKm
    return stretch
  })
}

/** The leg on which one is who has the given part of the journey behind them, by length. */
function legAt(journey: Journey, fraction: number): Stretch | undefined {
  const legs = stretchesOf(journey)
  const km = fraction * (legs.at(-1)?.toKm ?? 0)
  return legs.find(({ toKm }) => km <= toKm) ?? legs.at(-1)
}

function isDocumented(where: Whereabouts, journeys: ReadonlyMap<string, Journey>): boolean {
  if (where.certainty !== 'certain') return false
  if (where.state !== 'travelling') return where.state === 'staying'
  const journey = journeys.get(where.journey ?? '')
  return journey !== undefined && legAt(journey, where.fraction ?? 0)?.route === 'attested'
}

/**
 * What remains of a person's life when it is stripped to what is certain and, of ways, attested:
 * days from birth to death (at noon each), kilometres, legs.
 */
export function documentedOf(life: Life, personId: string): Documented {
  const { first, last } = resolveItinerary(life, personId)
  const journeys = new Map(
    life.journeys.filter(({ who }) => who.includes(personId)).map((each) => [each.id, each]),
  )
  const sums: Documented = { days: 0, ofDays: 0, km: 0, ofKm: 0, legs: 0, ofLegs: 0 }
  for (let day = first; day <= last; day += 1) {
    sums.ofDays += 1
    if (isDocumented(whereabouts(life, personId, day + 0.5), journeys)) sums.days += 1
  }
  for (const journey of journeys.values()) {
    for (const { route, fromKm, toKm } of stretchesOf(journey)) {
      const counts = journey.certainty === 'certain' && route === 'attested'
      sums.ofLegs += 1
      sums.ofKm += toKm - fromKm
      sums.legs += counts ? 1 : 0
      sums.km += counts ? toKm - fromKm : 0
    }
  }
  return { ...sums, km: Math.round(sums.km), ofKm: Math.round(sums.ofKm) }
}
