import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Life, Problem, Tour } from '../core/life/model'
import { TOURS_INDEX } from '../core/life/schema/tour'
import { readTour, readTourIndex, tourFile } from '../core/check/read-tour'
import { readFolder } from './folder'

export interface ToursOfFolder {
  tours: Tour[]
  /** Their files as seen from the life's folder. */
  problems: Problem[]
}

/** The tours that a life's folder lists; none, and no problem, where it has no list. */
export function readTours(folder: string, life: Life): ToursOfFolder {
  const textOf = (name: string) => {
    const path = join(folder, tourFile(name))
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
  const { ids, problems } = readTourIndex(textOf(TOURS_INDEX))
  const tours: Tour[] = []
  for (const id of ids) {
    const file = tourFile(`${id}.json`)
    const text = textOf(`${id}.json`)
    if (text === null) {
      const message = `is listed in ${tourFile(TOURS_INDEX)} and is not there.`
      problems.push({ code: 'missing-file', severity: 'error', file, path: '', message })
      continue
    }
    const read = readTour(text, life, file)
    problems.push(...read.problems)
    if (read.tour && read.tour.id !== id) {
      const message = `has the id "${read.tour.id}"; it must be that of its file, "${id}".`
      problems.push({ code: 'tour-id', severity: 'error', file, path: 'id', message })
    }
    if (read.tour) tours.push(read.tour)
  }
  return { tours, problems }
}

/** Whether a file lies in the `tours` of a life's folder. */
export const isTourFile = (file: string): boolean =>
  basename(dirname(file)) === 'tours' && existsSync(join(dirname(file), '..', 'life.json'))

/** The problems of one tour's file, or of the list of tours. */
export function problemsOfTour(file: string): Problem[] {
  const text = readFileSync(file, 'utf8')
  const { life } = readFolder(join(dirname(file), '..'))
  if (basename(file) === TOURS_INDEX) return readTourIndex(text).problems
  return life ? readTour(text, life, file).problems : []
}
