import type { Flavour } from '../look/flavours'
import { INKS, type Inks } from '../look/inks'
import { BASEMAP_PALETTES, type BasemapPalette } from '../look/palette'
import { STATES_PALETTES, type StatesPalette } from '../look/states'

/** All colours and weights of a figure. */
export interface FigurePalette {
  inks: Inks
  ground: BasemapPalette
  states: StatesPalette
}

export const paletteOf = (flavour: Flavour): FigurePalette => ({
  inks: INKS[flavour],
  ground: BASEMAP_PALETTES[flavour],
  states: STATES_PALETTES[flavour],
})
