import type { MapState } from '../../src/map/handle'

/** A drawn map that is compared with the one that is stored. */
export interface PictureScene {
  /** The file's name. */
  name: string
  /** Drawn as SVG, as where there is no WebGL. */
  isFigure?: boolean
  day: string
  at: readonly [lat: number, lon: number, zoom: number]
  shown?: Partial<Pick<MapState, 'lang' | 'palette' | 'selection' | 'wholeAhead' | 'projection'>>
}

/** Px; small, so that all of them weigh little. */
export const SIZE = { width: 480, height: 300 }

/**
 * The made-up life of the tests, on the real ground: what is told of a real one changes with every
 * source that is read, and that is no fault of the drawing. Between them they show every layer:
 * `npm run pictures -- --prove` says which picture misses which layer most.
 */
export const PICTURES: readonly PictureScene[] = [
  { name: 'under-way', day: '1900-05-04', at: [53, 73, 2.6] },
  {
    name: 'wall',
    day: '1916-06-01',
    at: [48, 20, 3.6],
    shown: { lang: 'ru', palette: 'projection' },
  },
  { name: 'ahead', day: '1885-05-05', at: [47.2, 31.5, 6.4], shown: { wholeAhead: true } },
  // Another account has her in Berne.
  {
    name: 'accounts',
    day: '1903-06-05',
    at: [47.2, 11.9, 5],
    shown: { palette: 'projection', selection: { kind: 'place', id: 'vienna' } },
  },
  {
    name: 'hideout',
    day: '1905-06-05',
    at: [60.55, 25.5, 7.2],
    shown: { palette: 'projection', selection: { kind: 'journey', id: 'vienna--hideout' } },
  },
  { name: 'harbour', day: '1899-05-05', at: [46.55, 30.42, 8.3] },
  // After her death: a village bears her name, and a museum is told of.
  { name: 'afterwards', day: '1925-05-06', at: [47.2, 31.5, 6.4] },
  // The ground: a name along a river, mountains with a place of which nothing is told, a name along
  // a gulf, and along a narrow state; a finer shore, a dike of 1932.
  { name: 'danube', day: '1903-06-05', at: [47.4, 12, 5.3] },
  { name: 'caucasus', day: '1915-05-05', at: [43, 43.5, 4.9] },
  { name: 'norway', day: '1936-05-05', at: [63.5, 12, 4.2] },
  { name: 'chile', day: '1930-05-05', at: [-33, -68, 3.2], shown: { lang: 'ru' } },
  { name: 'bosporus', day: '1930-05-05', at: [40.9, 29, 7.2] },
  { name: 'dike', day: '1935-05-05', at: [52.95, 5.3, 8], shown: { palette: 'projection' } },
  { name: 'figure', isFigure: true, day: '1900-05-04', at: [53, 73, 2.6] },
  { name: 'figure-hideout', isFigure: true, day: '1905-06-05', at: [60.3, 27, 5.4] },
]
