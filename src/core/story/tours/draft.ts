import type { Tour, TourStep } from '../../life/model'

/** Steps of a lesson that somebody is making: each gives a new tour, and leaves the old one as it was. */

/** A lesson without a step, in one language. */
export const emptyTour = (title: string, lang: string): Tour => ({
  version: 1,
  id: 'own',
  title: { [lang]: title },
  minutes: 15,
  steps: [],
})

const withSteps = (tour: Tour, steps: TourStep[]): Tour => ({ ...tour, steps })

/** With a step for an item of the life at its end; a lesson may come to one item twice. */
export const withStep = (tour: Tour, item: string): Tour =>
  withSteps(tour, [...tour.steps, { item }])

/** Without its n-th step, from 0. */
export const withoutStep = (tour: Tour, n: number): Tour =>
  withSteps(
    tour,
    tour.steps.filter((_, i) => i !== n),
  )

/** With its n-th step moved by one, up (-1) or down (1); at the ends as it was. */
export function withStepMoved(tour: Tour, n: number, by: 1 | -1): Tour {
  const steps = [...tour.steps]
  const [step, other] = [steps[n], steps[n + by]]
  if (!step || !other) return tour
  steps[n] = other
  steps[n + by] = step
  return withSteps(tour, steps)
}

/** With other words, or another view, of its n-th step; what is undefined is left out. */
export function withStepChanged(tour: Tour, n: number, change: Partial<TourStep>): Tour {
  return withSteps(
    tour,
    tour.steps.map((step, i) => {
      if (i !== n) return step
      const changed = Object.entries({ ...step, ...change })
      return Object.fromEntries(changed.filter(([, value]) => value !== undefined)) as TourStep
    }),
  )
}
