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
  statesSources,
  type SetName,
} from './states-layers'
import { tilesOf, type TilesWish } from './states-protocol'
import { TOWN_LAYER } from './towns'

/** What of a map the states need. */
export type StatesMap = Pick<
  GlMap,
  | 'addImage'
  | 'addLayer'
  | 'addSource'
  | 'getContainer'
  | 'getLayer'
  | 'getLayersOrder'
  | 'getPadding'
  | 'getSource'
  | 'getZoom'
  | 'hasImage'
  | 'isSourceLoaded'
  | 'off'
  | 'on'
  | 'removeImage'
  | 'removeLayer'
  | 'removeSource'
  | 'setFilter'
  | 'setLayoutProperty'
  | 'setPaintProperty'
  | 'unproject'
>

/**
 * The towns for orientation; states are lettered above them and below the life. Of names that meet
 * the upper one stays: a state has one, towns there are many.
 */
const BELOW_NAMES = `${TOWN_LAYER}-names`

/** Sources, layers and images of the states on a map; keeps no data of its own. */
export function createStage(map: StatesMap) {
  const layersOf = (palette: BasemapPaletteName, shown: SetName) => [
    ...SETS.flatMap((set) => setLayers(set, palette, set === shown)),
    ...statesNameLayers(palette).map((layer) => ({ layer, before: aboveNames() })),
  ]

  function aboveNames(): string | undefined {
    const order = map.getLayersOrder().filter((id) => !id.startsWith('states-'))
    const at = order.indexOf(BELOW_NAMES)
    return at < 0 ? undefined : order[at + 1]
  }

  function setImages(palette: BasemapPaletteName): void {
    for (const { id, width, height, data } of hatchImages(palette)) {
      if (map.hasImage(id)) map.removeImage(id)
      const image: StyleImageInterface = { width, height, data }
      map.addImage(id, image, { pixelRatio: HATCH_RATIO })
    }
  }

  return {
    /** Whether the style has the states; it loses them when it is loaded anew. */
    isSet: () => map.getSource(STATES_NAMES) !== undefined,

    /** Puts in what is missing. */
    set(palette: BasemapPaletteName, shown: SetName): void {
      setImages(palette)
      for (const [id, source] of Object.entries(statesSources())) {
        if (!map.getSource(id)) map.addSource(id, source)
      }
      for (const { layer, before } of layersOf(palette, shown)) {
        if (map.getLayer(layer.id)) continue
        map.addLayer(layer, before !== undefined && map.getLayer(before) ? before : undefined)
      }
    },

    repaint(palette: BasemapPaletteName, shown: SetName): void {
      setImages(palette)
      for (const { layer } of layersOf(palette, shown)) {
        for (const [name, value] of Object.entries(layer.paint ?? {})) {
          map.setPaintProperty(layer.id, name as 'fill-color', value as string)
        }
        if (layer.type !== 'symbol') continue
        for (const [name, value] of Object.entries(layer.layout ?? {})) {
          map.setLayoutProperty(layer.id, name as 'text-font', value as string[])
        }
        map.setFilter(layer.id, layer.filter)
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
      map.getSource<VectorTileSource>(sourceOf(set))?.setTiles([tilesOf(wish)])
    },

    sendNames(names: FeatureCollection): void {
      void map.getSource<GeoJSONSource>(STATES_NAMES)?.setData(names)
    },

    isLoaded: (set: SetName) => map.isSourceLoaded(sourceOf(set)),

    /** Takes everything out again; nothing to do where the style has gone already. */
    strike(palette: BasemapPaletteName, shown: SetName): void {
      for (const { layer } of layersOf(palette, shown)) {
        if (map.getLayer(layer.id)) map.removeLayer(layer.id)
      }
      for (const id of Object.keys(statesSources())) if (map.getSource(id)) map.removeSource(id)
      for (const { id } of hatchImages(palette)) if (map.hasImage(id)) map.removeImage(id)
    },
  }
}
