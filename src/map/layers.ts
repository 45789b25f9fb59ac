import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { INKS, type PaletteName } from './inks'
import { arrowLayer, hereLabelLayer, labelLayer } from './layers-labels'
import { comingLayers, selectedJourneyLayer, trailLayers, travelledLayers } from './layers-path'
import { markerLayers, whereaboutsAreaLayers } from './layers-marker'
import { areaLayers, placeLayers, reachedPlaceLayer } from './layers-places'

/** Size of the smallest label, px: on paper fixed, on a wall 3.8 % of the picture's height. */
export function labelSize(palette: PaletteName, mapHeight: number): number {
  return palette === 'paper' ? 12.5 : Math.max(18, 0.038 * mapHeight)
}

/**
 * The life above the basemap, bottom to top. What is higher up gets its label first.
 * `px`: the size of the smallest label.
 */
export function lifeLayers(palette: PaletteName, px: number): LayerSpecification[] {
  const inks = INKS[palette]
  return [
    ...areaLayers(inks),
    ...whereaboutsAreaLayers(inks),
    selectedJourneyLayer(inks),
    ...comingLayers(inks),
    ...travelledLayers(inks),
    ...trailLayers(inks),
    arrowLayer(inks),
    ...placeLayers(inks),
    labelLayer(inks, px),
    reachedPlaceLayer(),
    hereLabelLayer(inks, px),
    ...markerLayers(inks),
  ]
}

/** Layers that a pointer can pick from, by what they show. */
export const PICKABLE = {
  place: ['life-places-ahead', 'life-places'],
  journey: [
    'life-coming-casing-attested',
    'life-coming-casing-inferred',
    'life-coming-casing-schematic',
  ],
} as const
