import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readLife } from '../../src/core/check/read'
import type { LifeTexts } from '../../src/core/life/draft'
import { readTour, readTourIndex } from '../../src/core/check/read-tour'
import { LIFE_FILES } from '../../src/core/life/files'
import { LIVES_FILE, readLives } from '../../src/core/life/files/lives'
import type { Life, Tour } from '../../src/core/life/model'
import { problemLine } from '../../src/core/life/problems'
import { tourSeconds } from '../../src/core/story/tours/tour-length'
import { tourSteps } from '../../src/core/story/tours/tours'

/** What holds for every tour of the site. */

const LIVES = new URL('../../geodata/lives/', import.meta.url)
const textOf = (path: string) => readFileSync(new URL(path, LIVES), 'utf8')

function lifeIn(folder: string): Life {
  const texts = Object.fromEntries(LIFE_FILES.map((file) => [file, textOf(`${folder}/${file}`)]))
  const { life } = readLife(texts as LifeTexts)
  if (!life) throw new Error(`no life in ${folder}`)
  return life
}

const toured = readLives(textOf(LIVES_FILE)).filter(({ folder }) =>
  existsSync(new URL(`${folder}/tours/index.json`, LIVES)),
)

describe.each(toured)('the tours of $id', ({ folder }) => {
  const life = lifeIn(folder)
  const { ids } = readTourIndex(textOf(`${folder}/tours/index.json`))
  const read = ids.map((id) => readTour(textOf(`${folder}/tours/${id}.json`), life, id))
  const tours = read.flatMap(({ tour }): Tour[] => (tour ? [tour] : []))

  it('are sound, and those that lie there are the ones that are listed', () => {
    expect(read.flatMap(({ problems }) => problems.map(problemLine))).toEqual([])
    const files = readdirSync(new URL(`${folder}/tours/`, LIVES)).filter((f) => f !== 'index.json')
    expect(files.sort()).toEqual(ids.map((id) => `${id}.json`).sort())
    expect(tours.map(({ id }) => id)).toEqual(ids)
  })

  it('have at every step who says so', () => {
    for (const tour of tours) {
      const steps = tourSteps(life, life.subjects[0]?.id ?? '', tour)
      expect(steps.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([])
    }
  })

  it('do not leave a class waiting: what is said takes half of their minutes at least', () => {
    for (const tour of tours) {
      for (const lang of life.languages)
        expect(tourSeconds(tour, lang), `${tour.id} in ${lang}`).toBeGreaterThan(tour.minutes * 30)
    }
  })
})

describe('a teacher finds a lesson for the time that there is', () => {
  const first = toured[0]?.folder ?? ''
  const life = lifeIn(first)
  const { ids } = readTourIndex(textOf(`${first}/tours/index.json`))
  const tours = ids.flatMap((id) => {
    const { tour } = readTour(textOf(`${first}/tours/${id}.json`), life, id)
    return tour ? [tour] : []
  })

  it('five minutes, a quarter of an hour, forty minutes', () => {
    const minutes = new Set(tours.map((tour) => tour.minutes))
    expect([...minutes].sort((a, b) => a - b)).toEqual(expect.arrayContaining([5, 15, 40]))
  })

  it('lets the class guess in every lesson that is longer than the shortest, or decide, or answer', () => {
    for (const { id, minutes, steps } of tours.filter((tour) => tour.minutes > 5)) {
      const asked = steps.filter(({ pause, question }) => pause ?? question)
      // A class that only listens is lost: something is asked every five minutes at least.
      expect(asked.length, id).toBeGreaterThanOrEqual(minutes / 5)
    }
    const longest = tours.reduce((a, b) => (a.minutes > b.minutes ? a : b))
    const kinds = longest.steps.flatMap(({ pause }) => (pause ? [pause.kind] : []))
    expect(new Set(kinds)).toEqual(new Set(['where-next', 'which-account']))
  })
})
