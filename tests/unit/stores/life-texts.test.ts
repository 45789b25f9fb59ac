import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LIFE_FILES, SOUND_FILE, type LifeFileName } from '../../../src/core/life/files'
import { soundTexts } from '../../../src/core/check/sound'
import type { SoundTexts } from '../../../src/core/life/sound'
import { fetchLife } from '../../../src/stores/lifeTexts'
import { textOf } from '../../geodata/trotsky'

const TEXTS = soundTexts(
  Object.fromEntries(LIFE_FILES.map((file) => [file, textOf(file)])),
) as SoundTexts
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const digests = Object.fromEntries(LIFE_FILES.map((file) => [file, sha256(TEXTS[file])]))
/** A date in a month that there is none of. */
const FAULTY: Partial<SoundTexts> = {
  'events.json': TEXTS['events.json'].replace('"when":"1917', '"when":"1917-13'),
}

/** What the site answers, by the name of the file. */
let site: Record<string, string>

beforeEach(() => {
  site = { ...TEXTS, [SOUND_FILE]: JSON.stringify(digests) }
  vi.stubGlobal('fetch', (address: string) => {
    const text = site[address.split('/').at(-1) ?? '']
    return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }))
  })
})
afterEach(() => void vi.unstubAllGlobals())

/** Has the site hold these texts, and its note say that they are sound. */
function vouchFor(texts: Partial<SoundTexts>) {
  const noted = Object.entries(texts).map(([file, text]) => [file, sha256(text)])
  site = { ...site, ...texts }
  site[SOUND_FILE] = JSON.stringify({ ...digests, ...Object.fromEntries(noted) })
}

const codes = async () => (await fetchLife({ folder: 'lives/x' })).problems.map(({ code }) => code)

describe('a life is fetched', () => {
  it('and not checked where it is what the build found sound', async () => {
    vouchFor(FAULTY)
    expect(await codes()).toEqual([])
  })

  it('and checked when a single file has been changed since', async () => {
    site = { ...site, ...FAULTY }
    expect(await codes()).toContain('impossible-date')
  })

  it.each([
    ['the build noted nothing', undefined],
    ['a page stands in place of the note', '<!doctype html>'],
  ])('and checked where %s', async (_, note) => {
    site = { ...site, ...FAULTY }
    if (note === undefined) Reflect.deleteProperty(site, SOUND_FILE)
    else site[SOUND_FILE] = note
    expect(await codes()).toContain('impossible-date')
  })

  it('and checked on a page that may not tell digests', async () => {
    vouchFor(FAULTY)
    vi.stubGlobal('crypto', {})
    expect(await codes()).toContain('impossible-date')
  })

  it('and what cannot be had is named', async () => {
    Reflect.deleteProperty(site, 'stays.json' satisfies LifeFileName)
    expect(await codes()).toContain('missing-file')
  })
})
