/** Names of the map's fonts as the style's `font-faces` has them. */
export const FONT = {
  regular: 'Source Serif Regular',
  semibold: 'Source Serif Semibold',
  bold: 'Source Serif Bold',
} as const
