import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { INKS, type PaletteName } from '../../look/inks'
import { keepOffLayer } from '../names/layers-keep-off'
import { markerRoomLayer } from '../names/marker-room'
import { edgeLayer } from '../ground/edge'
import type { HereLetters } from '../names/here-name'
import { hereLabelLayer, herePx, labelLayer } from '../names/layers-labels'
import { namedLayer, toldLayer } from './layers-lights'
import { arrowLayer, selectedJourneyLayer } from './layers-path'
import { otherPlaceLayers, otherTrackLayers } from './layers-others'
import { areaLayers, placeAheadLayer, reachedPlaceLayer, selectedPlaceLayer } from './layers-places' // prettier-ignore
import { spotLayer } from './layers-spots'

/**
 * Size of the labels that matter, px: on paper fixed, on a wall 3.8 % of the screen's shorter side
 * (of its height they would run off an upright one).
 */
export function labelSize(palette: PaletteName, shortSide: number): number {
  return palette === 'paper' ? 12.5 : Math.max(18, 0.038 * shortSide)
}

/** Px below which nothing is lettered: on a wall 2.4 % of the screen's shorter side. */
export const leastLettering = (palette: PaletteName, shortSide: number): number =>
  palette === 'paper' ? 0 : 0.024 * shortSide

/** The letters of the name of the place where he is. */
export const hereLetters = (palette: PaletteName, shortSide: number): HereLetters => ({
  em: herePx(labelSize(palette, shortSide), palette),
  weight: INKS[palette].weight,
})

/**
 * The life above the basemap, bottom to top. What is higher up gets its label first.
 * `px`: the size of the smallest label.
 */
export function lifeLayers(palette: PaletteName, px: number): LayerSpecification[] {
  const inks = INKS[palette]
  return [
    ...areaLayers(inks),
    selectedJourneyLayer(inks),
    ...otherTrackLayers(inks),
    arrowLayer(inks),
    selectedPlaceLayer(inks),
    spotLayer(inks),
    placeAheadLayer(),
    ...otherPlaceLayers(inks),
    keepOffLayer('recent'),
    labelLayer(inks, px, palette),
    reachedPlaceLayer(),
    namedLayer(inks, px),
    toldLayer(inks, px),
    hereLabelLayer(inks, px, palette),
    keepOffLayer('chapter'),
    keepOffLayer('told'),
    markerRoomLayer(),
    edgeLayer(inks),
  ]
}

/** The layers that draw themselves: what the style cannot say. The marker lies above everything. */
export const DRAWN = { path: 'life-path', marker: 'life-marker' } as const
/** The path lies right below this layer. */
export const ABOVE_PATH = 'life-arrows'

/** Layers in which the map finds the place under a pointer. */
export const PICKABLE_PLACES = [
  'life-spots',
  'life-places-ahead',
  'life-places',
  'life-named',
  'life-told',
] as const
