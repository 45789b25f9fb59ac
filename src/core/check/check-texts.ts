import type { Check } from './check'
import type { Text } from '../life/model'

/** The fields that hold texts, and no list or item of another kind. */
const TEXT_FIELDS = new Set(['title', 'text', 'note', 'name', 'reason', 'lookedIn', 'routeNote'])

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null

/** Every text within a value, with the way to it. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): [string, Text][] => {
    const inside = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
    return TEXT_FIELDS.has(key) && isText(inner) ? [[inside, inner]] : textsIn(inner, inside)
  })
}

/**
 * A text is in a language that the life says it has: else nobody would know what to read it as.
 * Which of them it lacks is no fault: it is read in another.
 */
export const checkTexts: Check = (draft, problems) => {
  if (problems.unread.has('life.json')) return draft
  const { languages } = draft
  const head = { title: draft.title, opening: draft.opening, edition: draft.edition }
  const lists: [string, readonly { id: string }[]][] = [
    [
      'life.json',
      [...draft.subjects, ...(draft.contemporaries ?? []), ...draft.chapters, ...draft.gaps],
    ],
    ['places.geojson', draft.places],
    ['stays.json', draft.stays],
    ['journeys.geojson', draft.journeys],
    ['events.json', draft.events],
    ['sources.json', draft.sources],
  ]
  const found = [
    ...textsIn(head, '').map(([path, text]) => ['life.json', path.slice(1), text] as const),
    ...lists.flatMap(([file, items]) =>
      items.flatMap((item) =>
        textsIn(item, item.id).map(([path, text]) => [file, path, text] as const),
      ),
    ),
  ]
  for (const [file, path, text] of found) {
    if (languages.some((tag) => text[tag] !== undefined)) continue
    const has = Object.keys(text).join(', ')
    problems.error(
      file,
      path,
      'other-language',
      `is in ${has} only, and the life's languages are ${languages.join(', ')}; add one of them to it, or ${has} to them.`,
      { has, languages: languages.join(', ') },
    )
  }
  return draft
}
