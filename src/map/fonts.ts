/** Names of the map's fonts as the style's `font-faces` has them. */
export const FONT = {
  semibold: 'Source Serif 4 Semibold',
  bold: 'Source Serif 4 Bold',
} as const
