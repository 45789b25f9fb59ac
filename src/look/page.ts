import type { Flavour } from './flavours'
import { INKS } from './inks.ts'
import { BASEMAP_PALETTES } from './palette.ts'
import { STATES_PALETTES } from './states.ts'

/** What only the page has: grounds, edges and words that no map shows. */
const PAGE = {
  'paper-deep': '#f3ecdc',
  'paper-edge': '#d6cab0',
  /** Frames what lies on the map, as on a printed one. */
  neatline: '#a1937a',
  'ink-soft': '#5a5247',
  'ink-violet': '#5b3a55',
  focus: '#0b5fa5',
  /** Bars of the track that say how much is told. */
  density: '#ada38f',
  /** The path's colour, dark enough for the back row of a class: 7.3 : 1 on paper. */
  'wall-date': '#8a3a00',
} as const

/** The page's colours as CSS custom properties, by their names without `--`. */
export function tokensOf(flavour: Flavour): Record<string, string> {
  const { paper, ink, path, pathText, namesake } = INKS[flavour]
  const { shallows, shore } = BASEMAP_PALETTES[flavour]
  return {
    ...{ paper, ink, path, 'path-text': pathText, namesake, shallows, shore },
    border: STATES_PALETTES[flavour].ink,
    ...PAGE,
  }
}

/** The same as a rule, for a style sheet. */
export const tokensCss = (flavour: Flavour, selector = ':root'): string =>
  `${selector} {\n${Object.entries(tokensOf(flavour))
    .map(([name, colour]) => `  --${name}: ${colour};\n`)
    .join('')}}\n`
