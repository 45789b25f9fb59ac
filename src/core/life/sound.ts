import { draftOf, lifeOf, LISTS, type LifeFiles } from './draft'
import type { LifeFileName } from './files'
import type { Life } from './model'

/** Texts in which no fault was found, and which hold just what reading them gave. */
export type SoundTexts = Record<LifeFileName, string>

/** The SHA-256 of each text, hexadecimal, by which sound texts are known again. */
export type SoundDigests = Record<LifeFileName, string>

/** The life that sound texts hold. Only for what `soundTexts` gave: nothing is checked. */
export function readSoundLife(texts: SoundTexts): Life {
  const list = (file: keyof typeof LISTS): unknown =>
    (JSON.parse(texts[file]) as Record<string, unknown>)[LISTS[file]]
  return lifeOf(
    draftOf({
      life: JSON.parse(texts['life.json']) as LifeFiles['life'],
      sources: list('sources.json') as LifeFiles['sources'],
      places: list('places.geojson') as LifeFiles['places'],
      stays: list('stays.json') as LifeFiles['stays'],
      journeys: list('journeys.geojson') as LifeFiles['journeys'],
      events: list('events.json') as LifeFiles['events'],
    }),
  )
}
