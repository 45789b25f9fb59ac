import { draftOf, type LifeTexts } from '../life/draft'
import { ProblemList } from '../life/problems'
import type { SoundFiles } from '../life/files/sound'
import { checkLife } from './check'
import { readFiles } from './read'

/**
 * What the files of a life hold, as it can be read without being checked again (`readSoundLife`):
 * with what a file may leave out filled in. Null where there is anything to report.
 */
export function soundFiles(texts: LifeTexts): SoundFiles | null {
  const problems = new ProblemList()
  const files = readFiles(texts, problems)
  checkLife(draftOf(files), problems)
  if (problems.all.length > 0) return null
  return {
    'life.json': files.life,
    'sources.json': { sources: files.sources },
    'places.geojson': { type: 'FeatureCollection', features: files.places },
    'stays.json': { stays: files.stays },
    'journeys.geojson': { type: 'FeatureCollection', features: files.journeys },
    'events.json': { events: files.events },
  }
}
