import type { Check } from './check'
import type { Journey } from './model'

/** The legs follow one another along the line, the last to its end. */
function legsFit({ legs, line }: Journey): boolean {
  const goOn = legs.every(({ to }, i) => to > (legs[i - 1]?.to ?? 0))
  return goOn && legs.at(-1)?.to === line.length - 1
}

/** A journey's legs divide its line; one whose legs do not is left out. */
export const checkLegs: Check = (draft, problems) => ({
  ...draft,
  journeys: draft.journeys.filter((journey) => {
    if (legsFit(journey)) return true
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
