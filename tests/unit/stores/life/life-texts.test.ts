import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lifeFiles } from '../../../../scripts/life-files'
import { RECORD_FILE, textsFile } from '../../../../src/core/life/files'
import { useLife } from '../../../../src/stores/life/life'
import { usePreferences } from '../../../../src/stores/preferences'
import { changedTexts, goodTexts, type Change } from '../../../fixtures/lives'

const built = (changes: Change[]) => lifeFiles({ ...goodTexts(), ...changedTexts(changes) })
const { files, languages } = built([])
const [EN, RU] = [textsFile('en'), textsFile('ru')]
const at = { folder: 'lives/x', languages }

/** What the site answers, by the name of the file, and what it was asked for. */
let site: Map<string, string | Uint8Array>
let asked: string[]

beforeEach(() => {
  setActivePinia(createPinia())
  site = new Map(files)
  asked = []
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.split('/').at(-1) ?? ''
    asked.push(name)
    const found = site.get(name)
    const body = typeof found === 'string' ? found : found && Uint8Array.from(found)
    return Promise.resolve(new Response(body ?? null, { status: body === undefined ? 404 : 200 }))
  })
})
afterEach(() => void vi.unstubAllGlobals())

const said = () => Object.keys(useLife().life?.stays[0]?.text ?? {}).sort()
const codes = () => useLife().problems.map(({ code }) => code)

describe('a built life', () => {
  it('comes in the reader’s language alone', async () => {
    usePreferences().locale = 'ru'
    await useLife().open(at)
    expect([useLife().status, said(), codes()]).toEqual(['ready', ['ru'], []])
    expect(asked.sort()).toEqual([RECORD_FILE, RU])
  })

  it('has the other language fetched when the page speaks it, and nothing twice', async () => {
    const open = useLife()
    await open.open(at)
    const tell = await open.fetchIn('ru')
    expect(said()).toEqual(['en'])
    tell()
    expect(said()).toEqual(['en', 'ru'])
    ;(await open.fetchIn('en'))()
    expect(asked.sort()).toEqual([RECORD_FILE, EN, RU])
  })

  it('says that a language cannot be had, and has it once it can', async () => {
    const open = useLife()
    await open.open(at)
    site.delete(RU)
    await expect(open.fetchIn('ru')).rejects.toThrow(RU)
    site.set(RU, files.get(RU) ?? '')
    ;(await open.fetchIn('ru'))()
    expect(said()).toEqual(['en', 'ru'])
  })

  it('is there in all its languages for who asks, while the page goes on in its own', async () => {
    const open = useLife()
    await open.open(at)
    const all = await open.inAllLanguages()
    expect(Object.keys(all?.stays[0]?.text ?? {}).sort()).toEqual(['en', 'ru'])
    expect(said()).toEqual(['en'])
    expect(open.files()).toEqual([RECORD_FILE, EN, RU])
  })

  it('is not told in the language of one that was open before it', async () => {
    const open = useLife()
    await open.open(at)
    const late = await open.fetchIn('ru')
    await open.openTexts(changedTexts([{ file: 'life.json', at: ['id'], value: 'other' }]))
    late()
    expect(open.life?.id).toBe('other')
  })
})

describe('the files as they are', () => {
  const other = built([{ file: 'life.json', at: ['title', 'en'], value: 'Other' }])

  it.each([
    ['a part does not come', () => site.delete(RECORD_FILE)],
    ['a page stands in place of one', () => site.set(EN, '<!doctype html>')],
    ['one is of another edition', () => site.set(EN, other.files.get(EN) ?? '')],
  ])('are read where %s', async (_, spoil) => {
    spoil()
    await useLife().open(at)
    expect([useLife().status, said(), codes()]).toEqual(['ready', ['en', 'ru'], []])
  })

  it('are all that is read of a life with a fault, and it is named', async () => {
    const faulty = built([{ file: 'stays.json', at: ['stays', 0, 'when'], value: '1917-13' }])
    site = new Map(faulty.files)
    await useLife().open({ folder: 'lives/x', languages: faulty.languages })
    expect([faulty.languages, codes()]).toEqual([
      undefined,
      expect.arrayContaining(['impossible-date']),
    ])
    expect(asked).not.toContain(RECORD_FILE)
  })

  it('are named where they cannot be had', async () => {
    site.clear()
    await useLife().open(at)
    expect([useLife().status, codes()[0]]).toEqual(['failed', 'missing-file'])
  })
})
