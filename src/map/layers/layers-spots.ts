import type { CircleLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Inks } from '../../look/inks'
import { SPOT } from '../../look/signs/signs'
import { SOURCE } from './sources'

/** Zooms from which dots are drawn, and those inside a town. */
const [FROM, INNER_FROM] = [4, 7]

/** Places without a sign of their own: a dot, hollow in the middle of a region. */
export const spotLayer = (inks: Inks): CircleLayerSpecification => ({
  id: 'life-spots',
  type: 'circle',
  source: SOURCE.spots,
  minzoom: FROM,
  filter: ['any', ['!', ['get', 'inner']], ['>=', ['zoom'], INNER_FROM]],
  paint: {
    'circle-radius': SPOT.radius * inks.weight,
    'circle-color': ['case', ['get', 'wide'], inks.paper, inks.faint],
    'circle-stroke-color': ['case', ['get', 'wide'], inks.faint, inks.paper],
    'circle-stroke-width': SPOT.edge * inks.weight,
    'circle-pitch-alignment': 'map',
  },
})
