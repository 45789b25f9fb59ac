import { whenOf } from '../time/edtf'
import type { Day } from '../time/day'
import type { Lang, Name, Place } from '../life/model'

/** Languages that a reader of Russian reads the letters of. */
const CYRILLIC = ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn']
const STATUS_ORDER = ['official', 'exonym', 'romanised', 'historical']

/** A name without dates was always in force. */
function inForce(name: Name, day: Day): boolean {
  if (name.when === undefined) return true
  const [from, to] = whenOf(name.when).outer
  return from <= day && day <= to
}

/** 0: the reader's language; 1: letters the reader reads; 2: neither. */
function strangeness(name: Name, lang: Lang): number {
  const tag = name.lang.toLowerCase()
  const [language = ''] = tag.split('-')
  if (tag === lang) return 0
  const cyrillic = /-cyrl\b/.test(tag) || (CYRILLIC.includes(language) && !/-latn\b/.test(tag))
  const readable = lang === 'ru' ? cyrillic : !cyrillic && /\p{Script=Latin}/u.test(name.toponym)
  return readable ? 1 : 2
}

/** On the day of a renaming the new name counts. */
function since(name: Name): number {
  return name.when === undefined ? -Infinity : whenOf(name.when).start.earliest
}

/** Smaller is better, compared from the first figure on. */
function rank(name: Name, day: Day, lang: Lang): number[] {
  const strange = strangeness(name, lang)
  return [
    strange === 2 ? 1 : 0,
    inForce(name, day) ? 0 : 1,
    strange,
    // A name with dates that hold knows more than one without.
    name.when === undefined ? 1 : 0,
    // An undated historical name ("Prinkipo") says only that it was used once.
    name.when === undefined && name.status === 'historical' ? 1 : 0,
    -since(name),
    STATUS_ORDER.indexOf(name.status),
  ]
}

function compareRanks(a: number[], b: number[]): number {
  const at = a.findIndex((figure, index) => figure !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}

function ranked(place: Place, day: Day, lang: Lang): Name[] {
  return [...place.names].sort((a, b) => compareRanks(rank(a, day, lang), rank(b, day, lang)))
}

/**
 * The name to show on a day. In order: in force then and in the reader's language; in force then
 * in letters the reader knows; the reader's language at another time; any. Throws a RangeError on
 * a place without names (the schema has none).
 */
export function nameAt(place: Place, day: Day, lang: Lang): Name {
  const [first] = ranked(place, day, lang)
  if (!first) throw new RangeError(`place ${place.id} has no name`)
  return first
}

/** The name in force now: one that has no end. */
export function nameToday(place: Place, lang: Lang): Name {
  return nameAt(place, Number.MAX_SAFE_INTEGER, lang)
}

/** All other stored names, in the same order of use to the reader. */
export function otherNames(place: Place, day: Day, lang: Lang): Name[] {
  return ranked(place, day, lang).slice(1)
}

/** What of a name stands in all its cases: «Одесса» is found in «вокзал в Одессе»; short names stay whole. */
const stem = (toponym: string): string =>
  toponym.length > 4 ? toponym.replace(/[аеийоуыьюя]$/u, '') : toponym

/** Whether a place's name says the town around it already, by any name that it ever had: "75 Krasin Street, Alma-Ata". */
export function saysTown(toponym: string, town: Place): boolean {
  return town.names.some((name) => toponym.includes(stem(name.toponym)))
}
