/** The views that the walk over the names looks at. */

/** A moment of the life, and where it plays. */
interface Scene {
  date: string
  lon: number
  lat: number
}

export interface View extends Scene {
  lang: 'en' | 'ru'
  zoom: number
}

const SCENES: readonly Scene[] = [
  { date: '1902-09-05', lon: 106, lat: 54 },
  { date: '1905-10-27', lon: 30, lat: 56 },
  { date: '1907-02-22', lon: 66, lat: 62 },
  { date: '1912-11-10', lon: 22, lat: 45 },
  { date: '1914-08-03', lon: 13, lat: 48 },
  { date: '1914-09-20', lon: 10, lat: 48 },
  { date: '1917-05-10', lon: 5, lat: 56 },
  { date: '1919-08-15', lon: 36, lat: 53 },
  { date: '1920-07-20', lon: 28, lat: 51 },
  { date: '1929-03-01', lon: 32, lat: 42 },
  { date: '1934-05-20', lon: 4, lat: 46 },
  { date: '1937-02-15', lon: -99, lat: 20 },
]
const ZOOMS = [3, 4.2, 5.6]

const ALL: readonly View[] = SCENES.flatMap((scene) =>
  ZOOMS.flatMap((zoom) => (['en', 'ru'] as const).map((lang) => ({ ...scene, zoom, lang }))),
)

/** Forty of all moments, zooms and languages, as evenly as they go. */
export const VIEWS: readonly View[] = Array.from(
  { length: 40 },
  (_, index) => ALL[Math.floor((index * ALL.length) / 40)],
).filter((view) => view !== undefined)
