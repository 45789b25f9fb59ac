import type { Text } from './model'

/**
 * The first sentence of a text in each of its languages: why a span is unknown, without the works
 * that were looked in, which follow it. A whole sentence, however long.
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
