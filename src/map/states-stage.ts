import type {
  GeoJSONSource,
  Map as GlMap,
  StyleImageInterface,
  VectorTileSource,
} from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { BasemapPaletteName } from './palette'
import { HATCH_RATIO, hatchImages } from './states-hatch'
import {
  fadings,
  setLayers,
  SETS,
  sourceOf,
  STATES_NAMES,
  statesNameLayers,
  type SetName,
} from './states-layers'
import { tilesOf, type TilesWish } from './states-protocol'

/** What of a map the states need. */
export type StatesMap = Pick<
  GlMap,
  | 'addImage'
  | 'getContainer'
  | 'getPadding'
  | 'getSource'
  | 'getZoom'
  | 'hasImage'
  | 'isSourceLoaded'
  | 'off'
  | 'on'
  | 'refreshTiles'
  | 'removeImage'
  | 'setFilter'
  | 'setLayoutProperty'
  | 'setPaintProperty'
  | 'unproject'
>

/** What is done to the states in the style of a map; keeps no data of its own. */
export function createStage(map: StatesMap) {
  function setImages(palette: BasemapPaletteName): void {
    for (const { id, width, height, data } of hatchImages(palette)) {
      if (map.hasImage(id)) map.removeImage(id)
      const image: StyleImageInterface = { width, height, data }
      map.addImage(id, image, { pixelRatio: HATCH_RATIO })
    }
  }

  return {
    /** Whether the map has its style; it loses it with the context. */
    isSet: () => map.getSource(STATES_NAMES) !== undefined,

    setImages,

    repaint(palette: BasemapPaletteName, shown: SetName): void {
      setImages(palette)
      const layers = [
        ...SETS.flatMap((set) => setLayers(set, palette, set === shown)).map(({ layer }) => layer),
        ...statesNameLayers(palette),
      ]
      for (const layer of layers) {
        for (const [name, value] of Object.entries(layer.paint ?? {})) {
          map.setPaintProperty(layer.id, name as 'fill-color', value as string)
        }
      }
    },

    /** Lets one set appear and the others vanish, within so many ms. */
    show(palette: BasemapPaletteName, shown: SetName, duration: number): void {
      for (const set of SETS) {
        for (const { layer, property, shown: full } of fadings(set, palette)) {
          map.setPaintProperty(layer, `${property}-transition`, { duration, delay: 0 })
          map.setPaintProperty(layer, property, set === shown ? full : 0)
        }
      }
    },

    /** Has a set draw other tiles; null empties it. What it shows stays until they are there. */
    sendTiles(set: SetName, wish: TilesWish | null): void {
      const source = map.getSource<VectorTileSource>(sourceOf(set))
      const tiles = [tilesOf(wish)]
      if (!source?.loaded()) return void source?.setTiles(tiles)
      // `setTiles` waits for a frame before it asks for any: without a graphics card that takes long.
      source.tiles = tiles
      map.refreshTiles(sourceOf(set))
    },

    sendNames(names: FeatureCollection): void {
      void map.getSource<GeoJSONSource>(STATES_NAMES)?.setData(names)
    },

    isLoaded: (set: SetName) => map.isSourceLoaded(sourceOf(set)),
  }
}
