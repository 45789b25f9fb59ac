import { draftOf, type LifeTexts } from '../life/draft'
import { ProblemList } from '../life/problems'
import type { SoundTexts } from '../life/sound'
import { checkLife } from './check'
import { readFiles } from './read'

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
