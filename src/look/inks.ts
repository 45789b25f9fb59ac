import type { Flavour } from './flavours'

/** The colours and weights of the life on the map, one set for each flavour. */
export interface Inks {
  /** Okabe–Ito vermilion: the path, and nothing else. */
  path: string
  /** The same for letters, dark enough to be read on paper. */
  pathText: string
  /** The legs of the chapter: they do not share the colour of the leg under way. */
  chapter: string
  /** What legs fade to as they age: ink, thin, and still told from the ground. */
  old: string
  /** The journey under way: the brightest line on the map. */
  present: string
  /** The bed of the journey under way, along the whole of it. */
  bed: string
  /** The core of all that is still to come, inside its ink casing. */
  future: string
  /** The light band under the path that keeps it off every tint. */
  casing: string
  /** The same over water, so that a crossing reads as a crossing. */
  seaCasing: string
  ink: string
  seaInk: string
  paper: string
  /** Labels of places not reached yet. */
  faint: string
  selected: string
  /** Places that bear his name: ink violet, since vermilion is the path's. */
  namesake: string
  /** Factor for line widths and symbols: a projector washes out what is fine. */
  weight: number
}

/** The flavours that the map has; `print` is for figures. */
export type PaletteName = Exclude<Flavour, 'print'>

const PAPER: Inks = {
  path: '#d55e00',
  pathText: '#a54500',
  chapter: '#a8562f',
  old: '#654a39',
  present: '#e85300',
  bed: '#f6f0e2',
  future: '#f6b98d',
  casing: '#fffaf0',
  seaCasing: '#e2f3fc',
  ink: '#2b2722',
  seaInk: '#1d4a6b',
  paper: '#fbf7ec',
  faint: '#5d564c',
  selected: '#0072b2',
  namesake: '#43305a',
  weight: 1,
}

export const INKS: Record<Flavour, Inks> = {
  paper: PAPER,
  projection: {
    ...PAPER,
    path: '#c94f00',
    pathText: '#8f3b00',
    chapter: '#94461f',
    old: '#543b2b',
    ink: '#14110e',
    faint: '#3c362e',
    namesake: '#2a173f',
    weight: 2,
  },
  // Paper is white there, and toner makes what is bright paler.
  print: {
    ...PAPER,
    path: '#c94f00',
    pathText: '#8f3b00',
    present: '#d95000',
    bed: '#ffffff',
    casing: '#ffffff',
    ink: '#14110e',
    paper: '#ffffff',
    faint: '#4a443b',
  },
}
