/** What is read from the back row in one go, in characters. */
const LONGEST = 90
const INITIAL = /(^|[\s(«“])\p{L}\.$/u
const LOWER_CASE = /^\p{Ll}/u

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0

const closesWhatItOpens = (text: string) => count(text, /[“«„(]/g) === count(text, /[”»)]/g)

/**
 * The first sentence of a text, if it is short enough for the wall and stands by itself: not one
 * that a quotation, an initial or a title with a question mark breaks off. Else empty; a sentence
 * on the wall is never cut.
 */
export function firstThought(text: string, lang: string): string {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
  const [first = '', next = ''] = Array.from(segments, ({ segment }) => segment.trim())
  const stands =
    first.length <= LONGEST &&
    closesWhatItOpens(first) &&
    !INITIAL.test(first) &&
    !LOWER_CASE.test(next)
  return stands ? first : ''
}
