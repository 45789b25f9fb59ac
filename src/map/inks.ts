/** The colours and weights of the life on the map, one set for each palette of the basemap. */
export interface Inks {
  /** Okabe–Ito vermilion: the path, and nothing else. */
  path: string
  /** The same for letters, dark enough to be read on paper. */
  pathText: string
  /** What strands fade to as they age: they step back, and can still be told from the ground. */
  old: string
  /** The journey under way: the brightest line on the map. */
  present: string
  /** The core of what is still to come, inside its ink casing. */
  future: string
  /** The core of what is left of the journey under way. */
  ahead: string
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
  /** Factor for line widths and symbols: a projector washes out what is fine. */
  weight: number
}

export type PaletteName = 'paper' | 'projection'

const PAPER: Inks = {
  path: '#d55e00',
  pathText: '#a54500',
  old: '#9c5f3c',
  present: '#e85300',
  future: '#f6b98d',
  ahead: '#ffad70',
  casing: '#fffaf0',
  seaCasing: '#e2f3fc',
  ink: '#2b2722',
  seaInk: '#1d4a6b',
  paper: '#fbf7ec',
  faint: '#5d564c',
  selected: '#0072b2',
  weight: 1,
}

export const INKS: Record<PaletteName, Inks> = {
  paper: PAPER,
  projection: {
    ...PAPER,
    path: '#c94f00',
    pathText: '#8f3b00',
    old: '#94582f',
    ink: '#14110e',
    faint: '#3c362e',
    weight: 2,
  },
}
