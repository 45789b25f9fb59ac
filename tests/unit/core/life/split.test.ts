import { describe, expect, it } from 'vitest'
import { soundFiles } from '../../../../src/core/check/sound'
import { readLife } from '../../../../src/core/check/read'
import { readSoundLife } from '../../../../src/core/life/files/sound'
import { joined, split } from '../../../../src/core/life/files/split'
import { languageFor, textIn } from '../../../../src/core/life/text'
import { goodTexts } from '../../../fixtures/lives'

const texts = goodTexts()
const sound = soundFiles(texts)
if (!sound) throw new Error('the good life has a fault')

/** The good life with some of its texts in a made-up third language. */
function withEo() {
  const files = structuredClone(sound) as typeof sound & { 'life.json': Record<string, unknown> }
  files['life.json'].languages = ['en', 'ru', 'eo']
  files['life.json'].title = { en: 'A life', ru: 'Жизнь', eo: 'Vivo' }
  return files
}

function read(files: NonNullable<typeof sound>, of: string[], languages: string[]) {
  const { record, tables } = split(files, of, '1')
  const own = languages.flatMap((lang) => tables.get(lang) ?? [])
  return readSoundLife(joined(JSON.stringify(record), languages, own))
}

describe('a life that is split by language', () => {
  it('is the same life once all its languages have come', () => {
    expect(read(sound, ['en', 'ru'], ['en', 'ru'])).toEqual(readLife(texts).life)
  })

  it('holds no text in its record, and in a table those of one language only', () => {
    const { record, tables } = split(sound, ['en', 'ru'], '1')
    const { text } = (sound['stays.json'] as { stays: { text: Record<string, string> }[] })
      .stays[0] ?? { text: {} }
    expect(Object.keys(text).sort()).toEqual(['en', 'ru'])
    for (const said of Object.values(text)) expect(JSON.stringify(record)).not.toContain(said)
    expect(JSON.stringify(tables.get('en'))).toContain(text.en)
    expect(JSON.stringify(tables.get('en'))).not.toContain(text.ru)
  })

  it('says in another language, by its name, what one that was made up lacks', () => {
    const life = read(withEo(), ['en', 'ru', 'eo'], ['eo'])
    expect(textIn(life.title, 'eo', life.languages)).toEqual({ text: 'Vivo', lang: 'eo' })
    const [stay] = life.stays
    const whole = readLife(texts).life?.stays[0]
    expect(textIn(stay?.text ?? {}, 'eo', life.languages)).toEqual({
      text: whole?.text.en,
      lang: 'en',
    })
    expect(stay?.text).not.toHaveProperty('ru')
  })

  it('keeps for every reader what is in none of its languages', () => {
    const files = withEo()
    const life = read(files, ['en', 'ru'], ['en'])
    expect(life.title).toEqual(files['life.json'].title)
  })

  it('does not take texts of another edition', () => {
    const { record } = split(sound, ['en'], '1')
    const { tables } = split(sound, ['en'], '2')
    const other = [...tables.values()]
    expect(() => joined(JSON.stringify(record), ['en'], other)).toThrow('another edition')
  })

  it.each([
    ['ru', 'ru'],
    ['ru-UA', 'ru'],
    ['eo', 'en'],
  ])('is read by who reads %s in %s', (lang, found) => {
    expect(languageFor(lang, ['en', 'ru'])).toBe(found)
  })
})
