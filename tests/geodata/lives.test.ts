import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawRoutes } from '../../geodata/build/routes'
import { LIFE_FILES } from '../../src/core/life/files'
import { LIVES_FILE, readLives } from '../../src/core/life/files/lives'
import { problemLine } from '../../src/core/life/problems'
import { readLife } from '../../src/core/check/read'
import type { LifeTexts } from '../../src/core/life/draft'
import { leaps, unexplainedHoles } from './chain'
import { textsOf } from './language'
import { impossibleLengths, missedVia, spikes, tooFast } from './lines'
import { unnamed } from './names'

/** What holds for every life of the site, whosever it is. */

const LIVES = new URL('../../geodata/lives/', import.meta.url)
const lives = readLives(readFileSync(new URL(LIVES_FILE, LIVES), 'utf8'))

function open(folder: string) {
  const at = new URL(`${folder}/`, LIVES)
  const textOf = (file: string) => readFileSync(new URL(file, at), 'utf8')
  const { life, problems } = readLife(
    Object.fromEntries(LIFE_FILES.map((file) => [file, textOf(file)])) as LifeTexts,
  )
  if (!life) throw new Error(`no life: ${problems[0]?.message ?? ''}`)
  return { life, problems, at, textOf }
}

describe('the list of lives', () => {
  it('has each folder that holds one, once', () => {
    const folders = readdirSync(LIVES).filter((name) =>
      existsSync(new URL(`${name}/life.json`, LIVES)),
    )
    expect(lives.map(({ folder }) => folder).sort()).toEqual(folders.sort())
  })

  it('is no list where it is cut or something else', () => {
    for (const text of [
      '{"lives": [{"id"',
      '<!doctype html>',
      '{}',
      '[]',
      '{"lives": [{"id": 1}]}',
    ])
      expect(readLives(text)).toEqual([])
  })
})

describe.each(lives)('the life $id', ({ id, folder }) => {
  const { life, problems, at, textOf } = open(folder)

  it('is that of the list, and read without a problem', () => {
    expect(life.id).toBe(id)
    expect(problems.map(problemLine)).toEqual([])
  })

  it('has every text in each of its languages, and in no other', () => {
    const uneven = textsOf(life).filter(
      ({ text }) => Object.keys(text).sort().join() !== [...life.languages].sort().join(),
    )
    expect(uneven.map(({ path }) => path)).toEqual([])
  })

  it('has a name for every place in each of its languages whenever it needs one', () => {
    expect(unnamed(life)).toEqual([])
  })

  it('has its journeys as routes.json says them', () => {
    const { text, faults } = drawRoutes(at)
    expect(faults).toEqual([])
    expect(text === textOf('journeys.geojson')).toBe(true)
  })

  it('has journeys that can have been made', () => {
    const checks = [impossibleLengths, missedVia, spikes, tooFast]
    expect(checks.flatMap((check) => check(life))).toEqual([])
  })

  it('is a chain without holes that nobody explains', () => {
    const people = life.subjects.map((person) => person.id)
    expect(people.flatMap((who) => [...leaps(life, who), ...unexplainedHoles(life, who)])).toEqual(
      [],
    )
  })
})
