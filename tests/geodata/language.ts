import type { Life, Text } from '../../src/core/life/model'

interface FoundText {
  path: string
  text: Text
}

/** The fields that hold texts wherever they stand, and the languages of a text as its keys. */
const FIELD = /^(title|text|note|name|reason|lookedIn|routeNote|credit)$/

/** Every text of a part of the life, with the way to it. */
export function textsIn(value: unknown, path: string): FoundText[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const id: unknown =
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'id') : null
    const inside = `${path}.${typeof id === 'string' ? id : key}`
    return FIELD.test(key) && typeof inner === 'object' && inner !== null
      ? [{ path: inside, text: inner as Text }]
      : textsIn(inner, inside)
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
  return texts.flatMap(({ path, text: { en = '', ru = '' } }) => [
    ...(CYRILLIC.test(ru) ? [] : [`${path}.ru has no Russian: ${ru}`]),
    ...(CYRILLIC.test(en.replace(QUOTED, '')) ? [`${path}.en has Cyrillic: ${en}`] : []),
    ...(en === ru ? [`${path} is the same in both languages`] : []),
  ])
}
