import type { GeoJSONSource, Map as GlMap, StyleImageInterface } from 'maplibre-gl'
import type { FeatureCollection } from 'geojson'
import type { BasemapPaletteName } from './palette'
import { HATCH_RATIO, hatchImages } from './states-hatch'
import {
  bordersOfSet,
  fadings,
  landsOf,
  setLayers,
  SETS,
  STATES_NAMES,
  statesNameLayers,
  statesSources,
  type SetName,
} from './states-layers'
import type { StatesScene } from './states-scene'

/** What of a map the states need. */
export type StatesMap = Pick<
  GlMap,
  | 'addImage'
  | 'addLayer'
  | 'addSource'
  | 'getBounds'
  | 'getLayer'
  | 'getLayersOrder'
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
>

/** The names of rivers and mountains; states are lettered above them and below the life. */
const BELOW_NAMES = 'names-waters-along'

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

  const send = (source: string, data: FeatureCollection) =>
    void map.getSource<GeoJSONSource>(source)?.setData(data)

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

    /** Lets one set appear and the others vanish, each by its own transition. */
    show(palette: BasemapPaletteName, shown: SetName): void {
      for (const set of SETS) {
        for (const { layer, property, shown: full } of fadings(set, palette)) {
          map.setPaintProperty(layer, property, set === shown ? full : 0)
        }
      }
    },

    sendScene(set: SetName, { lands, borders }: StatesScene): void {
      send(landsOf(set), lands)
      send(bordersOfSet(set), borders)
    },

    sendNames: (names: FeatureCollection) => send(STATES_NAMES, names),

    isLoaded: (set: SetName) =>
      map.isSourceLoaded(landsOf(set)) && map.isSourceLoaded(bordersOfSet(set)),

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
