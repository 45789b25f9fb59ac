import type { GeoJSONSource, Map as GlMap, StyleImageInterface } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { BasemapPaletteName } from '../../look/palette'
import { HATCH_RATIO, hatchImages } from '../../borders/hatch'
import { stateOf, type Change } from './changes'
import { BORDERS_SOURCE, NAMES_SOURCE } from './layers'

/** What of a map the states need. */
export type BordersMap = Pick<
  GlMap,
  | 'addImage'
  | 'getContainer'
  | 'getPadding'
  | 'getSource'
  | 'getZoom'
  | 'hasImage'
  | 'off'
  | 'on'
  | 'removeImage'
  | 'setFeatureState'
  | 'unproject'
>

/** What is done to the states in the style of a map; keeps no data of its own. */
export const createStage = (map: BordersMap) => ({
  /** Whether the map has its style; it loses it with the context. */
  isSet: () => map.getSource(NAMES_SOURCE) !== undefined,

  /** The hatches in the colours of a palette: images the style itself cannot have. */
  setImages(palette: BasemapPaletteName): void {
    for (const { id, width, height, data } of hatchImages(palette)) {
      if (map.hasImage(id)) map.removeImage(id)
      const image: StyleImageInterface = { width, height, data }
      map.addImage(id, image, { pixelRatio: HATCH_RATIO })
    }
  },

  /** Shows some changes as far as they have come, from 0 to 1. */
  send(changes: readonly Change[], share: number): void {
    const source = BORDERS_SOURCE
    for (const change of changes) {
      const { layer, id } = change
      const state = stateOf(change, share)
      map.setFeatureState({ source, sourceLayer: layer, id }, state)
      // The margin off the coast has the tint of its land.
      if (layer === 'lands') map.setFeatureState({ source, sourceLayer: 'shores', id }, state)
    }
  },

  sendNames(names: FeatureCollection): void {
    void map.getSource<GeoJSONSource>(NAMES_SOURCE)?.setData(names)
  },
})
