import type { Check } from './check'
import type { Journey } from '../life/model'
import { ROUTE_KINDS } from '../life/vocabulary'

/** The legs follow one another along the line, the last to its end. */
function legsFit({ legs, line }: Journey): boolean {
  const goOn = legs.every(({ to }, i) => to > (legs[i - 1]?.to ?? 0))
  return goOn && legs.at(-1)?.to === line.length - 1
}

/** The way of a journey is known as well as that of its least sure leg. */
function leastSure({ legs, route }: Journey): Journey['route'] {
  const ranks = legs.map((leg) => ROUTE_KINDS.indexOf(leg.route ?? route))
  return ROUTE_KINDS[Math.max(...ranks)] ?? route
}

/** A journey's legs divide its line; one whose legs do not is left out. */
export const checkLegs: Check = (draft, problems) => ({
  ...draft,
  journeys: draft.journeys.filter((journey) => {
    if (legsFit(journey)) {
      const least = leastSure(journey)
      if (least !== journey.route) {
        problems.error(
          'journeys.geojson',
          `${journey.id}.route`,
          'route-of-legs',
          `is "${journey.route}", but its least sure leg is "${least}"; a journey's route is that of its least sure leg.`,
          { found: journey.route, least },
        )
      }
      return true
    }
    problems.leftOut.add(journey.id)
    problems.error(
      'journeys.geojson',
      `${journey.id}.legs`,
      'legs-miss-line',
      `legs must end at rising vertices of the line, the last at ${journey.line.length - 1}; draw them again with "npm run routes".`,
      { last: journey.line.length - 1 },
    )
    return false
  }),
})
