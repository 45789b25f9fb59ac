import { afterEach, describe, expect, it } from 'vitest'
import { FOLDERS, livesInFolders, livesOfSite } from '../../../scripts/vite-life'

const [OTHER, FIXTURE] = ['geodata/lives/rosa-luxemburg', 'tests/fixtures/life']

describe('the lives that a site is built with', () => {
  afterEach(() => {
    Reflect.deleteProperty(process.env, FOLDERS)
  })

  it('are those of the folders that were named, the first of them first', () => {
    process.env[FOLDERS] = JSON.stringify([OTHER, FIXTURE])
    const [first, second, ...more] = livesOfSite()
    expect(more).toEqual([])
    expect(first).toMatchObject({ id: 'rosa-luxemburg', folder: 'rosa-luxemburg' })
    expect(first?.title.en).toMatch(/Rosa Luxemburg/)
    expect(second?.path.endsWith(FIXTURE)).toBe(true)
  })

  it('are those of the repository where none was', () => {
    expect(livesOfSite().map(({ id }) => id)).toContain('rosa-luxemburg')
  })

  it('must be lives, each with an id of its own', () => {
    expect(() => livesInFolders(['src'])).toThrow(/"src" is no folder of a life/)
    expect(() => livesInFolders([OTHER, OTHER])).toThrow(/two of the folders/)
  })
})
