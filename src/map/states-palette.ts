import type { BasemapPaletteName } from './palette'

/** The colours of the states, as data: one set for reading, one for a projector. */
export interface StatesPalette {
  /** Ground of a state; chosen to differ in lightness as well as hue (see the test). */
  tints: readonly string[]
  /** Stripes of a state on another's ground. */
  stripes: readonly string[]
  /** How much of a tint covers the relief, from 0 to 1. */
  strength: number
  /** Ink violet: borders, and the hatch of no owner. */
  ink: string
  /** The soft band along a border that holds it together over any tint. */
  band: string
  name: string
  quietName: string
  halo: string
  /** Factor for the weight of lines and hatches. */
  weight: number
  /** Factor for the size of lettering. */
  lettering: number
}

export const TINTS = 6

const PAPER: StatesPalette = {
  tints: ['#ecce4c', '#c9637f', '#a0cf96', '#5079ae', '#94764f', '#bb9fde'],
  stripes: ['#b8930a', '#a8325a', '#5c9f55', '#2b578f', '#66481f', '#8461b8'],
  strength: 0.34,
  ink: '#4d3566',
  band: '#6f4f8f',
  name: '#43305a',
  quietName: '#655277',
  halo: '#f6f0e2',
  weight: 1,
  lettering: 1,
}

const PROJECTION: StatesPalette = {
  tints: ['#f2c81c', '#c23a66', '#86cb7c', '#2a62a8', '#7d5a30', '#ab83dd'],
  stripes: ['#9c7a00', '#8a1741', '#337a2e', '#123c74', '#4a3010', '#5c3599'],
  strength: 0.46,
  ink: '#321a4d',
  band: '#553377',
  name: '#2a173f',
  quietName: '#46325c',
  halo: '#f9f4e8',
  weight: 1.8,
  lettering: 1.7,
}

export const STATES_PALETTES: Record<BasemapPaletteName, StatesPalette> = {
  paper: PAPER,
  projection: PROJECTION,
}
