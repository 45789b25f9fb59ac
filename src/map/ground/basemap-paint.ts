import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { BasemapPalette } from '../../look/palette'

/** How waters are painted, the same on the basemap and in the insets. */

export const byZoom = (...stops: (number | ExpressionSpecification)[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification

/** A line whose width in px depends on the zoom alone: `stops` are zooms and widths in turn. */
export const linePaint = (colour: string, ...stops: number[]) => ({
  'line-color': colour,
  'line-width': byZoom(...stops.map((stop, i) => (i % 2 === 0 ? stop : stop))),
})

export const shorePaint = ({ shore, weight }: BasemapPalette, factor = 1) => {
  const width = weight * factor
  return linePaint(shore, 1, 0.4 * width, 4, 0.7 * width, 8, 1.1 * width)
}

/** A great river starts wide; each rank below it is finer. */
export function riverWidth(weight: number): ExpressionSpecification {
  const width = (base: number): DataDrivenPropertyValueSpecification<number> =>
    [
      '*',
      base * weight,
      ['interpolate', ['linear'], ['get', 'rank'], 1, 1.25, 6, 0.7, 10, 0.4],
    ] as ExpressionSpecification
  return [
    'interpolate',
    ['exponential', 1.4],
    ['zoom'],
    2,
    width(0.6),
    5,
    width(1.3),
    8,
    width(3),
  ] as ExpressionSpecification
}

/** A line runs along its edge, which need not be softened as well. */
export const waterPaint = ({
  shallows,
}: BasemapPalette): NonNullable<FillLayerSpecification['paint']> => ({
  'fill-color': shallows,
  'fill-antialias': false,
})

/** Five arc-minutes carry no farther. */
export const depthOpacity: ExpressionSpecification = byZoom(7, 1, 8.5, 0)

export const depthColour = ({ depths, shallows }: BasemapPalette): ExpressionSpecification =>
  ['match', ['get', 'depth'], ...depths.flat(), shallows] as unknown as ExpressionSpecification

/**
 * The wash along the shore, inset by half its width, so that it lies on the water alone. Close up,
 * where inlets show, it would clot in them, and gets out of the way.
 */
export const washPaint = ({
  wash,
}: BasemapPalette): NonNullable<LineLayerSpecification['paint']> => ({
  ...linePaint(wash, 1, 2, 4, 5, 8, 7),
  'line-opacity': byZoom(2, 0.45, 4.5, 0.4, 6, 0.22, 6.5, 0.2, 7.25, 0),
  'line-offset': byZoom(1, 1, 4, 2.5, 8, 3.5),
  'line-blur': byZoom(1, 1.5, 4, 4, 8, 6),
})
