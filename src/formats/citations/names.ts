/** A name as CSL has it: of a person in parts; of anybody else, or where that is not sure, whole. */
export type CslName = { family: string; given: string } | { literal: string }

const INITIAL = /^\p{Lu}\p{Ll}?\.$/u
const CAPITALISED = /^\p{Lu}[\p{L}’'-]+$/u
/** Small words that a family name begins with: "J. van Heijenoort". */
const PARTICLE = /^(?:van|von|de|der|den|du|da|dos|ten|ter|zu)$/

/** A person's name by its parts; null where nothing says that it is one. */
function personOf(text: string): CslName | null {
  const words = text.split(/\s+/)
  const from = words.findIndex((word, i) => i > 0 && PARTICLE.test(word))
  const split = from < 0 ? words.length - 1 : from
  const [given, family] = [words.slice(0, split), words.slice(split)]
  const isNamed = [...given, ...family.slice(-1)].every(
    (word) => INITIAL.test(word) || CAPITALISED.test(word),
  )
  // Three capitalised words without an initial may be an institution.
  const isPerson = words.length === 2 || given.some((word) => INITIAL.test(word)) || from > 0
  if (!isNamed || !isPerson || given.length === 0) return null
  return { family: family.join(' '), given: given.join(' ') }
}

/**
 * The names in an author field ("D. Reed, M. Jakobson", "E. Volkov; A. Woods"). Where one part is
 * no person's name for sure, the whole field is one literal: better undivided than divided wrongly.
 */
export function namesIn(field: string): CslName[] {
  const people = field.split(/\s*[;,]\s*/).map(personOf)
  return people.every((person) => person !== null) ? people : [{ literal: field }]
}
