import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runValidate } from '../../../src/cli/validate'
import { changedTexts } from '../../fixtures/lives'
import { hear, SMALL } from './outputs'

const validate = (...args: string[]) => hear(() => runValidate(args))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etape-'))
  const texts = changedTexts([
    { file: 'stays.json', at: ['stays', 0, 'when'], value: '1902-13' },
    { file: 'events.json', at: ['events', 0, 'place'], value: 'tomsk' },
    { file: 'sources.json', missing: true },
  ])
  for (const [file, text] of Object.entries(texts)) {
    if (text !== undefined) writeFileSync(join(folder, file), text)
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('validate', () => {
  it('finds nothing wrong with a sound life', () => {
    expect(validate(SMALL)).toEqual({ status: 0, out: [], err: ['no faults'] })
  })

  it('names file, path, code and mend of each fault on a line, and fails', () => {
    const { status, out, err } = validate(folder)
    expect(status).toBe(1)
    expect(out).toEqual([
      `${folder}/sources.json:1: missing-file: the life's folder lacks sources.json; an empty one holds an empty list.`,
      `${folder}/stays.json:odessa-youth.when: impossible-date: "1902-13" is not a day or month that exists; check month and day.`,
      `${folder}/events.json:ada-arrest.place: dangling-reference: refers to the place "tomsk", which does not exist; add it or correct the id.`,
    ])
    expect(err).toEqual(['3 faults'])
  })

  it('keeps to the file asked for', () => {
    const { status, out } = validate(join(folder, 'events.json'))
    expect(status).toBe(1)
    expect(out).toEqual([expect.stringContaining('events.json:ada-arrest.place')])
    expect(validate(join(folder, 'places.geojson')).status).toBe(0)
  })

  it('checks several in one run', () => {
    expect(validate(SMALL, folder).out).toHaveLength(3)
  })

  it('writes one JSON object a line with --json', () => {
    const problems = validate(folder, '--json').out.map((line) => JSON.parse(line) as object)
    expect(problems[1]).toMatchObject({ code: 'impossible-date', path: 'odessa-youth.when' })
  })

  it.each(['no-such-folder', 'package.json'])('refuses %s as bad usage', (target) => {
    expect(() => validate(target)).toThrow(expect.objectContaining({ status: 2 }) as Error)
  })
})
