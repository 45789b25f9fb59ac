import { checkLife, lifeOf } from './check'
import type { LifeFileName } from '../life/files'
import type { Life } from '../life/model'
import { ProblemList } from '../life/problems'
import { draftOf, LISTS, readFiles, type LifeFiles, type LifeTexts } from './read'

/** Texts in which no fault was found, and which hold just what reading them gave. */
export type SoundTexts = Record<LifeFileName, string>

/** The SHA-256 of each text, hexadecimal, by which sound texts are known again. */
export type SoundDigests = Record<LifeFileName, string>

/**
 * The texts of a life as they can be read without being checked again (`readSoundLife`): compact,
 * and with what a file may leave out filled in. Null where there is anything to report.
 */
export function soundTexts(texts: LifeTexts): SoundTexts | null {
  const problems = new ProblemList()
  const files = readFiles(texts, problems)
  checkLife(draftOf(files), problems)
  if (problems.all.length > 0) return null
  return {
    'life.json': JSON.stringify(files.life),
    'sources.json': JSON.stringify({ sources: files.sources }),
    'places.geojson': JSON.stringify({ type: 'FeatureCollection', features: files.places }),
    'stays.json': JSON.stringify({ stays: files.stays }),
    'journeys.geojson': JSON.stringify({ type: 'FeatureCollection', features: files.journeys }),
    'events.json': JSON.stringify({ events: files.events }),
  }
}

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
