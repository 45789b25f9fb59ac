import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { FONT } from '../../look/fonts'
import type { Inks, PaletteName } from '../../look/inks'
import { RADII } from '../../look/signs/signs'
import { gapOf, MARKER_GAP } from '../../scene/names/labels'
import { bySize } from '../layers/layers-places'
import { SOURCE } from '../layers/sources'

type Expression = ExpressionSpecification

/** The layer of the name of the place where he is. */
/** Em that a line of the name of the place where he is may be wide before it breaks. */
export const HERE_MAX_EM = 10
export const HERE_LABELS = 'life-labels-here'

/** Where a name may stand about its point, best first. */
export const ANCHORS = [
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'bottom-left',
  'top-right',
  'bottom-right',
] as const

/** Sizes of names by what their places are to the present; 1: those of the chapter. */
interface Sizes {
  here: number
  next: number
  /** By the length of the stay (index into RADII). */
  chapter: readonly [number, number, number, number, number]
  recent: number
  old: number
}

const SIZES: Record<PaletteName, Sizes> = {
  paper: { here: 1.4, next: 1.17, chapter: [1, 1, 1.08, 1.17, 1.3], recent: 1, old: 0.96 },
  // What matters now is read from eight metres away; on so small a map nothing else can be as large.
  projection: { here: 1.2, next: 1, chapter: [1, 1, 1, 1.04, 1.08], recent: 0.8, old: 0.68 },
}

const is = (age: string): Expression => ['==', ['get', 'age'], age]

/** Old places are named for a long stay, shorter ones on a larger map, all of them close by. */
const byAge: Expression = [
  'any',
  ['!', is('old')],
  ['>=', ['get', 'size'], 3],
  ['all', ['>=', ['zoom'], 4], ['>=', ['get', 'size'], 1]],
  ['>=', ['zoom'], 6],
]

/** How far off a name may stand, in the gap that keeps it off its sign, nearest first. */
const NEAR = [1] as const
/** Of a long stay farther off, too: where many ways meet there is no room at the sign itself. */
const [FAR, FAR_FROM] = [[1, 2, 3], 3] as const

/** Where the name of a place may stand, by the length of the stay. `px`: of its letters. */
function aroundSign(px: number, weight: number): Expression {
  const by = RADII.map((_, size) => {
    const spots = spotsForMap(around((gapOf(size) * weight) / px, size >= FAR_FROM ? FAR : NEAR))
    return ['literal', spots] as unknown as Expression
  })
  const [least, ...others] = by
  return ['match', ['get', 'size'], ...others.flatMap((spots, i) => [i + 1, spots]), least] as unknown as Expression // prettier-ignore
}

/** Names of the life's own places. `px`: the size of those of the chapter. */
export function labelLayer(
  inks: Inks,
  px: number,
  palette: PaletteName = 'paper',
): SymbolLayerSpecification {
  const { next, chapter, recent, old } = SIZES[palette]
  const byStay = chapter.slice(1).flatMap((size, index) => [index + 1, size * px])
  const spots = (share: number) => aroundSign(share * px, inks.weight)
  const size: Expression = [
    'match',
    ['get', 'age'],
    'next',
    next * px,
    'recent',
    recent * px,
    'old',
    old * px,
    ['match', ['get', 'size'], ...byStay, chapter[0] * px] as unknown as Expression,
  ]
  return {
    id: 'life-labels',
    type: 'symbol',
    source: SOURCE.labels,
    filter: ['all', ['!', ['get', 'here']], bySize, byAge],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['case', is('old'), ['literal', [FONT.regular]], ['literal', [FONT.semibold]]],
      'text-size': size,
      'text-variable-anchor-offset': [
        'match',
        ['get', 'age'],
        'next',
        spots(next),
        'recent',
        spots(recent),
        'old',
        spots(old),
        spots(chapter[0]),
      ],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': ['case', ['any', is('old'), is('next')], inks.faint, inks.ink],
      'text-halo-color': inks.paper,
      'text-halo-width': 1.6,
    },
  }
}

/** Spots about a point that a name keeps off, so far off (`em`, times each of `rings`), best first. */
function around(em: number, rings: readonly number[]): NameSpot[] {
  const [side, aslant] = [1, Math.SQRT1_2]
  const towards: Record<(typeof ANCHORS)[number], [x: number, y: number]> = {
    left: [side, 0],
    right: [-side, 0],
    top: [0, side],
    bottom: [0, -side],
    'top-left': [aslant, aslant],
    'bottom-left': [aslant, -aslant],
    'top-right': [-aslant, aslant],
    'bottom-right': [-aslant, -aslant],
  }
  return rings.flatMap((far) =>
    ANCHORS.map((anchor): NameSpot => {
      const [x, y] = towards[anchor]
      return [anchor, [x * em * far, y * em * far]]
    }),
  )
}

/** Spots as the map takes them. */
export const spotsForMap = (spots: readonly NameSpot[]) =>
  spots.flat() as VariableAnchorOffsetCollectionSpecification

/** A spot in which a name may stand: which of its sides is at the point, and how far off, em. */
export type NameSpot = readonly [
  anchor: (typeof ANCHORS)[number],
  offset: readonly [number, number],
]

/** Px of the letters of the name of the place where he is. */
export const herePx = (px: number, palette: PaletteName): number => px * SIZES[palette].here

/** Where that name may stand: about the marker, and where paths leave no room there, farther off. */
export const hereSpots = (size: number, weight: number): NameSpot[] =>
  around((MARKER_GAP * weight) / size, [1, 1.4, 1.8])

/** The name of the place where he is: always there, and others keep clear of the marker too. */
export function hereLabelLayer(
  inks: Inks,
  px: number,
  palette: PaletteName = 'paper',
): SymbolLayerSpecification {
  const size = herePx(px, palette)
  return {
    id: HERE_LABELS,
    type: 'symbol',
    source: SOURCE.labels,
    filter: ['get', 'here'],
    layout: {
      'text-field': [
        'case',
        ['==', ['get', 'town'], ''],
        ['get', 'name'],
        ['format', ['get', 'name'], {}, '\n', {}, ['get', 'town'], { 'font-scale': 0.8 }],
      ],
      // Where he was seen last is not where he is.
      'text-font': ['case', ['get', 'lost'], ['literal', [FONT.regular]], ['literal', [FONT.bold]]],
      'text-size': size,
      'text-variable-anchor-offset': spotsForMap(hereSpots(size, inks.weight)),
      'text-justify': 'auto',
      'text-max-width': HERE_MAX_EM,
      'text-overlap': 'always',
      'icon-image': 'life-space',
      'icon-overlap': 'always',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': inks.ink,
      'text-halo-color': inks.paper,
      'text-halo-width': 2.2,
      // The sign that keeps room for the marker shows nothing.
      'icon-opacity': 0,
    },
  }
}
