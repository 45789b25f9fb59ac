import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'

export const ITALIC = 'Source Serif Italic'

/**
 * Which fontsource file (`source-serif-4-<subset>-<face>.woff2`) draws which characters of which font.
 * The names have no figure in them: where MapLibre has no font face at hand (while a lost context is
 * mended) it hands the name to CSS unquoted, and CSS cannot read “Source Serif 4”.
 */
const FACES = {
  'Source Serif Regular': '400-normal',
  [ITALIC]: '400-italic',
  'Source Serif Semibold': '600-normal',
  'Source Serif Bold': '700-normal',
} as const

/** The ranges that @fontsource/source-serif-4 publishes in its unicode.json. */
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,' +
    'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,' +
    'U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,' +
    'U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext':
    'U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,' +
    'U+FE2E-FE2F',
} as const

/** Names of the font files that the assets must have, as in `latin-400-italic`. */
export const FONT_FILES: readonly string[] = Object.values(FACES).flatMap((face) =>
  Object.keys(SUBSETS).map((subset) => `${subset}-${face}`),
)

/** The map's fonts: with them MapLibre letters without a glyph server. */
export function fontFaces({
  fonts,
}: {
  fonts: Readonly<Record<string, string>>
}): NonNullable<StyleSpecification['font-faces']> {
  const files = (face: string) =>
    Object.entries(SUBSETS).map(([subset, ranges]) => ({
      url: fonts[`${subset}-${face}`] ?? '',
      'unicode-range': ranges.split(','),
    }))
  return Object.fromEntries(Object.entries(FACES).map(([name, face]) => [name, files(face)]))
}
