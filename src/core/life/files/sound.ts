import { draftOf, lifeOf, LISTS, type LifeFiles } from '../draft'
import type { LifeFileName } from '.'
import type { Life } from '../model'

/** What the files hold of a life in which no fault was found, just as reading them gave it. */
export type SoundFiles = Record<LifeFileName, unknown>

/** The life that sound files hold. Only for what `soundFiles` gave: nothing is checked. */
export function readSoundLife(files: SoundFiles): Life {
  const list = (file: keyof typeof LISTS): unknown =>
    (files[file] as Record<string, unknown>)[LISTS[file]]
  return lifeOf(
    draftOf({
      life: files['life.json'] as LifeFiles['life'],
      sources: list('sources.json') as LifeFiles['sources'],
      places: list('places.geojson') as LifeFiles['places'],
      stays: list('stays.json') as LifeFiles['stays'],
      journeys: list('journeys.geojson') as LifeFiles['journeys'],
      events: list('events.json') as LifeFiles['events'],
    }),
  )
}
