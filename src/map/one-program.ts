import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'

/**
 * A value said as if it differed from feature to feature. Of some layers it does, and what is the
 * same for all takes a shader program of its own: where there is no graphics card, a twentieth of a
 * second more before the map is seen.
 */
export const asIfByFeature = (value: string | number): ExpressionSpecification => [
  'case',
  ['has', 'rank'],
  value,
  value,
]
