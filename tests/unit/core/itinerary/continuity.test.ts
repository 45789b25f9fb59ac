import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, isoFromDay } from '../../../../src/core/time/day'
import { distanceKm } from '../../../../src/core/geo'
import { resolveItinerary } from '../../../../src/core/itinerary/resolve'
import { journeyKm } from '../../../../src/core/itinerary/track'
import { whereabouts, type Whereabouts } from '../../../../src/core/itinerary/whereabouts'
import type { Journey, Life, Position, Stay } from '../../../../src/core/life/model'
import { readTrotsky } from '../../../geodata/trotsky'
import { journey, life, place, stay } from '../made-life'

/** Places of one neighbourhood: a stay in a suburb lies within the stay in its city. */
const NEAR_KM = 40
/** Days on either side of a bound. */
const HAIR = 1e-6
const KNOWN = ['staying', 'travelling']

/** Moments all through a record, and close to every bound in it. */
function momentsOf(made: Life, who: string, step: number): number[] {
  const { segments, first, last } = resolveItinerary(made, who)
  const even = Array.from({ length: Math.ceil((last + 3 - first) / step) }, (_, index) => first - 1 + index * step) // prettier-ignore
  const bounds = segments.flatMap(({ start, end }) => [start - HAIR, start, end - HAIR, end])
  return [...even, ...bounds].sort((a, b) => a - b)
}

/** Kilometres a day of the fastest of the journeys that a person makes. */
function fastest(made: Life, who: string): number {
  return resolveItinerary(made, who).segments.reduce(
    (most, part) =>
      part.kind === 'journey'
        ? Math.max(most, journeyKm(part.journey) / (part.end - part.start))
        : most,
    0,
  )
}

/** How far from a spot he may be by the radius of its place; of a journey by nothing. */
const reach = (made: Life, { place: id }: Whereabouts) => made.places.get(id ?? '')?.radiusKm ?? 0

/** Where the position leaps between moments that follow on each other. */
function leaps(made: Life, who: string, step: number, nearKm: number): string[] {
  const speed = fastest(made, who)
  const found: string[] = []
  let before: { moment: number; where: Whereabouts } | null = null
  for (const moment of momentsOf(made, who, step)) {
    const where = whereabouts(made, who, moment)
    if (before?.where.at && where.at) {
      const sameItem = before.where.stay === where.stay && before.where.journey === where.journey
      const room = sameItem ? 0 : nearKm + reach(made, before.where) + reach(made, where)
      const km = distanceKm(before.where.at, where.at)
      if (km > room + speed * (moment - before.moment) * 1.001 + 0.01)
        found.push(`${who} ${isoFromDay(Math.floor(moment))}: ${before.where.stay ?? before.where.journey} → ${where.stay ?? where.journey}, ${km.toFixed(1)} km`) // prettier-ignore
    }
    before = { moment, where }
  }
  return found
}

/** A question that has no answer, or half of one. */
function holes(made: Life, who: string, step: number): string[] {
  const { first, last } = resolveItinerary(made, who)
  return momentsOf(made, who, step).flatMap((moment) => {
    const { state, at, radiusKm, certainty } = whereabouts(made, who, moment)
    const lives = moment >= first && moment < last + 1
    const known = KNOWN.includes(state)
    const whole = known
      ? at !== null && at.every(Number.isFinite) && radiusKm !== null && certainty !== null
      : at === null && radiusKm === null && certainty === null
    const fits = lives === (known || state === 'unknown')
    return whole && fits ? [] : [`${moment}: ${state}`]
  })
}

describe('in the committed life', () => {
  const { life: trotsky } = readTrotsky()

  it.each(trotsky.subjects.map(({ id }) => id))('%s is somewhere, or unknown, always', (who) => {
    expect(holes(trotsky, who, 0.5)).toEqual([])
  })

  it.each(trotsky.subjects.map(({ id }) => id))('%s does not leap', (who) => {
    expect(leaps(trotsky, who, 0.5, NEAR_KM)).toEqual([])
  })
})

/** A stay, and the journey that ended it. */
const link = fc.record({
  at: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -75, max: 75, noNaN: true })), // prettier-ignore
  stayDays: fc.integer({ min: 62, max: 900 }),
  travelDays: fc.integer({ min: 0, max: 40 }),
  dated: fc.constantFrom('day' as const, 'month' as const),
  silent: fc.boolean(),
})
type Link = typeof link extends fc.Arbitrary<infer T> ? T : never

/** A record in which each link begins where the one before ends, or is silent between them. */
function chainOf(links: readonly Link[]): Life {
  const start = dayFromIso('1875-03-10') ?? NaN
  const places = links.map(({ at }, index) => place(`p${index}`, at as Position))
  const [stays, journeys]: [Stay[], Journey[]] = [[], []]
  const written = (day: number, { dated }: Link) => isoFromDay(day).slice(0, dated === 'day' ? 10 : 7) // prettier-ignore
  let arrived = isoFromDay(start)
  let day = start
  links.forEach((own, index) => {
    const leaves = day + own.stayDays
    const left = written(leaves, own)
    stays.push(stay(`s${index}`, `p${index}`, `${arrived}/${left}`))
    day = leaves + own.travelDays
    arrived = written(day, own)
    const [from, to] = [places[index], places[index + 1]]
    if (!from || !to) return
    if (own.silent) {
      day += 62
      arrived = isoFromDay(day)
    } else {
      const line = [from.at, to.at]
      journeys.push(journey(`j${index}`, from.id, to.id, `${left}/${arrived}`, { line }))
    }
  })
  return life({ places, stays, journeys, person: { birth: '1875-03-10' } })
}

describe('in any life whose record is a chain', () => {
  const chains = fc.array(link, { minLength: 1, maxLength: 7 })
  const holds = (fails: (made: Life) => string[]) =>
    fc.assert(fc.property(chains, (links) => void expect(fails(chainOf(links))).toEqual([])))

  it('one is somewhere, or unknown, at every moment', () => {
    holds((made) => holes(made, 'ann', 17.3))
  })

  it('one does not leap', () => {
    holds((made) => leaps(made, 'ann', 3.7, 0))
  })

  it('a leap would be found', () => {
    const made = life({
      places: [place('here', [10, 50]), place('there', [14, 50])],
      stays: [stay('a', 'here', '1900-01-01/1901-05-03'), stay('b', 'there', '1901-05-03/1902')],
    })
    expect(leaps(made, 'ann', 3.7, NEAR_KM)).toHaveLength(1)
  })
})
