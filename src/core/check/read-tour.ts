import { parseJson } from '../life/files/json'
import type { Life, Tour } from '../life/model'
import { parseOrReport, ProblemList } from '../life/problems'
import { TOURS_INDEX, tourIndexSchema, tourSchema } from '../life/schema/tour'
import type { Problem } from '../life/model'
import { checkTour } from './check-tour'

/** The folder of a life that holds its tours, and a file in it. */
export const tourFile = (name: string) => `tours/${name}`

export interface ReadTour {
  /** Null where nothing of it can be used. */
  tour: Tour | null
  problems: Problem[]
}

/** Reads one tour of a life from the text of its file; nothing is thrown for bad data. */
export function readTour(text: string, life: Life, file: string): ReadTour {
  const problems = new ProblemList()
  const parsed = parseJson(file, text)
  if (!parsed.ok) return { tour: null, problems: [parsed.problem] }
  const tour = parseOrReport(tourSchema, parsed.value, file, '', problems)
  const checked = tour && checkTour(tour, life, file, problems)
  return { tour: checked, problems: problems.all }
}

/** The ids that tours/index.json lists, in order; none where it is not there or cannot be read. */
export function readTourIndex(text: string | null): { ids: string[]; problems: Problem[] } {
  if (text === null) return { ids: [], problems: [] }
  const file = tourFile(TOURS_INDEX)
  const problems = new ProblemList()
  const parsed = parseJson(file, text)
  if (!parsed.ok) return { ids: [], problems: [parsed.problem] }
  const index = parseOrReport(tourIndexSchema, parsed.value, file, '', problems)
  return { ids: index?.tours ?? [], problems: problems.all }
}
