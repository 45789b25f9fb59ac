/** The files of a life's folder, in the order in which they are read. */
export const LIFE_FILES = [
  'life.json',
  'sources.json',
  'places.geojson',
  'stays.json',
  'journeys.geojson',
  'events.json',
] as const
export type LifeFileName = (typeof LIFE_FILES)[number]

/** In a built site, beside them: by what they are known to be as they were found sound. */
export const SOUND_FILE = 'sound.json'

/** Beside them, where a life tells it: what each edition added, mended and withdrew. */
export const CHANGES_FILE = 'changes.json'
