import { readTour } from '../../core/check/read-tour'
import type { Life, Problem, Tour } from '../../core/life/model'

/** What a lesson of somebody's own may have: one language is enough, and their words need no source. */
export const FORGIVEN = [
  'tour-language',
  'unsourced-step',
  'tour-too-long',
  'tour-without-steps',
] as const
const forgiven = new Set<string>(FORGIVEN)
/** More than this nobody gives in class. */
export const MOST_STEPS = 200

/** That a lesson has more than whoever opens it is given. */
export const tooMany = (file: string, count: number): Problem => ({
  ...{ code: 'too-many-steps', severity: 'error', file, path: 'steps' },
  message: `has ${String(count)} steps; the first ${String(MOST_STEPS)} are taken.`,
  values: { n: count, most: MOST_STEPS },
})

/** Reads a lesson that was kept, opened from a file or carried in a link; `problems` names its faults. */
export function openLesson(
  text: string,
  life: Life,
  file: string,
): { tour: Tour | null; problems: Problem[] } {
  const { tour, problems } = readTour(text, life, file)
  const steps = tour?.steps.slice(0, MOST_STEPS) ?? []
  const faults = problems.filter(({ code }) => !forgiven.has(code))
  if (tour && tour.steps.length > MOST_STEPS) faults.push(tooMany(file, tour.steps.length))
  return { tour: tour && { ...tour, steps }, problems: faults }
}
