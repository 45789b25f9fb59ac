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
 * source that is read, and that is no fault of the drawing.
 */
export const PICTURES: readonly PictureScene[] = [
  { name: 'under-way', day: '1900-05-04', at: [53, 62, 2.6] },
  {
    name: 'wall',
    day: '1916-06-01',
    at: [48, 20, 3.6],
    shown: { lang: 'ru', palette: 'projection' },
  },
  { name: 'ahead', day: '1890-05-05', at: [47.2, 31.5, 6.4], shown: { wholeAhead: true } },
  { name: 'figure', isFigure: true, day: '1900-05-04', at: [53, 62, 2.6] },
]
