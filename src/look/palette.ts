import type { Flavour } from './flavours'
import type { PaletteName } from './inks'

/** The colours of the ground, as data: one set for reading, one for a projector, which washes out what is pale. */
export interface BasemapPalette {
  /** Land without relief. */
  paper: string
  /** Lakes, and the sea near the shore. */
  shallows: string
  /** The sea by the metres of depth from which a colour holds. */
  depths: readonly (readonly [metres: number, colour: string])[]
  /** The darker wash along the shore, as on a map coloured by hand. */
  wash: string
  shore: string
  river: string
  graticule: string
  waterName: string
  landName: string
  /** Towns for orientation: fainter than the life's own places. */
  town: string
  /** Lightens the ground around a name on land. */
  landHalo: string
  /** How much of the relief shows, from 0 to 1, and how colourful it is, from -1 to 1. */
  relief: { opacity: number; saturation: number }
  /** Factor for the weight of lines. */
  weight: number
  /** Factor for the size of lettering: names of waters stay within their waters, and behind the life. */
  lettering: number
}

const PAPER: BasemapPalette = {
  paper: '#f1ead8',
  shallows: '#d0dfe0',
  depths: [
    [50, '#c5d9de'],
    [200, '#b7cfd7'],
    [1000, '#aac5d0'],
    [2000, '#9fbccb'],
    [4000, '#94b3c5'],
  ],
  wash: '#86aabb',
  shore: '#4b6f85',
  river: '#6d95aa',
  graticule: '#54788e',
  waterName: '#355d78',
  landName: '#8a7252',
  town: '#5d564c',
  landHalo: '#f4eee0',
  relief: { opacity: 1, saturation: 0 },
  weight: 1,
  lettering: 1,
}

const PROJECTION: BasemapPalette = {
  paper: '#f7f1e3',
  shallows: '#b2cfdb',
  depths: [
    [50, '#a8c9d7'],
    [200, '#97bcce'],
    [1000, '#89b1c6'],
    [2000, '#7da7bf'],
    [4000, '#729eb8'],
  ],
  wash: '#6f9db5',
  shore: '#1f4a66',
  river: '#3f7d9f',
  graticule: '#3d6b87',
  waterName: '#143c58',
  landName: '#664f31',
  town: '#3c362e',
  landHalo: '#f7f1e3',
  relief: { opacity: 0.6, saturation: -0.2 },
  weight: 1.6,
  lettering: 1.3,
}

/** On white paper: what covers much is pale, lines are as on the screen. */
const PRINT: BasemapPalette = {
  ...PAPER,
  paper: '#fdfbf5',
  shallows: '#e3edf0',
  depths: [
    [200, '#d9e6eb'],
    [2000, '#cfdfe6'],
  ],
  wash: '#a9c3cf',
  landHalo: '#ffffff',
  relief: { opacity: 0.5, saturation: -0.4 },
}

export const BASEMAP_PALETTES: Record<Flavour, BasemapPalette> = {
  paper: PAPER,
  projection: PROJECTION,
  print: PRINT,
}

export type BasemapPaletteName = PaletteName
