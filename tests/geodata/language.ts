import type { Life, Text } from '../../src/core/life/model'

interface FoundText {
  path: string
  text: Text
}

const isText = (value: object): value is Text => 'en' in value && 'ru' in value

/** Every bilingual text of a part of the life, with the way to it. */
export function textsIn(value: unknown, path: string): FoundText[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([key, inner]) => {
    const id: unknown =
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'id') : null
    return textsIn(inner, `${path}.${typeof id === 'string' ? id : key}`)
  })
}

export function textsOf(life: Life): FoundText[] {
  const { places, sources, ...rest } = life
  return [
    ...textsIn(rest, 'life'),
    ...textsIn([...places.values()], 'places'),
    ...textsIn([...sources.values()], 'sources'),
  ]
}

/** Names may be quoted in their own letters: “Искра”, (Новый мир), «Правда». */
const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"|‘[^’]*’|\([^)]*\)/g
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Texts in the wrong language: Russian without Cyrillic, English with it. */
export function wrongLanguage(texts: FoundText[]): string[] {
  return texts.flatMap(({ path, text }) => [
    ...(CYRILLIC.test(text.ru) ? [] : [`${path}.ru has no Russian: ${text.ru}`]),
    ...(CYRILLIC.test(text.en.replace(QUOTED, '')) ? [`${path}.en has Cyrillic: ${text.en}`] : []),
    ...(text.en === text.ru ? [`${path} is the same in both languages`] : []),
  ])
}
