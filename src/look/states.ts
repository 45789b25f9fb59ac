import type { Flavour } from './flavours'

/** The colours of the states, as data: one set for each flavour. */
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
  /** Around names on land of no one. */
  halo: string
  /** Factor for the weight of lines and hatches. */
  weight: number
}

export const TINTS = 6

const PAPER: StatesPalette = {
  tints: ['#ecce4c', '#c9637f', '#a0cf96', '#5079ae', '#94764f', '#bb9fde'],
  stripes: ['#b8930a', '#a8325a', '#5c9f55', '#2b578f', '#66481f', '#8461b8'],
  strength: 0.24,
  ink: '#4d3566',
  band: '#6f4f8f',
  name: '#43305a',
  halo: '#f6f0e2',
  weight: 1,
}

const PROJECTION: StatesPalette = {
  tints: ['#f2c81c', '#c23a66', '#86cb7c', '#2a62a8', '#7d5a30', '#ab83dd'],
  stripes: ['#9c7a00', '#8a1741', '#337a2e', '#123c74', '#4a3010', '#5c3599'],
  strength: 0.34,
  ink: '#321a4d',
  band: '#553377',
  name: '#2a173f',
  halo: '#f9f4e8',
  weight: 1.8,
}

export const STATES_PALETTES: Record<Flavour, StatesPalette> = {
  paper: PAPER,
  projection: PROJECTION,
  print: { ...PAPER, strength: 0.2, halo: '#ffffff' },
}

/** A colour laid over another, from 0 to 1 of it; both of six hex digits. */
export function mixed(over: string, under: string, share: number): string {
  const channel = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16)
  const mix = (at: number) =>
    Math.round(channel(over, at) * share + channel(under, at) * (1 - share))
  return '#' + [1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')
}

/** What each tint looks like on paper: halos of names in it are not seen, and hold off borders. */
export const halosOf = ({ tints, strength, halo }: StatesPalette): string[] =>
  tints.map((tint) => mixed(tint, halo, strength))
