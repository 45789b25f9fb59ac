import type { Text } from './model'

/**
 * The first sentence of a text in each of its languages: of a gap, why its span is unknown. A whole
 * sentence, however long.
 */
export function ledeOf(text: Text): Text {
  return Object.fromEntries(
    Object.entries(text).map(([lang, whole]) => {
      const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole)
      const [first] = sentences
      return [lang, first?.segment.trim() ?? whole]
    }),
  )
}
