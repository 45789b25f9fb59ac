import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../../../src/i18n/locales/en.json'
import ru from '../../../src/i18n/locales/ru.json'
import { LANGS, preferredLang } from '../../../src/i18n'
import { translations } from '../../fixtures/translations'

interface Tree {
  [key: string]: string | Tree
}

const SRC = resolve(import.meta.dirname, '../../../src')

function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  )
}

function texts(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === 'string' ? [value] : texts(value),
  )
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

const messages: { en: Tree; ru: Tree } = { en, ru }
const sources = filesIn(SRC)
  .filter((file) => /\.(vue|ts)$/.test(file) && !file.includes('/i18n/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe('messages', () => {
  it('are the same in both languages', () => {
    expect(keysOf(messages.ru).sort()).toEqual(keysOf(messages.en).sort())
  })

  it('are Russian where they say so, and English where they say so', () => {
    const cyrillic = /\p{Script=Cyrillic}/u
    const notRussian = texts(messages.ru).filter((text) => !cyrillic.test(text))
    // Proper names, and texts that only arrange what is given to them.
    const allowed = /^(Etape|GeoNames|Natural Earth|[^\p{L}]*(\{\w+\}[^\p{L}]*)+)$/u
    expect(notRussian.filter((text) => !allowed.test(text))).toEqual([])
    const notEnglish = texts(messages.en).filter((text) => cyrillic.test(text))
    expect(notEnglish).toEqual([])
  })

  it('have the same gaps to fill in both languages', () => {
    const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join()
    const flat = (tree: Tree, path = ''): [string, string][] =>
      Object.entries(tree).flatMap(([key, value]): [string, string][] =>
        typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
      )
    const russian = new Map(flat(messages.ru))
    const uneven = flat(messages.en).filter(
      ([key, text]) => gaps(text) !== gaps(russian.get(key) ?? ''),
    )
    expect(uneven.map(([key]) => key)).toEqual([])
  })

  it('are used, and those that are used exist', () => {
    const keys = keysOf(messages.en)
    const used = new Set([...sources.matchAll(/\bt\(\s*['"]([\w.-]+)['"]/g)].map((m) => m[1] ?? ''))
    const patterns = [...sources.matchAll(/`([a-z][\w.-]*(?:\$\{[^}]+\}[\w.-]*)+)`/gi)].map(
      (m) =>
        new RegExp(`^${(m[1] ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
    )
    const named = (key: string) =>
      used.has(key) || sources.includes(`'${key}'`) || patterns.some((pattern) => pattern.test(key))
    expect(keys.filter((key) => !named(key))).toEqual([])
    expect([...used].filter((key) => !keys.includes(key))).toEqual([])
  })

  it('count in Russian as Russian does', () => {
    const { t } = translations('ru').global
    const said = [1, 2, 5, 11, 21, 104].map((n) => t('common.source', { n }, n))
    expect(said).toEqual([
      '1 источник',
      '2 источника',
      '5 источников',
      '11 источников',
      '21 источник',
      '104 источника',
    ])
  })
})

describe('the languages of the page', () => {
  it('are the files that hold their words', () => {
    expect(LANGS).toEqual(['en', 'ru'])
  })
})

describe('preferredLang', () => {
  it('takes the first language that the reader and the page share', () => {
    expect(preferredLang(['ru-RU', 'en'])).toBe('ru')
    expect(preferredLang(['de-AT', 'en-GB', 'ru'])).toBe('en')
    expect(preferredLang(['fr'])).toBe('en')
  })
})
