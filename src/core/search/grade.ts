import { skeleton } from './skeleton'

/** A name or a query in the forms in which they are compared. */
export interface Compared {
  folded: string
  /** As one word: "almaata" is Alma-Ata. */
  joined: string
  /** By its sound alone, word by word and as one. */
  sounds: string
  sound: string
}

/** A text (folded already) as it is compared. */
export function comparedOf(folded: string): Compared {
  const sounds = skeleton(folded)
  return {
    folded,
    joined: folded.replaceAll(' ', ''),
    sounds,
    sound: sounds.replaceAll(' ', ''),
  }
}

/** Shorter sounds are alike by chance, and shorter ones still begin too much. */
export const LEAST_SOUND = 3
const LEAST_BEGINNING = 4

/**
 * How a whole query lies in a whole name: 300 the same, 250 sounding the same, 200 its beginning,
 * 150 sounding like its beginning, 100 every word begins one of its words; 0 for a near miss.
 */
export function gradeOf(query: Compared, name: Compared): number {
  if (name.folded === query.folded || name.joined === query.joined) return 300
  const sounds = query.sound.length >= LEAST_SOUND
  if (sounds && name.sound === query.sound) return 250
  if (name.folded.startsWith(query.folded) || name.joined.startsWith(query.joined)) return 200
  const own = name.folded.split(' ')
  const begins = query.folded.split(' ').every((word) => own.some((each) => each.startsWith(word)))
  if (begins) return 120
  return query.sound.length >= LEAST_BEGINNING && name.sound.startsWith(query.sound) ? 100 : 0
}
