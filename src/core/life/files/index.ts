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

/** In a built site, beside them, gzipped: all that they hold without its texts (`split`), */
export const RECORD_FILE = 'record.json.gz'
/** and the texts in a language (BCP 47). */
export const textsFile = (lang: string): string => `texts.${lang}.json.gz`

/** Beside them, where a life tells it: what each edition added, mended and withdrew. */
export const CHANGES_FILE = 'changes.json'
